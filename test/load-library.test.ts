import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadLibrary } from '../server/load-library.ts';
import { addStappen, EIGEN_STAPPEN, LANDELIJK, MOTIVERINGEN } from './usecases/variant/lokaal-diagram.ts';

const ROOT = join(import.meta.dirname, '..');
const mappen: string[] = [];

afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

/** The product's own files, with one deviation of Voorbeeldstad more. */
function withAfwijking(sleutel: string, waarde: unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'preferent-library-'));
  mappen.push(root);
  for (const map of ['rules', 'processes']) cpSync(join(ROOT, map), join(root, map), { recursive: true });
  const gemeente = join(root, 'rules', 'gemeenten', 'voorbeeldstad');
  const naam = readdirSync(gemeente).find((bestand) => bestand.startsWith('variant-')) ?? '';
  const variant = JSON.parse(readFileSync(join(gemeente, naam), 'utf8')) as { afwijkingen: object[] };
  variant.afwijkingen.push({ sleutel, waarde, motivering: 'Zo doen wij het al jaren.' });
  writeFileSync(join(gemeente, naam), JSON.stringify(variant));
  return root;
}

test('a variant that the law does not allow stops the start, and the sentence says which and why', async () => {
  await expect(loadLibrary(withAfwijking('betaling.dag', 25))).rejects.toThrow(
    /gemeenten\/voorbeeldstad\/variant-2026-01-01\.json, G15: .*25e van de maand/,
  );
});

test('a variant within the law starts', async () => {
  const { regels } = await loadLibrary(withAfwijking('betaling.dag', 18));
  expect(Object.keys(regels.gemeenten)).toContain('voorbeeldstad');
});

/** The product's own files, with a diagram in the variant of Voorbeeldstad. */
function withDiagram(xml: string): string {
  const root = withAfwijking('betaling.dag', 18);
  const gemeente = join(root, 'rules', 'gemeenten', 'voorbeeldstad');
  const naam = readdirSync(gemeente).find((bestand) => bestand.startsWith('variant-')) ?? '';
  const variant = JSON.parse(readFileSync(join(gemeente, naam), 'utf8')) as object;
  const motiveringen = MOTIVERINGEN.filter(({ element }) => xml.includes(`id="${element}"`));
  const diagrammen = [{ proces: 'aanvraag-en-besluit', basis: '2026-01-01', xml, motiveringen }];
  writeFileSync(join(gemeente, naam), JSON.stringify({ ...variant, diagrammen }));
  return root;
}

test('a diagram of a gemeente in the files is checked as in the product', async () => {
  const { bericht, wacht } = EIGEN_STAPPEN;
  await expect(loadLibrary(withDiagram(addStappen([bericht, wacht])))).resolves.toMatchObject({ regels: {} });
  const zonder = LANDELIJK.replace('implementation="toekenning-versturen"', 'implementation="bericht-versturen"');
  await expect(loadLibrary(withDiagram(zonder))).rejects.toThrow(
    /gemeenten\/voorbeeldstad\/variant-2026-01-01\.json, D3: .*Toekenning versturen/,
  );
});
