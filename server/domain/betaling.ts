import type { Betaalrun, Betaalsoort } from './betaalrun.ts';
import { isVrijgegeven, listTeBetalen } from './betaalrun.ts';
import type { Datum, Maand } from './datum.ts';

/** What was paid for one zaak over one month, or was decided about money that was paid too much. */
export interface Betaling {
  readonly maand: Maand;
  /** `teruggevorderd`: claimed back by a beschikking; `afgezien`: paid too much, but the gemeente leaves it so. */
  readonly soort: Betaalsoort | 'teruggevorderd' | 'afgezien';
  /** Cents; less than 0 for what is claimed back, left so, or set off. */
  readonly bedragCent: number;
  /** Day of the payment or of the beschikking. */
  readonly betaaldag: Datum;
  /** Day on which the bank sent it back: then it does not count as paid. */
  readonly teruggekomenOp?: Datum;
}

/** The released payments of a zaak: its lines in every run that was released. */
export function listBetalingen(
  zaakId: string,
  runs: readonly Pick<Betaalrun, 'status' | 'betaaldag' | 'regels'>[],
): readonly Betaling[] {
  return runs.filter(isVrijgegeven).flatMap((run) =>
    listTeBetalen(run)
      .filter((regel) => regel.zaakId === zaakId)
      .map(({ maand, soort, bedragCent, status, statusOp }) => ({
        maand,
        soort,
        bedragCent,
        betaaldag: run.betaaldag,
        ...(status === 'teruggekomen' ? { teruggekomenOp: statusOp ?? run.betaaldag } : {}),
      })),
  );
}

/** Whether the bank did not send it back. */
export function isBetaald({ teruggekomenOp }: Pick<Betaling, 'teruggekomenOp'>): boolean {
  return teruggekomenOp === undefined;
}

/** Whether it paid the part of the LKS that is due in the month itself. */
export function isVasteBetaling({ soort }: Pick<Betaling, 'soort'>): boolean {
  return soort === 'vast' || soort === 'nabetaling';
}
