import type { Documentblok } from '../tekstdocument.ts';
import type { Bijlage } from './bijlage.ts';

/** Where the gemeente differs from the preferente proces and why, and what it does in spite of a warning. */
export function listAfwijkingsblokken(bijlage: Bijlage): readonly Documentblok[] {
  const inleiding: Documentblok = { soort: 'alinea', tekst: bijlage.inleidingAfwijkingen };
  if (bijlage.afwijkingen.length === 0) return [inleiding, ...listWaarschuwingsblokken(bijlage)];
  const { klassen } = bijlage;
  return [
    inleiding,
    {
      soort: 'tabel',
      bijschrift: 'Het preferente proces en de keuze van de gemeente',
      koppen: ['Nr.', 'Onderdeel', 'Landelijk', bijlage.gemeente.plaats, 'Wat verandert er'],
      breedtes: [0.7, 2.6, 2.4, 2.6, 1.6],
      rijen: bijlage.afwijkingen.map(({ nummer, naam, stap, proces, vanRegio, landelijk, lokaal, klasse }) => [
        `≠ ${nummer}`,
        {
          kop: naam,
          tekst: [
            ...nameProces(proces, bijlage),
            formatStap(stap),
            ...(vanRegio === true ? ['van de regio'] : []),
          ].join(', '),
        },
        landelijk,
        lokaal,
        klassen[klasse].naam,
      ]),
    },
    { soort: 'kop', niveau: 3, tekst: 'Waarom de gemeente afwijkt' },
    {
      soort: 'tabel',
      bijschrift: 'De reden van elke afwijking',
      koppen: ['Nr.', 'Onderdeel', 'Reden', 'Artikel'],
      breedtes: [0.7, 2.2, 4.8, 2],
      rijen: bijlage.afwijkingen.map(({ nummer, naam, motivering, vanRegio, grondslag }) => [
        `≠ ${nummer}`,
        naam,
        vanRegio === true
          ? `${motivering} Dit heeft ${bijlage.variant.regio?.naam ?? 'de regio'} vastgelegd.`
          : motivering,
        grondslag,
      ]),
    },
    { soort: 'kop', niveau: 3, tekst: 'Wat een afwijking kan veranderen' },
    { soort: 'lijst', punten: Object.values(klassen).map(({ naam, uitleg }) => `${naam}: ${uitleg}`) },
    ...listWaarschuwingsblokken(bijlage),
  ];
}

// helpers

function nameProces(naam: string | undefined, { processen }: Bijlage): readonly string[] {
  const proces = processen.find((kandidaat) => kandidaat.naam === naam);
  return proces === undefined ? [] : [proces.titel];
}

function formatStap(stap: number | null): string {
  return stap === null ? 'hele proces' : `stap ${stap}`;
}

const ZONDER_REDEN = 'De gemeente heeft nog geen reden vastgelegd.';

function listWaarschuwingsblokken({ waarschuwingen, gemeente }: Bijlage): readonly Documentblok[] {
  if (waarschuwingen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Waar de gemeente op let' },
    {
      soort: 'alinea',
      tekst: `Bij ${waarschuwingen.length === 1 ? 'dit punt' : 'deze punten'} past een waarschuwing. ${gemeente.plaats} kiest er toch voor, met de reden die erbij staat.`,
    },
    {
      soort: 'tabel',
      bijschrift: 'Waarschuwingen en de reden van de gemeente',
      koppen: ['Nr.', 'Waarschuwing', 'Reden van de gemeente', 'Artikel'],
      breedtes: [0.8, 3.6, 3.6, 1.8],
      rijen: waarschuwingen.map(({ nr, naam, melding, reden = ZONDER_REDEN, grondslag }) => [
        nr,
        { kop: naam, tekst: melding },
        reden,
        grondslag,
      ]),
    },
  ];
}
