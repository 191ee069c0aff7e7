import { join } from 'node:path';
import { buildModeler } from './build-modeler.ts';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '..');

try {
  await buildModeler(ROOT, (text) => process.stdout.write(`${text}\n`));
  await run(ROOT);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Preferent start niet.\nDe schermen konden niet worden klaargezet: ${reason}\n`);
  process.exitCode = 1;
}
