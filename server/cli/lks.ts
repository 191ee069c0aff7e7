import path from 'node:path';
import { loadRules } from '../rules/load-rules.ts';
import { runLks } from './run-lks.ts';

const uitvoer = {
  print: (tekst: string) => process.stdout.write(`${tekst}\n`),
  warn: (tekst: string) => process.stderr.write(`${tekst}\n`),
};
const regels = path.resolve(import.meta.dirname, '../../rules');

process.exitCode = await runLks(process.argv.slice(2), uitvoer, () => loadRules(regels));
