import type { Datum, Maand } from '../datum.ts';
import type { Zaakverrekening, Zaakvordering } from '../verrekenen/zaakverrekening.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Overdrachtgemeente } from './overdracht.ts';

/** An amount over a month, in cents. Less than 0 where the other gemeente set a month off within the same claim. */
export interface Schuldmaand {
  readonly maand: Maand;
  readonly bedragCent: number;
}

/** What one gemeente claims from the next for days after a move (LKS 04). The id is of the vordering at the one that claims. */
export interface Gemeentevordering {
  readonly id: string;
  readonly maanden: readonly Schuldmaand[];
  /** Day of the besluit of the gemeente that claims. */
  readonly datum: Datum;
  /** Last day to pay; absent in a package of before it was told. */
  readonly uiterlijk?: Datum;
}

/** The account of a gemeente. */
export interface Schuldrekening {
  readonly naam: string;
  readonly iban: string;
}

/** That this gemeente paid the other one. The id is of the command, so that it counts once. */
export interface Schuldbetaling {
  readonly id: string;
  readonly bedragCent: number;
  readonly op: Datum;
  /** Own reference of the payment. */
  readonly kenmerk?: string;
  /** User name. */
  readonly door: string;
}

/**
 * What this gemeente owes the one that a werknemer moved away from: LKS that was paid there over days that are for this one. The werkgever
 * keeps that money, and gets nothing over those days a second time.
 */
export interface Gemeenteschuld extends Gemeentevordering {
  readonly aan: Overdrachtgemeente;
  /** Zaaknummer at the other gemeente: what she knows the payment by. */
  readonly kenmerk: string;
  /** In cents, more than 0. */
  readonly bedragCent: number;
  /** Absent: ask the other gemeente. */
  readonly rekening?: Schuldrekening;
  readonly betalingen: readonly Schuldbetaling[];
}

/** The claims on the next gemeente that a zaak has, with what each month comes to: what travels in the package. */
export function listGemeentevorderingen({
  vorderingen = [],
  verrekeningen = [],
}: Pick<Zaak, 'vorderingen' | 'verrekeningen'>): readonly Gemeentevordering[] {
  return vorderingen
    .filter(({ wijze }) => wijze === 'met_gemeente')
    .map((vordering) => ({
      id: vordering.id,
      maanden: listMaanden(vordering, verrekeningen),
      datum: vordering.datum,
      uiterlijk: vordering.uiterlijk,
    }));
}

/** What is still to be paid of a debt, in cents. */
export function countSchuldCent({ bedragCent, betalingen }: Pick<Gemeenteschuld, 'bedragCent' | 'betalingen'>): number {
  return betalingen.reduce((rest, betaling) => rest - betaling.bedragCent, bedragCent);
}

/** What a claim comes to, in cents. */
export function sumMaanden(maanden: readonly Schuldmaand[]): number {
  return maanden.reduce((som, { bedragCent }) => som + bedragCent, 0);
}

/** The months of several claims together, oldest first; a month that comes to nothing is left out. */
export function joinSchuldmaanden(vorderingen: readonly Pick<Gemeentevordering, 'maanden'>[]): readonly Schuldmaand[] {
  const perMaand = new Map<Maand, number>();
  for (const { maand, bedragCent } of vorderingen.flatMap(({ maanden }) => maanden)) {
    perMaand.set(maand, (perMaand.get(maand) ?? 0) + bedragCent);
  }
  return [...perMaand]
    .map(([maand, bedragCent]) => ({ maand, bedragCent }))
    .filter(({ bedragCent }) => bedragCent !== 0)
    .toSorted((a, b) => (a.maand < b.maand ? -1 : 1));
}

// helpers

function listMaanden(
  { verrekeningId }: Zaakvordering,
  verrekeningen: readonly Zaakverrekening[],
): readonly Schuldmaand[] {
  const verrekening = verrekeningen.find(({ id }) => id === verrekeningId);
  return (verrekening?.regels ?? []).map(({ maand, verschilCent }) => ({ maand, bedragCent: -verschilCent }));
}
