import type { Datum } from '../datum.ts';
import { addDagen, formatDatumKort, readWeekdag } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Feestdagenkalender } from './feestdagen.ts';
import type { Opschortingsperiode, Termijninvoer, Termijnuitkomst } from './termijninvoer.ts';
import { isWerkdag, nextWerkdag } from './werkdagen.ts';

/**
 * What the Algemene termijnenwet makes of the end of a term: never a Saturday, Sunday or feestdag (art. 1 lid 1), and at least two
 * werkdagen in a term of three days or more (art. 2). Art. 4 leaves long terms out.
 */
export function applyAtw(
  termijn: Pick<Termijninvoer, 'van' | 'aantal' | 'eenheid' | 'atw' | 'opschortingen'>,
  einddatum: Datum,
  kalender: Feestdagenkalender,
): Termijnuitkomst {
  if (termijn.atw === false || isWerkdagenNul(termijn)) return { einddatum, uitleg: [] };
  if (isUitgezonderd(termijn)) {
    return { einddatum, uitleg: isWerkdag(einddatum, kalender) ? [] : [describeUitzondering(einddatum, kalender)] };
  }
  const eind = nextWerkdag(einddatum, kalender);
  const uitleg = eind === einddatum ? [] : [describeVerlenging(einddatum, eind, kalender)];
  const tweede = extendToTweeWerkdagen(termijn, eind, kalender);
  if (tweede !== eind) uitleg.push(describeTweeWerkdagen(tweede));
  return { einddatum: tweede, uitleg };
}

/** Whether art. 4 onder a leaves the term out: more than 90 days, twelve weeks or three months. */
export function isUitgezonderd({ aantal, eenheid }: Pick<Termijninvoer, 'aantal' | 'eenheid'>): boolean {
  switch (eenheid) {
    case 'dagen':
      return aantal > 90;
    case 'weken':
      return aantal > 12;
    case 'maanden':
      return aantal > 3;
    case 'werkdagen':
      return false;
  }
}

// helpers

function isWerkdagenNul({ aantal, eenheid }: Pick<Termijninvoer, 'aantal' | 'eenheid'>): boolean {
  return eenheid === 'werkdagen' && aantal === 0;
}

function extendToTweeWerkdagen(
  { van, aantal, eenheid, opschortingen }: Pick<Termijninvoer, 'van' | 'aantal' | 'eenheid' | 'opschortingen'>,
  einddatum: Datum,
  kalender: Feestdagenkalender,
): Datum {
  if (eenheid === 'werkdagen' || aantal === 0 || (eenheid === 'dagen' && aantal < 3)) return einddatum;
  let over = 2;
  for (let dag = addDagen(van, 1); dag <= einddatum && over > 0; dag = addDagen(dag, 1)) {
    if (isWerkdag(dag, kalender) && !isOpgeschort(dag, opschortingen ?? [])) over -= 1;
  }
  let einde = einddatum;
  for (; over > 0; over -= 1) einde = nextWerkdag(addDagen(einde, 1), kalender);
  return einde;
}

function isOpgeschort(dag: Datum, perioden: readonly Opschortingsperiode[]): boolean {
  return perioden.some(({ van, tot }) => dag >= van && tot !== undefined && dag < tot);
}

function describeVerlenging(van: Datum, tot: Datum, kalender: Feestdagenkalender): Uitlegstap {
  return {
    omschrijving: `${formatDatumKort(van)} is ${describeDag(van, kalender)}: de termijn loopt door tot en met de eerste dag daarna die dat niet is`,
    uitkomst: formatDatumKort(tot),
    grondslag: 'art. 1 lid 1 Algemene termijnenwet',
  };
}

function describeTweeWerkdagen(tot: Datum): Uitlegstap {
  return {
    omschrijving: 'In een termijn van drie dagen of meer zitten ten minste twee werkdagen: de termijn wordt langer',
    uitkomst: formatDatumKort(tot),
    grondslag: 'art. 2 Algemene termijnenwet',
  };
}

function describeUitzondering(datum: Datum, kalender: Feestdagenkalender): Uitlegstap {
  return {
    omschrijving: `${formatDatumKort(datum)} is ${describeDag(datum, kalender)}, maar een termijn van meer dan drie maanden schuift daarvoor niet op`,
    uitkomst: formatDatumKort(datum),
    grondslag: 'art. 4 onder a Algemene termijnenwet',
  };
}

function describeDag(datum: Datum, kalender: Feestdagenkalender): string {
  const feestdag = kalender.findFeestdag(datum);
  if (feestdag !== undefined) return `een feestdag (${feestdag.naam})`;
  return readWeekdag(datum) === 6 ? 'een zaterdag' : 'een zondag';
}
