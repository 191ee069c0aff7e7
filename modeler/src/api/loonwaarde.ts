import type { Rapportvoorstel } from '../../../server/domain/zaak/loonwaarderapport.ts';
import type { Loonwaardeverzoek } from '../../../server/domain/zaak/loonwaardeverzoek.ts';
import { get, post } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

/** A request for a measurement in the list. */
export type Metingaanvraag = Pick<
  Loonwaardeverzoek,
  'kenmerk' | 'soort' | 'datum' | 'uiterlijkMeten' | 'rapportUiterlijk' | 'organisatie'
>;

export function listMetingen(
  gemeente: string,
  zaakId: string,
): Promise<{ readonly verzoeken: readonly Metingaanvraag[] }> {
  return get(`${zaakpad(gemeente, zaakId)}/metingen`);
}

/** Address of a request as it left. */
export function makeMetingadres(gemeente: string, zaakId: string, kenmerk: string, vorm: 'pdf' | 'json'): string {
  return `${zaakpad(gemeente, zaakId)}/metingen/bestand?kenmerk=${encodeURIComponent(kenmerk)}&vorm=${vorm}`;
}

export function makeVoorbeeldrapportadres(gemeente: string, zaakId: string): string {
  return `${zaakpad(gemeente, zaakId)}/loonwaarderapport/voorbeeldbestand`;
}

/** A report as answers of the form that are taken over now; its report is kept. */
export function takeLoonwaarderapport(gemeente: string, zaakId: string, bestand: File): Promise<Rapportvoorstel> {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return post(`${zaakpad(gemeente, zaakId)}/loonwaarderapport/overnemen`, inhoud);
}

/** A report as answers of the form; nothing is kept. */
export function readLoonwaarderapport(gemeente: string, zaakId: string, bestand: File): Promise<Rapportvoorstel> {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return post(`${zaakpad(gemeente, zaakId)}/loonwaarderapport/lezen`, inhoud);
}
