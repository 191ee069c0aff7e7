import type { Datum } from '../../../server/domain/datum.ts';
import type { Afwezigheidsstand, Meldingregel } from '../../../server/usecases/accounts/persoonlijk.ts';
import { get, post, put } from './verzoek.ts';

export type { Afwezigheidsstand, Meldingregel };

export interface Afwezigheidsplan {
  readonly van: Datum;
  readonly tot: Datum;
  readonly naar?: string;
}

export function listMeldingen(gemeente: string): Promise<readonly Meldingregel[]> {
  return get(`/api/gemeenten/${gemeente}/meldingen`);
}

export function readMeldingen(gemeente: string, ids: readonly string[]): Promise<void> {
  return post(`/api/gemeenten/${gemeente}/meldingen/gelezen`, { ids });
}

export function readAfwezigheid(gemeente: string): Promise<Afwezigheidsstand> {
  return get(`/api/gemeenten/${gemeente}/afwezigheid`);
}

export function planAfwezigheid(gemeente: string, plan: Afwezigheidsplan): Promise<Afwezigheidsstand> {
  return put(`/api/gemeenten/${gemeente}/afwezigheid`, plan);
}

export function endAfwezigheid(gemeente: string, haalTerug: boolean): Promise<{ readonly teruggehaald: number }> {
  return post(`/api/gemeenten/${gemeente}/afwezigheid/beeindigen`, { haalTerug });
}
