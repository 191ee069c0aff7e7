import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBijlage } from '../server/cli/lks-bijlage.ts';
import { openProduct } from '../server/cli/open-product.ts';

/** Makes the pictures of the pages of the bijlage (needs pdftoppm of poppler): `npx tsx docs/bijlage-beelden.ts`. */
const ROOT = join(import.meta.dirname, '..');
const BEELDEN = join(import.meta.dirname, 'beelden');
/** A program of the machine, no package. */
const PDFTOPPM = process.env['PDFTOPPM'] ?? 'pdftoppm';
const PUNTEN_PER_INCH = '50';
/** The first pages show every kind of page: contents, steps, terms, a diagram. */
const BLADZIJDEN = '15';
const DELEN = 'stappen,afwijkingen,termijnen,betalen,diagrammen';

const map = mkdtempSync(join(tmpdir(), 'bijlage-'));
const product = await openProduct(ROOT, { DATA_DIR: map }, () => new Date('2026-03-02T12:00:00Z'));
try {
  const pdf = join(map, 'bijlage.pdf');
  const opties = ['--gemeente', 'olst-wijhe', '--formaat', 'pdf', '--delen', DELEN, '--uit', pdf];
  const print = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
  await runBijlage(opties, product, { print, warn: print });
  execFileSync(PDFTOPPM, ['-r', PUNTEN_PER_INCH, '-l', BLADZIJDEN, '-png', pdf, join(BEELDEN, 'bijlage')]);
} finally {
  await product.close();
  rmSync(map, { recursive: true });
}
