import type { Tijdstip } from '../domain/zaak/zaak.ts';

/** The moment so many seconds later. */
export function addSeconds(tijdstip: Tijdstip, seconden: number): Tijdstip {
  return new Date(Date.parse(tijdstip) + seconden * 1000).toISOString();
}
