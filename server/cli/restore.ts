import { runRestore } from './opslag-opdracht.ts';

const { regels, code } = await runRestore(process.argv.slice(2), { env: process.env, nu: new Date() });
(code === 0 ? process.stdout : process.stderr).write(`${regels.join('\n')}\n`);
process.exitCode = code;
