import type { Inleessoort, Inleesverslag } from '../../../server/domain/inlezen/inleesverslag.ts';
import type { Inleeslijst } from '../../../server/usecases/inlezen/inleesusecases.ts';
import { get } from './verzoek.ts';

const pad = (gemeente: string): string => `/api/gemeenten/${gemeente}/inleesverslagen`;

export function listInleesverslagen(
  gemeente: string,
  { soort, vanaf }: { readonly soort: Inleessoort | undefined; readonly vanaf: number },
): Promise<Inleeslijst> {
  return get(`${pad(gemeente)}?vanaf=${vanaf}${soort === undefined ? '' : `&soort=${soort}`}`);
}

export function readInleesverslag(gemeente: string, verslagId: string): Promise<Inleesverslag> {
  return get(`${pad(gemeente)}/${encodeURIComponent(verslagId)}`);
}

/** Address of the kept report as CSV. */
export function makeVerslagadres(gemeente: string, verslagId: string): string {
  return `${pad(gemeente)}/${encodeURIComponent(verslagId)}/bestand`;
}
