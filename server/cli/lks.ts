import path from 'node:path';
import { loadRules } from '../rules/load-rules.ts';
import { readLksDescriptor, runLks } from './run-lks.ts';

const uitvoer = {
  print: (tekst: string) => process.stdout.write(`${tekst}\n`),
  warn: (tekst: string) => process.stderr.write(`${tekst}\n`),
};
const root = path.resolve(import.meta.dirname, '../..');

process.exitCode = await runLks(process.argv.slice(2), uitvoer, {
  readRegels: () => loadRules(path.join(root, 'rules')),
  readLks: () => readLksDescriptor(root),
  openAccounts: async () =>
    (await import('./lks-wachtwoord.ts')).openAccounts(
      process.env,
      Object.keys(loadRules(path.join(root, 'rules')).gemeenten),
    ),
  openOmgeving: async () => (await import('./open-omgeving.ts')).openOmgeving(root, process.env, () => new Date()),
  // Only for the commands that need it: reading diagrams and forms takes a second.
  openProduct: async () => (await import('./open-product.ts')).openProduct(root, process.env, () => new Date()),
});
