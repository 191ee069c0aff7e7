import { get, post, remove } from './verzoek.ts';

export function readAgendafeedstand(gemeente: string): Promise<{ readonly sinds?: string }> {
  return get(`/api/gemeenten/${gemeente}/agenda/koppeling`);
}

/** The address holds a secret: it comes once and is kept nowhere in the browser. */
export function startAgendafeed(gemeente: string): Promise<{ readonly pad: string }> {
  return post(`/api/gemeenten/${gemeente}/agenda/koppeling`);
}

export function stopAgendafeed(gemeente: string): Promise<void> {
  return remove(`/api/gemeenten/${gemeente}/agenda/koppeling`);
}
