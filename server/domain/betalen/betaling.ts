import type { Datum, Maand } from '../datum.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import type { Zaak, Zaakbetaling } from '../zaak/zaak.ts';
import { type Betaalrun, type Betaalsoort, type Deelterug, isVrijgegeven, listMeegaand } from './betaalrun.ts';

/** What was paid for one zaak over one month, or was decided about money that was paid too much. */
export interface Betaling {
  readonly maand: Maand;
  /** `teruggevorderd`: claimed back by a beschikking; `afgezien`: paid too much, but the gemeente leaves it so. */
  readonly soort: Betaalsoort | 'teruggevorderd' | 'afgezien';
  /** Cents; less than 0 for what is claimed back, left so, or set off. */
  readonly bedragCent: number;
  /** The part of it that was not paid but set off against what the werkgever owes; absent when there is none. */
  readonly ingehoudenCent?: number;
  /** Day of the payment or of the beschikking. */
  readonly betaaldag: Datum;
  /** Day on which the bank sent it back: then it does not count as paid. */
  readonly teruggekomenOp?: Datum;
  /** A part that came back while the rest stayed paid: `bedragCent` is without it. */
  readonly deelTerug?: Deelterug;
}

/**
 * The released payments of a zaak over its months: its lines in every run that was released, each with what was set off in it. A line that
 * pays the saldo of a settlement is not there: the settlement itself booked that over its months.
 */
export function listBetalingen(
  zaakId: string,
  runs: readonly Pick<Betaalrun, 'status' | 'betaaldag' | 'regels'>[],
): readonly Betaling[] {
  return runs.filter(isVrijgegeven).flatMap((run) =>
    listMeegaand(run)
      .filter((regel) => regel.zaakId === zaakId)
      .flatMap((regel) => toBetaling({ ...regel, betaaldag: run.betaaldag })),
  );
}

/** The same payments as the zaak itself heard of them. */
export function listZaakbetalingen({ betalingen = [] }: Pick<Zaak, 'betalingen'>): readonly Betaling[] {
  return betalingen.flatMap(toBetaling);
}

/** Whether the bank did not send it back. */
export function isBetaald({ teruggekomenOp }: Pick<Betaling, 'teruggekomenOp'>): boolean {
  return teruggekomenOp === undefined;
}

/** Whether it paid the part of the LKS that is due in the month itself. */
export function isVasteBetaling({ soort }: Pick<Betaling, 'soort'>): boolean {
  return soort === 'vast' || soort === 'nabetaling';
}

// helpers

type Regel = Pick<
  Zaakbetaling,
  'maand' | 'soort' | 'bedragCent' | 'ingehouden' | 'betaaldag' | 'status' | 'statusOp' | 'deelTerug'
>;

function toBetaling(regel: Regel): readonly Betaling[] {
  const { maand, soort, bedragCent, betaaldag, status, statusOp, deelTerug } = regel;
  if (soort === 'verrekening') return [];
  const brutoCent = countBrutoCent(regel);
  return [
    {
      maand,
      soort,
      bedragCent: brutoCent - (deelTerug?.cent ?? 0),
      betaaldag,
      ...(brutoCent === bedragCent ? {} : { ingehoudenCent: brutoCent - bedragCent }),
      ...(status === 'teruggekomen' ? { teruggekomenOp: statusOp ?? betaaldag } : {}),
      ...(deelTerug === undefined ? {} : { deelTerug }),
    },
  ];
}
