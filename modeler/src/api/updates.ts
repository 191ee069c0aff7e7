import type { Rebaseantwoord } from '../../../server/domain/rebase/rebase.ts';
import type { Updatelijst, Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { get, post, put } from './verzoek.ts';

/** The national versions that wait for the gemeente. */
export function listUpdates(gemeente: string): Promise<Updatelijst> {
  return get(`/api/gemeenten/${gemeente}/updates`);
}

/** What one of them means for the gemeente. */
export function readUpdate(gemeente: string, naar: string): Promise<Updatevoorstel> {
  return get(`/api/gemeenten/${gemeente}/updates/${encodeURIComponent(naar)}`);
}

/** Keeps the answer to one question. */
export function answerUpdate(
  gemeente: string,
  naar: string,
  keuze: string,
  antwoord: Rebaseantwoord,
): Promise<Updatevoorstel> {
  return put(`/api/gemeenten/${gemeente}/updates/${encodeURIComponent(naar)}/keuzes`, { keuze, antwoord });
}

/** Makes the concept. */
export function startUpdate(gemeente: string, naar: string, geldigVanaf: string): Promise<Updatevoorstel> {
  return post(`/api/gemeenten/${gemeente}/updates/${encodeURIComponent(naar)}/concept`, { geldigVanaf });
}
