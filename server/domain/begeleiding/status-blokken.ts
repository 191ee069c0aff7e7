import { formatDatum, formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Begeleiding } from './begeleiding.ts';
import { describeStand, STATUSNAMEN } from './stand-woorden.ts';

/** The statusrapportage: how far each action is, who does it and what was said about it. */
export function listStatusblokken({ acties, vandaag }: Begeleiding): readonly Documentblok[] {
  if (acties.length === 0)
    return [{ soort: 'alinea', tekst: 'Er zijn geen verschillen, dus er is niets in te voeren.' }];
  const telling = Object.entries(STATUSNAMEN).map(([soort, naam]) => [
    naam,
    String(acties.filter(({ stand }) => (stand?.status ?? 'open') === soort).length),
  ]);
  return [
    kop('Stand van de invoering'),
    {
      soort: 'tabel',
      bijschrift: 'Hoe ver de acties zijn',
      koppen: ['Stand', 'Aantal acties'],
      breedtes: [1, 1],
      rijen: telling,
    },
    kop('Per actie'),
    {
      soort: 'tabel',
      bijschrift: `Stand van elke actie op ${formatDatum(vandaag)}`,
      koppen: ['Nr.', 'Actie', 'Stand', 'Wie', 'Gepland klaar', 'Laatst gewijzigd'],
      breedtes: [0.7, 3.4, 2.2, 1.8, 1.9, 2.3],
      rijen: acties.map((actie) => [
        actie.nummer,
        { kop: actie.onderdeel, tekst: actie.actie },
        describeStand(actie, vandaag),
        actie.stand === undefined || actie.stand.wie === '' ? actie.eigenaar : actie.stand.wie,
        formatDatumKort(actie.eind),
        actie.stand === undefined
          ? '–'
          : `${formatDatumKort(actie.stand.op)}, ${actie.stand.door}. ${actie.stand.opmerking}`.trim(),
      ]),
    },
  ];
}

// helpers

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 2, tekst };
}
