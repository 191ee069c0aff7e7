import type { Maand } from '../datum.ts';
import type { Maandrecht } from '../recht/recht.ts';
import { listVerschilredenen } from '../verrekenen/verschilreden.ts';
import { type Betaling, isBetaald, isVasteBetaling } from './betaling.ts';

/** Why there is a difference between what is owed over a month and what was paid. */
export interface Verschilreden {
  readonly soort:
    | 'nog_niet_betaald'
    | 'teruggekomen'
    | 'uren'
    | 'loonwaarde'
    | 'leeftijd'
    | 'wml'
    | 'contract'
    | 'einde'
    | 'besluit'
    | 'onverklaard';
  /** One Dutch sentence. */
  readonly zin: string;
}

/** What is owed and what was paid over one month, in cents. */
export interface Maandstand {
  readonly maand: Maand;
  /** Absent when no LKS runs over this month at all (a payment without a besluit). */
  readonly recht?: Maandrecht;
  /** Absent as long as the amount is not known: never read it as 0. */
  readonly rechtCent?: number;
  /** What stands as paid: released, less what came back, and with what settlements booked. */
  readonly betaaldCent: number;
  /** The part of `betaaldCent` that was no money: booked by a settlement, or set off. */
  readonly verrekendCent: number;
  /** `rechtCent` less `betaaldCent`: more than 0 is still to be paid, less than 0 was paid too much. 0 while the recht is not known. */
  readonly verschilCent: number;
  /**
   * The part that a monthly run pays: the vaste LKS of a month over which nothing vast stands as paid (never paid, or sent back by the
   * bank), or the part of it that came back. Never less than 0.
   */
  readonly teBetalenCent: number;
  /** The rest of `verschilCent`, which waits for the verrekening: hours afterwards, and changes of a month that was paid already. */
  readonly teVerrekenenCent: number;
  /** Empty when there is no difference. */
  readonly redenen: readonly Verschilreden[];
}

/** What is owed against what was paid, in cents, for every month that has either, oldest first. The order of the payments does not matter. */
export function calculateBetaalstand(
  recht: readonly Maandrecht[],
  betalingen: readonly Betaling[],
): readonly Maandstand[] {
  const rechten = new Map(recht.map((deel) => [deel.maand, deel]));
  const perMaand = new Map<Maand, readonly Betaling[]>();
  for (const betaling of betalingen) {
    perMaand.set(betaling.maand, [...(perMaand.get(betaling.maand) ?? []), betaling]);
  }
  const maanden = [...new Set([...rechten.keys(), ...perMaand.keys()])].toSorted();
  return maanden.map((maand) => calculateMaandstand(maand, rechten.get(maand), perMaand.get(maand) ?? []));
}

// helpers

function calculateMaandstand(maand: Maand, recht: Maandrecht | undefined, betalingen: readonly Betaling[]): Maandstand {
  const geteld = betalingen.filter(isBetaald);
  const betaaldCent = geteld.reduce((som, { bedragCent }) => som + bedragCent, 0);
  const verrekendCent = geteld.reduce((som, deel) => som + countVerrekend(deel), 0);
  if (recht?.bekend === false) {
    return {
      maand,
      recht,
      betaaldCent,
      verrekendCent,
      verschilCent: 0,
      teBetalenCent: 0,
      teVerrekenenCent: 0,
      redenen: [],
    };
  }
  const rechtCent = recht?.rechtCent ?? 0;
  const verschilCent = rechtCent - betaaldCent;
  const vast = geteld.filter(isVasteBetaling);
  const hoogstens = vast.length === 0 ? (recht?.vastCent ?? 0) : countDeelTerug(vast);
  const teBetalenCent = Math.max(0, Math.min(hoogstens, verschilCent));
  return {
    maand,
    ...(recht === undefined ? {} : { recht }),
    rechtCent,
    betaaldCent,
    verrekendCent,
    verschilCent,
    teBetalenCent,
    teVerrekenenCent: verschilCent - teBetalenCent,
    redenen: verschilCent === 0 ? [] : listVerschilredenen(recht, betalingen),
  };
}

/** What came back in part and was not paid again yet: what went out beside the largest payment paid such a part. */
function countDeelTerug(vast: readonly Betaling[]): number {
  const terug = vast.reduce((som, { deelTerug }) => som + (deelTerug?.cent ?? 0), 0);
  if (terug === 0) return 0;
  const uit = vast.map(({ bedragCent, deelTerug }) => bedragCent + (deelTerug?.cent ?? 0));
  return terug - (uit.reduce((som, cent) => som + cent, 0) - Math.max(...uit));
}

function countVerrekend(betaling: Betaling): number {
  return isVasteBetaling(betaling) ? (betaling.ingehoudenCent ?? 0) : betaling.bedragCent;
}
