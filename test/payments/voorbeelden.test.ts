import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTerugmelding } from '../../server/payments/read-terugmelding.ts';
import { validate } from './bankantwoord.ts';
import { makeRun } from './voorbeeldrun.ts';

const MAP = new URL('../../docs/voorbeelden/', import.meta.url);
const lees = async (bestand: string) => {
  const { regels, zonderBericht } = await readTerugmelding(readFileSync(new URL(bestand, MAP)), makeRun());
  return [regels.map(({ uitkomst }) => uitkomst), zonderBericht.length];
};

it('the sample answers of a bank are read as they say', async () => {
  expect(await lees('terugmelding.csv')).toEqual([['uitgevoerd', 'teruggekomen', 'uitgevoerd'], 0]);
  expect(await lees('terugmelding-pain.002.001.03.xml')).toEqual([['uitgevoerd', 'teruggekomen', 'aangenomen'], 0]);
  expect(await lees('terugmelding-camt.053.001.02.xml')).toEqual([['uitgevoerd', 'teruggekomen', 'onzeker'], 1]);
});

it('the sample answers of a bank fit their official schemas', () => {
  const antwoorden = readdirSync(MAP).filter((bestand) => /^terugmelding-.*\.xml$/.test(bestand));
  expect(antwoorden).toHaveLength(2);
  for (const bestand of antwoorden) validate(readFileSync(new URL(bestand, MAP), 'utf8'));
});
