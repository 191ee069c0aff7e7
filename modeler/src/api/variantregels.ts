import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Variantregel } from '../../../server/domain/variant/variant.ts';
import type {
  Regelbereik,
  Regelkeuring,
  Variantgevolgen,
  Variantproef,
} from '../../../server/usecases/variant/variantregels.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { type Versieplek, versiepad } from './varianten.ts';
import { get, post, put, removeAnd } from './verzoek.ts';

export function readFeiten(plek: Versieplek): Promise<{ readonly feiten: readonly Regelfeit[] }> {
  return get(`${versiepad(plek)}/feiten`);
}

export function readGevolgen(plek: Versieplek, signal?: AbortSignal): Promise<Variantgevolgen> {
  return get(`${versiepad(plek)}/gevolgen`, signal);
}

export function checkRegel(plek: Versieplek, regel: Variantregel, signal?: AbortSignal): Promise<Regelkeuring> {
  return post(`${versiepad(plek)}/regelkeuring`, regel, signal);
}

export function countZaken(plek: Versieplek, regel: Variantregel): Promise<Regelbereik> {
  return post(`${versiepad(plek)}/regelbereik`, regel);
}

export function saveRegel(plek: Versieplek, { naam, ...regel }: Variantregel): Promise<Variantdetail> {
  return put(`${versiepad(plek)}/regels/${naam}`, regel);
}

export function removeRegel(plek: Versieplek, naam: string): Promise<Variantdetail> {
  return removeAnd(`${versiepad(plek)}/regels/${naam}`);
}

/** What this version makes of facts, by path. */
export function tryVersie(
  plek: Versieplek,
  feiten: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Variantproef> {
  return post(`${versiepad(plek)}/proberen`, { feiten }, signal);
}
