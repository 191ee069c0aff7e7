import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fillLetter } from '../../server/documents/fill-letter.ts';
import { composeBrief } from '../../server/domain/brief/brief.ts';
import { besluit, context, zaak } from './sample-letter.ts';
import { findSjabloon, sjablonen, templateFiles } from './templates.ts';

const NATIONAL_SET = [
  'PP-1',
  'PP-2',
  'PP-3',
  'PP-4',
  'PP-5',
  'PP-6',
  'PP-7',
  'PP-11',
  'PP-12',
  'PP-B1',
  'PP-B2',
  'PP-J',
];
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }));
const validate = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../rules/schema/brief.json'), 'utf8')) as object,
);

describe('the letter templates', () => {
  it('hold every letter of stappen 1 to 5', () => {
    expect(sjablonen.map((sjabloon) => sjabloon.code)).toEqual(expect.arrayContaining(NATIONAL_SET));
  });

  it.each(templateFiles)('$file follows the schema and carries its date in its name', ({ file, sjabloon }) => {
    expect(validate(sjabloon), JSON.stringify(validate.errors)).toBe(true);
    expect(file).toBe(`${sjabloon.code.toLowerCase()}-${sjabloon.geldigVanaf}.json`);
  });

  it.each(templateFiles)('$file names each block once, so that a local text finds its place', ({ sjabloon }) => {
    const names = sjabloon.blokken.map((blok) => blok.naam);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(templateFiles.filter(({ sjabloon }) => sjabloon.soort === 'beschikking'))(
    '$file is a beschikking and so says how to object (Awb 3:45)',
    ({ sjabloon }) => {
      // Of a beslissing op bezwaar one goes to court.
      expect(sjabloon.blokken.some((blok) => blok.soort === (sjabloon.code === 'PP-Z3' ? 'beroep' : 'bezwaar'))).toBe(
        true,
      );
    },
  );

  it.each(templateFiles)('$file refers only to annexes that exist', ({ sjabloon }) => {
    for (const code of sjabloon.bijlagen) expect(findSjabloon(code).code).toBe(code);
  });

  it.each(templateFiles.flatMap(({ sjabloon }) => sjabloon.aan.map((aan) => ({ code: sjabloon.code, aan }))))(
    '$code to the $aan can be filled with all data and with the least data',
    ({ code, aan }) => {
      const full = composeBrief(findSjabloon(code), { id: 'b', aan, kanaal: 'brief', context, lokaleTeksten: [] });
      const bare = composeBrief(findSjabloon(code), {
        id: 'b',
        aan,
        kanaal: 'brief',
        context: bareContext(code),
        lokaleTeksten: [],
      });
      expect(fillLetter(full, findSjabloon).titel).not.toBe('');
      expect(() => fillLetter(bare, findSjabloon)).not.toThrow();
    },
  );
});

/** What the letter cannot do without, and nothing else. */
function bareContext(code: string): typeof context {
  const needsBesluit = ['PP-3', 'PP-4', 'PP-5', 'PP-6', 'PP-7', 'BB-1', 'PP-J'].includes(code);
  const { gesprek: _gesprek, ...gegevens } = zaak.gegevens;
  return {
    zaak: { ...zaak, gegevens: { ...gegevens, loonwaarde: {} } },
    gemeente: context.gemeente,
    datum: context.datum,
    parameters: {},
    ...(needsBesluit && {
      besluit: {
        id: besluit.id,
        soort: besluit.soort,
        datum: besluit.datum,
        door: besluit.door,
        grondslag: besluit.grondslag,
        route: besluit.route,
        ingangsdatum: '2026-01-01',
        betaalschema: [],
      },
    }),
    ...(['PP-3', 'PP-5'].includes(code) && { afwijzingsreden: 'De loonwaarde is 100 procent of meer.' }),
    uiterlijk: '2026-01-26',
  };
}
