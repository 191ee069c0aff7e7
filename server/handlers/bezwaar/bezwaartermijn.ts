import { calculateTermijn } from '../../domain/termijn/calculate-termijn.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import type { Termijncontext } from '../termijn.ts';

/** The terms to decide on a bezwaar (art. 7:10 lid 1 Awb). */
export const BEZWAARTERMIJNEN: readonly string[] = ['bezwaar_beslissing', 'bezwaar_beslissing_commissie'];

/** The term to decide of this bezwaar; of the zaak as its process sees it when none is named. */
export function findBeslistermijn({ termijnen }: Pick<Zaak, 'termijnen'>, procesId?: string): Zaaktermijn | undefined {
  return termijnen.findLast(
    (termijn) => BEZWAARTERMIJNEN.includes(termijn.soort) && (procesId === undefined || termijn.procesId === procesId),
  );
}

/**
 * The same term once more, from another day or with other days on which its clock stood still. It runs, also when the old one had passed:
 * its last day is another.
 */
export function restartTermijn(
  oud: Zaaktermijn,
  anders: Partial<Pick<Zaaktermijn, 'van' | 'opschortingen'>>,
  reden: string,
  { kalender, makeId }: Pick<Termijncontext, 'kalender' | 'makeId'>,
): readonly Gebeurtenis[] {
  const { gemeldOp: _gemeldOp, verdaagdTot: _verdaagdTot, ...rest } = oud;
  const nieuw = { ...rest, ...anders, id: makeId() };
  const { van, aantal, eenheid, grondslag, atw = true, opschortingen } = nieuw;
  const status = opschortingen.some(({ tot }) => tot === undefined) ? 'opgeschort' : 'lopend';
  const uitkomst = calculateTermijn({ van, aantal, eenheid, grondslag, atw, opschortingen }, kalender);
  return [
    { soort: 'TermijnVervallen', termijnId: oud.id, reden },
    { soort: 'TermijnGestart', termijn: { ...nieuw, status, ...uitkomst } },
  ];
}
