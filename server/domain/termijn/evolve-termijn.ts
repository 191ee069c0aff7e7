import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Zaaktermijn } from '../zaak/zaak.ts';

/** What can happen to a term that runs: everything but its start. */
type Termijngebeurtenis = Extract<Gebeurtenis, { readonly termijnId: string }>;

/** The term after what happened to it. Its dates come with the gebeurtenis: nothing is calculated here. */
export function changeTermijn(termijn: Zaaktermijn, gebeurtenis: Termijngebeurtenis): Zaaktermijn {
  switch (gebeurtenis.soort) {
    case 'TermijnOpgeschort':
      return {
        ...termijn,
        status: 'opgeschort',
        opschortingen: [...termijn.opschortingen, gebeurtenis.opschorting],
      };
    case 'TermijnHervat':
      return {
        ...termijn,
        status: 'lopend',
        opschortingen: termijn.opschortingen.map((periode) =>
          periode.tot === undefined ? { ...periode, tot: gebeurtenis.tot } : periode,
        ),
        einddatum: gebeurtenis.einddatum,
        uitleg: gebeurtenis.uitleg,
      };
    case 'TermijnVerdaagd': {
      // The new date is a new chance to pass, so it can be reported again.
      const { gemeldOp: _gemeldOp, ...rest } = termijn;
      const { tot, uitleg } = gebeurtenis;
      return { ...rest, status: 'lopend', verdaagdTot: tot, einddatum: tot, uitleg };
    }
    case 'TermijnGehaald':
      return { ...termijn, status: 'gehaald' };
    case 'TermijnVervallen':
      return { ...termijn, status: 'vervallen' };
    case 'TermijnVerstreken':
      return { ...termijn, status: 'verstreken' };
    case 'TermijnGemeld':
      return { ...termijn, gemeldOp: gebeurtenis.op };
    default:
      return gebeurtenis satisfies never;
  }
}
