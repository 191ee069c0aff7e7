import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Variantkop } from '../../../server/domain/variant/variantversie.ts';
import type { Variantdetail, Variantenlijst } from '../../../server/usecases/variant/variantversies.ts';
import { get, post, put, removeAnd } from './verzoek.ts';

/** Which version: the gemeente and the id of the version. */
export interface Versieplek {
  readonly gemeente: string;
  readonly id: string;
}

export function versiepad({ gemeente, id }: Versieplek): string {
  return `/api/gemeenten/${gemeente}/varianten/${encodeURIComponent(id)}`;
}

export function listVarianten(gemeente: string): Promise<Variantenlijst> {
  return get(`/api/gemeenten/${gemeente}/varianten`);
}

export function readVersie(plek: Versieplek): Promise<Variantdetail> {
  return get(versiepad(plek));
}

export function startVariant(gemeente: string, kop: Variantkop): Promise<Variantdetail> {
  return post(`/api/gemeenten/${gemeente}/varianten`, kop);
}

export function importVariant(gemeente: string, bestand: string): Promise<Variantdetail> {
  return post(`/api/gemeenten/${gemeente}/variantbestanden`, { bestand });
}

export function setVierOgen(gemeente: string, vierOgen: boolean): Promise<Variantenlijst> {
  return put(`/api/gemeenten/${gemeente}/vier-ogen`, { vierOgen });
}

export function changeKop(plek: Versieplek, kop: Variantkop): Promise<Variantdetail> {
  return put(versiepad(plek), kop);
}

export function setAfwijking(
  plek: Versieplek,
  sleutel: string,
  afwijking: { readonly waarde: Parameterwaarde; readonly motivering: string },
): Promise<Variantdetail> {
  return put(`${versiepad(plek)}/afwijkingen/${sleutel}`, afwijking);
}

export function removeAfwijking(plek: Versieplek, sleutel: string): Promise<Variantdetail> {
  return removeAnd(`${versiepad(plek)}/afwijkingen/${sleutel}`);
}

/** Why the gemeente goes on in spite of a warning; empty takes the reason away. */
export function setWaarschuwingsreden(plek: Versieplek, nr: string, reden: string): Promise<Variantdetail> {
  return put(`${versiepad(plek)}/waarschuwingen/${nr}`, { reden });
}

/** A decision about the version that the user sees. */
export function decideVersie(
  plek: Versieplek,
  besluit: 'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken',
  invoer: { readonly stand: number; readonly reden?: string },
): Promise<Variantdetail> {
  return post(`${versiepad(plek)}/${besluit}`, invoer);
}
