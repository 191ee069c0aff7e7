import type { Documentblok, Documentcel } from '../tekstdocument.ts';
import type { Analyseregel, Begeleiding } from './begeleiding.ts';
import { OORDEEL_ORDE } from './judge-afwijking.ts';

/** The verschillenanalyse: each setting, rule, step, form and letter that differs, judged for the werkgever, and what is the same. */
export function listAnalyseblokken(begeleiding: Begeleiding): readonly Documentblok[] {
  const { regels, stappen, verantwoording } = begeleiding;
  const anders = regels.filter(({ nummer }) => nummer !== undefined);
  const andereStappen = stappen.filter(({ afwijkingen }) => afwijkingen.length > 0);
  return [
    kop('Samenvatting'),
    countTable(begeleiding),
    { soort: 'alinea', tekst: verantwoording },
    kop('Wat anders is'),
    ...(anders.length === 0
      ? [{ soort: 'alinea' as const, tekst: 'De gemeente wijkt nergens af.' }]
      : [differenceTable(anders, begeleiding), effortTable(anders, begeleiding)]),
    kop('Wat per stap anders is'),
    ...(andereStappen.length === 0
      ? [{ soort: 'alinea' as const, tekst: 'Alle stappen zijn gelijk aan het preferente proces.' }]
      : [stepTable(andereStappen, begeleiding)]),
    kop('Wat gelijk is'),
    ...equalTables(begeleiding),
  ];
}

// helpers

function countTable({ regels, stappen, oordelen }: Begeleiding): Documentblok {
  const anders = regels.filter(({ nummer }) => nummer !== undefined);
  return {
    soort: 'tabel',
    bijschrift: 'Hoeveel verschillen en stappen ruimer, strenger of gelijk zijn',
    koppen: ['Oordeel', 'Verschillen', 'Stappen', 'Wat het betekent'],
    breedtes: [1.8, 1.1, 1, 5],
    rijen: OORDEEL_ORDE.map((oordeel) => [
      oordelen[oordeel].naam,
      String(anders.filter((regel) => regel.oordeel === oordeel).length),
      String(stappen.filter((stap) => stap.oordeel === oordeel).length),
      oordelen[oordeel].uitleg,
    ]),
  };
}

function differenceTable(regels: readonly Analyseregel[], { oordelen }: Begeleiding): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: 'Verschillen met het preferente proces',
    koppen: ['Nr.', 'Onderdeel', 'Landelijk', 'Hier', 'Oordeel', 'Reden'],
    breedtes: [0.9, 2, 1.8, 2.2, 1.8, 3.2],
    rijen: regels.map(({ nummer = '', naam, stap, landelijk, lokaal, oordeel, uitleg, blokkades, motivering }) => [
      `≠ ${nummer}`,
      { kop: naam, tekst: formatStap(stap) },
      landelijk,
      lokaal,
      nameOordeel(oordelen[oordeel].naam, blokkades.length > 0 ? blokkades : uitleg),
      motivering,
    ]),
  };
}

/** The judgement, with why it is so. */
function nameOordeel(naam: string, zinnen: readonly string[]): Documentcel {
  return zinnen.length === 0 ? naam : { kop: naam, tekst: zinnen.join(' ') };
}

function effortTable(regels: readonly Analyseregel[], { acties, klassen }: Begeleiding): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: 'Wat elk verschil raakt',
    koppen: ['Nr.', 'Gevolg', 'Brieven', 'Wie', 'Systemen', 'Actie'],
    breedtes: [1, 1.5, 1.4, 1.6, 2, 3.4],
    rijen: regels.map(({ id, nummer = '', klasse, brieven, rollen, systemen }) => [
      `≠ ${nummer}`,
      klasse === undefined ? '–' : klassen[klasse].naam,
      brieven.join(', ') || '–',
      rollen.join(', ') || '–',
      systemen.join(', ') || '–',
      acties.find((actie) => actie.id === id)?.actie ?? 'Kies een waarde die de wet toestaat.',
    ]),
  };
}

function stepTable(anders: Begeleiding['stappen'], { stappen, oordelen }: Begeleiding): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: `Stappen met een verschil: ${anders.length} van de ${stappen.length}`,
    koppen: ['Nr.', 'Stap', 'Wie', 'Verschillen', 'Oordeel'],
    breedtes: [0.7, 3.6, 1.8, 2.4, 1.6],
    rijen: anders.map(({ proces, code, naam, wie, afwijkingen, oordeel }) => [
      code,
      { kop: naam, tekst: proces },
      wie,
      `≠ ${afwijkingen.join(', ')}`,
      oordelen[oordeel].naam,
    ]),
  };
}

function equalTables({ regels, stappen }: Begeleiding): readonly Documentblok[] {
  const gelijkeStappen = stappen.filter(({ afwijkingen }) => afwijkingen.length === 0);
  return [
    {
      soort: 'tabel',
      bijschrift: 'Instellingen die gelijk zijn aan het preferente proces',
      koppen: ['Instelling', 'Stap', 'Waarde'],
      breedtes: [4, 1, 4],
      rijen: regels
        .filter(({ nummer }) => nummer === undefined)
        .map(({ naam, stap, lokaal }) => [naam, formatStap(stap), lokaal]),
    },
    {
      soort: 'tabel',
      bijschrift: 'Stappen die gelijk zijn aan het preferente proces',
      koppen: ['Nr.', 'Stap', 'Proces', 'Wie'],
      breedtes: [0.8, 3.6, 3.6, 2],
      rijen: gelijkeStappen.map(({ proces, code, naam, wie }) => [code, naam, proces, wie]),
    },
  ];
}

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 2, tekst };
}

function formatStap(stap: number | null): string {
  return stap === null ? 'hele proces' : `stap ${stap}`;
}
