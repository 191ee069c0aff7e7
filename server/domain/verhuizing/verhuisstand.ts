import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Besluit } from '../besluit/besluit.ts';
import type { Maandstand } from '../betalen/betaalstand.ts';
import { calculateBetaalstand } from '../betalen/betaalstand.ts';
import type { Betaling } from '../betalen/betaling.ts';
import { isBetaald } from '../betalen/betaling.ts';
import type { Datum, Maand } from '../datum.ts';
import { addDagen, formatMaand, readMaand } from '../datum.ts';
import { calculateRecht } from '../recht/recht.ts';
import type { Rechtbron, Rechtcontext } from '../recht/rechtperioden.ts';
import type { Verrekenwijze } from './verhuizinggegevens.ts';

/** What was paid over one month, and what of it is due when the LKS ends by a move. Cents. */
export interface Verhuismaand {
  readonly maand: Maand;
  /** Over the days before the move. */
  readonly rechtCent: number;
  readonly betaaldCent: number;
  /** Paid over days that belong to the other gemeente; 0 when nothing was. */
  readonly teveelCent: number;
}

/** The payments of a zaak against an end by a move. */
export interface Verhuisstand {
  /** From the first month of the LKS on. */
  readonly maanden: readonly Verhuismaand[];
  readonly teveelCent: number;
  /** The months of `maanden` with something paid too much, as the verrekening takes them. */
  readonly stand: readonly Maandstand[];
  /** Months of which the amount is not known: what was paid over them is settled later. */
  readonly onbekend: readonly Maand[];
}

/**
 * What was paid too much when the LKS ends on the day before `datum` (art. 40 Pw), also when that day lies in the past. Only the month of the
 * move and later count: a difference in an earlier month has another cause and waits for the verrekening.
 * @param datum first day in the other gemeente
 */
export function calculateVerhuisstand(
  bron: Rechtbron,
  betalingen: readonly Betaling[],
  datum: Datum,
  context: Rechtcontext,
): Verhuisstand {
  const verhuismaand = readMaand(datum);
  const laatste = betalingen.reduce((tot, { maand }) => (maand > tot ? maand : tot), verhuismaand);
  const beeindigd = { ...bron, besluiten: [...bron.besluiten, makeEinde(datum)] };
  const stand = calculateBetaalstand(calculateRecht(beeindigd, laatste, context), betalingen);
  const maanden = stand.map(({ maand, rechtCent, betaaldCent }): Verhuismaand => {
    const teveelCent = rechtCent === undefined || maand < verhuismaand ? 0 : Math.max(0, betaaldCent - rechtCent);
    return { maand, rechtCent: rechtCent ?? 0, betaaldCent, teveelCent };
  });
  const teveel = new Set(maanden.filter(({ teveelCent }) => teveelCent > 0).map(({ maand }) => maand));
  return {
    maanden,
    stand: stand.filter(({ maand }) => teveel.has(maand)),
    teveelCent: maanden.reduce((som, deel) => som + deel.teveelCent, 0),
    onbekend: stand
      .filter(({ maand, rechtCent }) => rechtCent === undefined && isPaid(betalingen, maand))
      .map((m) => m.maand),
  };
}

/** Last day of the LKS of the gemeente that is left. */
export function findLaatsteDagHier(datum: Datum): Datum {
  return addDagen(datum, -1);
}

/** "€ 1.234,56 over april 2026 en mei 2026"; undefined when nothing was paid too much. */
export function describeTeveel(
  maanden: readonly { readonly maand: Maand; readonly bedragCent: number }[],
): string | undefined {
  if (maanden.length === 0) return undefined;
  const totaal = maanden.reduce((som, { bedragCent }) => som + bedragCent, 0);
  return `${formatBedrag(totaal)} over ${joinMaanden(maanden.map(({ maand }) => maand))}`;
}

/** "april 2026, mei 2026 en juni 2026" */
export function joinMaanden(maanden: readonly Maand[]): string {
  const namen = maanden.map(formatMaand);
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

/**
 * The way to settle that a form starts with: what the gemeente chose (parameter `verhuizing.verrekenwijze`), but never LKS 03, for which
 * somebody has to choose (art. 4:57 lid 3 and 4:93 Awb do not clearly allow it).
 */
export function proposeVerrekenwijze(parameter: unknown, teveelCent: number): Verrekenwijze | undefined {
  if (teveelCent === 0) return 'geen';
  return parameter === 'LKS_02' || parameter === 'LKS_04' ? parameter : undefined;
}

// helpers

/** An end as the besluit will say it, for the calculation only. */
function makeEinde(datum: Datum): Besluit {
  return {
    id: 'verhuizing',
    soort: 'beeindiging',
    datum,
    door: 'systeem',
    grondslag: '',
    route: 'regulier',
    ingangsdatum: datum,
    betaalschema: [],
  };
}

function isPaid(betalingen: readonly Betaling[], maand: Maand): boolean {
  return betalingen.some((betaling) => betaling.maand === maand && isBetaald(betaling));
}
