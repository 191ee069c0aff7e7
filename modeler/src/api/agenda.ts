import type { Agenda } from '../../../server/usecases/volgen/lijstusecases.ts';
import { get } from './verzoek.ts';

/** What comes back in the month of the question. */
export function readAgenda(gemeente: string, vraag: URLSearchParams, signal?: AbortSignal): Promise<Agenda> {
  return get(`/api/gemeenten/${gemeente}/agenda?${vraag.toString()}`, signal);
}
