import { formatDatumKort, formatMaand } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Bijlage, Bijlageinstelling } from './bijlage.ts';

/** The terms with the numbers of this gemeente. */
export function listTermijnblokken({ termijnen }: Bijlage): readonly Documentblok[] {
  return [
    {
      soort: 'tabel',
      bijschrift: 'Termijnen van het proces',
      koppen: ['Termijn', 'Duur', 'Uitleg', 'Soort', 'Grondslag'],
      breedtes: [2.2, 1.3, 4.2, 1.2, 1.6],
      rijen: termijnen.map(({ naam, duur, uitleg, wettelijk, grondslag }) => [
        naam,
        duur,
        uitleg,
        wettelijk ? 'wettelijk' : 'eigen',
        grondslag,
      ]),
    },
  ];
}

/** How and when the gemeente pays, with the days of a year. */
export function listBetaalblokken({ betaalregel }: Bijlage): readonly Documentblok[] {
  return [
    { soort: 'alinea', tekst: `${betaalregel.zinnen.join(' ')} (${betaalregel.grondslag})` },
    ...(betaalregel.maanden.length === 0 ? [] : [paymentTable(betaalregel)]),
  ];
}

/** The letters and forms of the process. */
export function listBriefblokken({ brieven }: Bijlage): readonly Documentblok[] {
  return [
    {
      soort: 'tabel',
      bijschrift: 'Brieven en formulieren van het proces',
      koppen: ['Code', 'Titel', 'Soort', 'Aan', 'Stap', 'Grondslag'],
      breedtes: [0.9, 3, 1.4, 1.4, 0.7, 3],
      rijen: brieven.map(({ code, titel, soort, aan, stap, grondslag }) => [
        code,
        titel,
        soort,
        aan.join(', '),
        String(stap),
        grondslag,
      ]),
    },
  ];
}

/** Every setting with its national and local value and its bound. */
export function listInstellingsblokken({ hoofdstappen, algemeen }: Bijlage): readonly Documentblok[] {
  return [
    ...hoofdstappen.flatMap(({ stap, naam, instellingen }) => settingTable(`Stap ${stap}: ${naam}`, instellingen)),
    ...settingTable('Het hele proces', algemeen),
  ];
}

/** The choices that no source settles. */
export function listAannameblokken({ aannames }: Bijlage): readonly Documentblok[] {
  const tekst =
    'Niet alles is in de wet of in het preferente proces vastgelegd. Waar dat zo is, is hieronder een keuze gemaakt.';
  return [
    { soort: 'alinea', tekst },
    { soort: 'lijst', punten: aannames },
  ];
}

// helpers

function paymentTable(betaalregel: Bijlage['betaalregel']): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: `Betaaldagen in ${betaalregel.jaar}`,
    koppen: ['Maand', 'De gemeente betaalt op', 'De wet zegt uiterlijk'],
    breedtes: [1, 1, 1],
    rijen: betaalregel.maanden.map(({ maand, betaaldag, uiterlijk }) => [
      formatMaand(maand),
      formatDatumKort(betaaldag),
      formatDatumKort(uiterlijk),
    ]),
  };
}

function settingTable(titel: string, instellingen: readonly Bijlageinstelling[]): readonly Documentblok[] {
  if (instellingen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: `Instellingen: ${titel}` },
    {
      soort: 'tabel',
      bijschrift: `Instellingen: ${titel}`,
      koppen: ['Instelling', 'Landelijk', 'Hier', 'Grens', 'Artikel'],
      breedtes: [2.4, 1.9, 2.1, 2.8, 1.7],
      rijen: instellingen.map(({ naam, aanname, landelijk, lokaal, afwijking, grens, grondslag }) => [
        aanname ? `${naam} (aanname)` : naam,
        landelijk,
        afwijking === undefined ? lokaal : { tekst: lokaal, merk: `≠ ${afwijking}` },
        grens,
        grondslag,
      ]),
    },
  ];
}
