import type { Datum } from '../../../server/domain/datum.ts';
import type { Elementmotivering, Variantformulier } from '../../../server/domain/variant/variant.ts';
import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { type Versieplek, versiepad } from './varianten.ts';
import { get, put, removeAnd } from './verzoek.ts';

/** Diagrams, forms, letters and rules of a version: effective and national. */
export function readVariantinhoud(plek: Versieplek): Promise<Variantinhoudlezing> {
  return get(`${versiepad(plek)}/inhoud`);
}

export function saveVariantdiagram(
  plek: Versieplek,
  proces: string,
  diagram: {
    readonly basis: Datum;
    readonly xml: string;
    readonly motiveringen: readonly Elementmotivering[];
    /** Refused (409) when somebody changed the version since. */
    readonly stand?: number;
  },
): Promise<Variantdetail> {
  return put(`${versiepad(plek)}/diagrammen/${proces}`, diagram);
}

export function removeVariantdiagram(plek: Versieplek, proces: string): Promise<Variantdetail> {
  return removeAnd(`${versiepad(plek)}/diagrammen/${proces}`);
}

export function saveVariantformulier(
  plek: Versieplek,
  { naam, ...formulier }: Pick<Variantformulier, 'naam' | 'inhoud' | 'motivering'>,
): Promise<Variantdetail> {
  return put(`${versiepad(plek)}/formulieren/${naam}`, formulier);
}
