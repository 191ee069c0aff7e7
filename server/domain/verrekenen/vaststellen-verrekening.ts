import type { Datum } from '../datum.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Verrekening } from './verrekening.ts';
import type { Vordering, Zaakverrekening } from './zaakverrekening.ts';

/** Who settles, when, and by which ids. */
export interface Verrekenbesluit extends Pick<Zaakverrekening, 'id' | 'aanleiding' | 'door'> {
  readonly datum: Datum;
  /** Only for a saldo that the werkgever pays back. */
  readonly vordering?: Pick<Vordering, 'id' | 'besluitId' | 'uiterlijk' | 'wijze' | 'toelichting'>;
}

/**
 * What happens when a settlement is fixed: its months are booked, and what the werkgever owes by it becomes a vordering.
 * @throws TypeError when the werkgever owes money and nobody said how it comes back
 */
export function decideVerrekening(verrekening: Verrekening, besluit: Verrekenbesluit): readonly Gebeurtenis[] {
  const { vordering, ...wie } = besluit;
  const vastgesteld: Gebeurtenis = { soort: 'VerrekeningVastgesteld', verrekening: { ...verrekening, ...wie } };
  if (verrekening.wijze !== 'beschikking') return [vastgesteld];
  if (vordering === undefined) throw new TypeError('Een verrekening die geld terugvraagt, hoort bij een vordering.');
  return [
    vastgesteld,
    {
      soort: 'VorderingVastgesteld',
      vordering: {
        ...vordering,
        verrekeningId: wie.id,
        bedragCent: -verrekening.saldoCent,
        maanden: verrekening.regels.map(({ maand }) => maand),
        datum: wie.datum,
      },
    },
  ];
}
