import { runLks } from './run-lks.ts';

process.exitCode = await runLks(process.argv.slice(2), {
  print: (tekst) => process.stdout.write(`${tekst}\n`),
  warn: (tekst) => process.stderr.write(`${tekst}\n`),
});
