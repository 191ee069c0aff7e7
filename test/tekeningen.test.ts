import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeDiagramlezer } from '../server/diagramlezer.ts';
import { readWachten } from '../server/engine/process-runner.ts';
import { loadLibrary } from '../server/load-library.ts';
import { makeMemoryStores } from '../server/store/memory/memory-stores.ts';
import { keepDrawings, readEerdere } from '../server/tekeningen.ts';

interface Fixture {
  readonly naam: string;
  readonly versie: string;
  readonly toestand: string;
  readonly taken: readonly { readonly element: string; readonly wachtId: string }[];
}

const ROOT = join(import.meta.dirname, '..');
const library = await loadLibrary(ROOT, { voorbeeldupdate: true });
const lezer = makeDiagramlezer(library.lks);
const eerdere = await readEerdere(ROOT);
const compiled = await Promise.all(eerdere.map(({ xml, naam, versie }) => lezer.compile(xml, { naam, versie })));
const bronnen = [...library.processen.processen, ...compiled];
const fixtures = JSON.parse(
  readFileSync(join(ROOT, 'test/engine/fixtures/eerdere-toestanden.json'), 'utf8'),
) as readonly Fixture[];

/** The drawings of the last day on which a state named its dictionary only: no installation kept them by itself. */
const VAN_VOOR_HET_BEWAREN = [
  'aanvraag-en-besluit 1.d521ad93',
  'betalen 1.277b729d',
  'bezwaar 1.80399f0f',
  'buitenland 1.13ddbfc6',
  'eindafrekening 1.fffbc540',
  'forfaitair-naar-regulier 1.b1ece326',
  'hermeting 1.48a28861',
  'herziening-1-januari 1.eacd0b7a',
  'kwartaalverrekening 1.604b2e9b',
  'verhuizing-ontvangst 1.e108ac17',
  'verhuizing-vertrek 1.f4d8a4a4',
  'verlenging 1.094812a9',
  'wijziging 1.5eacdb98',
];

describe('a drawing that the product had before', () => {
  it.each(compiled.map((bron, nummer) => ({ ...bron, van: eerdere[nummer]?.kenmerken ?? [] })))(
    'can still be carried out: $naam $van',
    ({ van, kenmerken, elementen }) => {
      const formulieren = elementen.flatMap(({ formulier }) => (formulier === undefined ? [] : [formulier]));

      expect(van).toEqual(kenmerken);
      expect(formulieren.filter((naam) => !Object.hasOwn(library.formulieren, naam))).toEqual([]);
    },
  );

  it('is in processes/eerder when the drawing of today is another: copy the file there before it changes', () => {
    const bekend = bronnen.flatMap(({ naam, kenmerken }) => kenmerken.map((kenmerk) => `${naam} ${kenmerk}`));

    expect(VAN_VOOR_HET_BEWAREN.filter((regel) => !bekend.includes(regel))).toEqual([]);
  });

  it.each(fixtures)('reads a state that was stored with it: $naam', async ({ naam, versie, toestand, taken }) => {
    const kenmerk = toestand.slice(0, toestand.lastIndexOf('.'));
    const bron = bronnen.find(
      (kandidaat) => kandidaat.naam === naam && kandidaat.versie === versie && kandidaat.kenmerken.includes(kenmerk),
    );
    if (bron === undefined) throw new Error(`There is no drawing ${naam} ${kenmerk}`);

    const open = (await readWachten(bron, toestand)).filter(({ soort }) => soort === 'taak');

    expect(open.map(({ element, wachtId }) => ({ element, wachtId }))).toEqual(
      taken.toSorted((a, b) => a.element.localeCompare(b.element, 'en')),
    );
  });
});

test('a start keeps every drawing of the product, old and new, and says nothing as long as none changes', async () => {
  const { instellingen } = makeMemoryStores();

  expect(await keepDrawings(ROOT, library, instellingen)).toEqual([]);
  expect(await keepDrawings(ROOT, library, instellingen)).toEqual([]);
  for (const { naam, versie, kenmerken, xml } of [...library.processen.processen, ...eerdere]) {
    expect(await instellingen.find(`tekening:${naam}:${versie}:${kenmerken[0] ?? ''}`)).toBe(xml);
  }
});
