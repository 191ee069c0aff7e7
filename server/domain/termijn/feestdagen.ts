import type { Datum } from '../datum.ts';
import { addDagen, diffDagen, makeDatum, readWeekdag, splitDatum } from '../datum.ts';

/** How the law finds a feestdag in a year (art. 3 Algemene termijnenwet). */
export type Feestdagregel =
  | { readonly soort: 'vast'; readonly naam: string; readonly maand: number; readonly dag: number }
  | { readonly soort: 'pasen'; readonly naam: string; readonly dagenNaPasen: number }
  | {
      /** A fixed day that moves to the day before when it is a Sunday (Koningsdag). */
      readonly soort: 'vast_niet_op_zondag';
      readonly naam: string;
      readonly maand: number;
      readonly dag: number;
    };

/** A day that a royal decree puts on a par with the feestdagen, in one year only (art. 3 lid 3 Algemene termijnenwet). */
export interface ExtraFeestdag {
  readonly datum: Datum;
  readonly naam: string;
  readonly grondslag: string;
}

/** The dated legal data of `rules/landelijk/feestdagen-*.json`. */
export interface Feestdagenregels {
  readonly geldigVanaf: Datum;
  readonly grondslag: string;
  readonly regels: readonly Feestdagregel[];
  readonly extra: readonly ExtraFeestdag[];
}

/** A feestdag of one year. On a `gelijkgesteld` day no term ends, but banks and werkgevers work. */
export interface Feestdag {
  readonly datum: Datum;
  readonly naam: string;
  readonly gelijkgesteld: boolean;
}

/** Knows the feestdagen of every year. Make it once: it remembers the years it has worked out. */
export interface Feestdagenkalender {
  /** First day of the legal data; of the years before it the feestdagen are not known. */
  readonly vanaf: Datum;
  /** Last year of which it is decreed which days are on a par with the feestdagen. Absent in a calendar of a few known years. */
  readonly gelijkgesteldTot?: number;
  /** The feestdag on this date, or undefined on any other day. */
  findFeestdag(datum: Datum): Feestdag | undefined;
}

/** The calendar that follows from the legal data. */
export function makeFeestdagenkalender(regels: Feestdagenregels): Feestdagenkalender {
  const jaren = new Map<string, ReadonlyMap<Datum, Feestdag>>();
  return {
    vanaf: regels.geldigVanaf,
    gelijkgesteldTot: Math.max(...regels.extra.map(({ datum }) => splitDatum(datum).jaar)),
    findFeestdag(datum) {
      const jaar = datum.slice(0, 4);
      let dagen = jaren.get(jaar);
      if (dagen === undefined) {
        dagen = new Map(listFeestdagen(Number(jaar), regels).map((feestdag) => [feestdag.datum, feestdag]));
        jaren.set(jaar, dagen);
      }
      return dagen.get(datum);
    },
  };
}

/** The feestdagen of a year by date, extra days included. */
export function listFeestdagen(jaar: number, regels: Feestdagenregels): readonly Feestdag[] {
  const pasen = calculatePasen(jaar);
  const volgensRegel = regels.regels.map((regel) => ({
    datum: findDag(regel, jaar, pasen),
    naam: regel.naam,
    gelijkgesteld: false,
  }));
  const extra = regels.extra
    .filter(({ datum }) => splitDatum(datum).jaar === jaar)
    .map(({ datum, naam }) => ({ datum, naam, gelijkgesteld: true }));
  return [...extra, ...volgensRegel].toSorted((a, b) => diffDagen(b.datum, a.datum));
}

/** Eerste Paasdag of a year of the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function calculatePasen(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDatum(jaar, Math.floor(n / 31), (n % 31) + 1);
}

// helpers

function findDag(regel: Feestdagregel, jaar: number, pasen: Datum): Datum {
  switch (regel.soort) {
    case 'vast':
      return makeDatum(jaar, regel.maand, regel.dag);
    case 'pasen':
      return addDagen(pasen, regel.dagenNaPasen);
    case 'vast_niet_op_zondag': {
      const dag = makeDatum(jaar, regel.maand, regel.dag);
      return readWeekdag(dag) === 7 ? addDagen(dag, -1) : dag;
    }
  }
}
