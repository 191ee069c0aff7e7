import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from './mongod.ts';

/** Runs a command with a real MongoDB beside it: `tsx test/tools/with-mongod.ts COMMAND ARG...`; the command finds it in MONGODB_URI_TEST. */
const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('usage: with-mongod COMMAND [ARG...]');
const directory = mkdtempSync(join(tmpdir(), 'preferent-mongod-'));
const mongod = await startMongod({ directory });
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, MONGODB_URI_TEST: mongod.uri } });
process.exitCode = await new Promise<number>((resolve) => {
  child.once('exit', (code) => resolve(code ?? 1));
});
await mongod.stop();
rmSync(directory, { recursive: true, force: true });
