import { formatDatum, formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Begeleiding } from './begeleiding.ts';
import { drawGantt } from './draw-gantt.ts';

/** The implementatieplan: who does what and when, how to see that it is done, and the planning as a picture. */
export function listPlanblokken({ acties, start, gemeente, verantwoording }: Begeleiding): readonly Documentblok[] {
  if (acties.length === 0)
    return [{ soort: 'alinea', tekst: 'Er zijn geen verschillen, dus er is niets in te voeren.' }];
  const [eerste = start] = acties.map(({ begin }) => begin).toSorted();
  const [laatste = start] = acties
    .map((actie) => actie.eind)
    .toSorted()
    .toReversed();
  return [
    {
      soort: 'alinea',
      tekst: `Er ${acties.length === 1 ? 'is 1 actie' : `zijn ${acties.length} acties`}, één per verschil. Het plan begint op ${formatDatum(eerste)} en eindigt op ${formatDatum(laatste)}. Wie meer acties heeft, doet ze na elkaar. Weekenden en feestdagen tellen niet mee.`,
    },
    kop('Acties'),
    {
      soort: 'tabel',
      bijschrift: 'Acties met eigenaar, begin en einde',
      koppen: ['Nr.', 'Verschil', 'Actie', 'Eigenaar', 'Begin', 'Einde'],
      breedtes: [0.7, 2.4, 3.4, 1.9, 1.9, 1.9],
      rijen: acties.map(({ nummer, afwijking, onderdeel, actie, eigenaar, begin, eind }) => [
        nummer,
        { kop: onderdeel, merk: `≠ ${afwijking}`, tekst: '' },
        actie,
        eigenaar,
        formatDatumKort(begin),
        formatDatumKort(eind),
      ]),
    },
    kop('Hoe u ziet dat het klaar is'),
    {
      soort: 'tabel',
      bijschrift: 'De toets van elke actie',
      koppen: ['Nr.', 'Verschil', 'Toets'],
      breedtes: [0.7, 3, 6],
      rijen: acties.map(({ nummer, onderdeel, toets }) => [nummer, onderdeel, toets]),
    },
    kop('De planning in beeld'),
    ...drawGantt(acties, gemeente.kleur).map((tekening, plaats, alle) => ({
      soort: 'beeld' as const,
      ...tekening,
      bijschrift: alle.length === 1 ? 'Planning' : `Planning, deel ${plaats + 1} van ${alle.length}`,
      alt: 'Balken van begin tot einde van elke actie. Dezelfde gegevens staan in de tabel met acties.',
    })),
    { soort: 'alinea', tekst: verantwoording },
  ];
}

// helpers

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 2, tekst };
}
