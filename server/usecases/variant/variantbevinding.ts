import { MOTIVERING_MINIMUM } from '../../domain/variant/variantonderdeel.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Variantonderdeel } from './variantonderdelen.ts';
import type { Variantbevinding } from './variantversies.ts';

/** What the check of a version looks at. */
export type Keuromgeving = Pick<Omgeving, 'regels' | 'processen' | 'formulieren' | 'leesFormulier' | 'diagrammen'> & {
  readonly machine: Pick<Omgeving['machine'], 'handlers'>;
};

/** How a finding is called that only asks for a reason. */
export const MOTIVERING_ONTBREEKT = 'Motivering ontbreekt';

/** A finding about a part of a version that no guardrail describes. */
export function makeBevinding(
  onderdeel: Variantonderdeel,
  wat: Pick<Variantbevinding, 'nr' | 'naam' | 'ernst' | 'melding' | 'grondslag'>,
): Variantbevinding {
  return { ...wat, onderdeel, aanname: false, sleutels: [], toegestaan: [] };
}

/** A deviation without a reason cannot stand in the bijlage. @param waar "De wijziging van “Rappel versturen”" */
export function makeMotiveringbevinding(onderdeel: Variantonderdeel, nr: string, waar: string): Variantbevinding {
  return makeBevinding(onderdeel, {
    nr,
    naam: MOTIVERING_ONTBREEKT,
    ernst: 'blokkeren',
    melding: `${waar} heeft nog geen motivering. Leg in ten minste ${MOTIVERING_MINIMUM} tekens uit waarom de gemeente hier afwijkt.`,
    grondslag: 'art. 8a lid 2 onder c Pw',
  });
}
