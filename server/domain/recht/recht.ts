import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import { addAanMaand, findEersteDagVanMaand, findLaatsteDagVanMaand, formatDatum } from '../datum.ts';
import { clipToMaand, countMaanduren } from '../uren/maanduren.ts';
import type { Rechtbron, Rechtcontext, Rechtperiode, Rechtverloop } from './rechtperioden.ts';
import { findMaandbereik, makeRechtverloop } from './rechtperioden.ts';
import { calculateVariabeldeel } from './rechtvariabel.ts';
import type { Vasteperiode } from './rechtvast.ts';
import { calculateVast, toVasteperiode } from './rechtvast.ts';

/** Why an amount begins: with the first besluit, by law, or because a later besluit changed what it is calculated from. */
export type Rechtaanleiding =
  | 'ingang'
  | 'indexatie'
  | 'leeftijd'
  | 'leerweg'
  | 'uren'
  | 'loonwaarde'
  | 'contract'
  | 'besluit';

/** The part of a month in which one amount held, and what it was calculated from. */
export interface Rechtdeel {
  readonly van: Datum;
  /** Last day. */
  readonly totEnMet: Datum;
  readonly dagen: number;
  /** Of the part of the LKS that is paid in the month itself. */
  readonly bedragCent: number;
  /** Amount of a whole month, rounded. */
  readonly perMaandCent: number;
  readonly soort: 'regulier' | 'forfaitair';
  /** Whole percent; absent for forfaitaire LKS, and where an old besluit does not tell. */
  readonly loonwaarde?: number;
  /** Absent where an old besluit does not tell. */
  readonly urenPerWeek?: number;
  /** The minimum wage of a full month that it was calculated from, without vakantiebijslag; absent where an old besluit does not tell. */
  readonly wmlCent?: number;
  readonly besluitId: string;
  readonly besluitdatum: Datum;
  /** First day of this amount; may lie in an earlier month. */
  readonly sinds: Datum;
  readonly aanleiding: Rechtaanleiding;
  /** The aanleiding in words: "Uren gewijzigd van 24 naar 28 per week per 10 februari 2026". */
  readonly reden: string;
}

/** The hours of one month that are settled afterwards, as far as they are known. */
export interface Variabeldeel {
  readonly bedragCent: number;
  /** Hours above the ones paid in the month itself, as far as they count. */
  readonly uren: number;
  readonly bron: string;
}

/** The end of the LKS by a besluit. */
export interface Rechteinde {
  /** First day without LKS. */
  readonly per: Datum;
  readonly reden: string;
}

/** What a werkgever is entitled to over one month, in cents; `explainMaandrecht` says how it came about. */
export interface BekendMaandrecht {
  readonly maand: Maand;
  readonly bekend: true;
  /** `vastCent` + `variabelCent`; also `lksCent` + `werkgeverslastenCent`. 0 when the LKS did not run in this month. */
  readonly rechtCent: number;
  /** Paid in the month itself. */
  readonly vastCent: number;
  /** Paid afterwards, over the hours that are known so far. */
  readonly variabelCent: number;
  readonly lksCent: number;
  readonly werkgeverslastenCent: number;
  /** In order of date; their amounts add up to `vastCent`. */
  readonly delen: readonly Rechtdeel[];
  readonly variabel?: Variabeldeel;
  /** True when hours of this month have yet to come in. */
  readonly wachtOpUren: boolean;
  /** Present when somebody decided that the LKS ends in or before this month. */
  readonly einde?: Rechteinde;
}

/** A month of which no amount can be said yet: never to be read as nothing. */
export interface OnbekendMaandrecht {
  readonly maand: Maand;
  readonly bekend: false;
  /** Dutch sentence: what is missing, and the way out. */
  readonly reden: string;
}

/** What a werkgever is entitled to over one month, or that it is not known yet. */
export type Maandrecht = BekendMaandrecht | OnbekendMaandrecht;

/**
 * What the werkgever of a zaak is entitled to, month by month, from the first month that was ever granted until the last one or until
 * `totEnMet`. Months that a later besluit took back are in it, with 0.
 * @throws InvoerError when hours or the gegevens of an old besluit cannot be right.
 */
export function calculateRecht(bron: Rechtbron, totEnMet: Maand, context: Rechtcontext): readonly Maandrecht[] {
  const laatste = findLaatsteDagVanMaand(totEnMet);
  const bereik = findMaandbereik(bron, laatste);
  if (bereik === undefined) return [];
  const verloop = makeRechtverloop(bron, laatste, context);
  const perioden = verloop.perioden.map((periode) => toVasteperiode(periode, context.rekengegevens));
  const vast = { ...verloop, perioden };
  const maanden: Maandrecht[] = [];
  for (let maand = bereik.van; maand <= bereik.totEnMet; maand = addAanMaand(maand, 1)) {
    maanden.push(calculateMaandrecht(maand, vast, bron, context.rekengegevens));
  }
  return maanden;
}

// helpers

function calculateMaandrecht(
  maand: Maand,
  verloop: Omit<Rechtverloop, 'perioden'> & { readonly perioden: readonly Vasteperiode[] },
  { urenopgaven = [] }: Pick<Rechtbron, 'urenopgaven'>,
  rekengegevens: Rekengegevens,
): Maandrecht {
  const [begin, einde] = [findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand)];
  const onbekend = verloop.onbekend.find((deel) => deel.van <= einde && deel.totEnMet >= begin);
  if (onbekend !== undefined) return { maand, bekend: false, reden: onbekend.reden };
  const perioden = verloop.perioden.filter((periode) => periode.van <= einde && periode.totEnMet >= begin);
  const reeksen = perioden.flatMap((periode) => clipToMaand(periode, maand) ?? []);
  const uren = countMaanduren(maand, reeksen, urenopgaven, rekengegevens.urenvoorrang);
  const opgave = reeksen.length > 0 && uren.ontbreekt.length === 0 ? uren : undefined;
  const zonder = perioden.find(({ basis }) => basis === undefined);
  if (opgave !== undefined && zonder !== undefined) return { maand, bekend: false, reden: explainZonder(zonder) };
  const { delen, vastCent, lksCent: vastLksCent } = calculateVast(maand, perioden);
  const {
    variabel,
    lksCent: variabelLksCent,
    wachtOpUren,
  } = calculateVariabeldeel(maand, perioden, opgave, rekengegevens);
  const variabelCent = variabel?.bedragCent ?? 0;
  const rechtCent = vastCent + variabelCent;
  const lksCent = vastLksCent + variabelLksCent;
  const beeindigd = verloop.einden.findLast(({ per }) => per <= einde);
  return {
    maand,
    bekend: true,
    rechtCent,
    vastCent,
    variabelCent,
    lksCent,
    werkgeverslastenCent: rechtCent - lksCent,
    delen,
    ...(variabel === undefined ? {} : { variabel }),
    wachtOpUren,
    ...(beeindigd === undefined ? {} : { einde: beeindigd }),
  };
}

function explainZonder({ besluit }: Rechtperiode): string {
  return `Er zijn uren opgegeven, maar het besluit van ${formatDatum(besluit.datum)} zegt niet hoe die meetellen. Neem een nieuw besluit.`;
}
