import type { Formulier } from '../../../processes/formulier.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type {
  Geschiedenisregel,
  Procesoverzicht,
  Taakvoorbeeld,
  Zaakoverzicht,
  Zaakregel,
} from '../../../server/domain/volgen/overzicht.ts';
import type { DocumentVerwijzing, Tijdstip } from '../../../server/domain/zaak/zaak.ts';
import type { Pagina, Storing } from '../../../server/ports.ts';
import type { Formulierwaarden, Taakformulier } from '../../../server/usecases/usecases.ts';
import type { Variantoverzicht } from '../../../server/usecases/variant/variantoverzicht.ts';
import { get, getText, post, postForBlob, put } from './verzoek.ts';
import { type Taakplek, taakpad } from './werkvoorraad.ts';

export function zaakpad(gemeente: string, zaakId: string): string {
  return `/api/gemeenten/${gemeente}/zaken/${zaakId}`;
}

export function listZaken(gemeente: string, vraag: URLSearchParams, signal?: AbortSignal): Promise<Pagina<Zaakregel>> {
  return get(`/api/gemeenten/${gemeente}/zaken?${vraag.toString()}`, signal);
}

export function startZaak(
  gemeente: string,
  waarden: Formulierwaarden,
  opdrachtId: string,
): Promise<{ zaakId: string; zaaknummer: string; versie: number }> {
  return post(`/api/gemeenten/${gemeente}/zaken`, { waarden, opdrachtId });
}

export function readZaak(gemeente: string, zaakId: string): Promise<Zaakoverzicht> {
  return get(zaakpad(gemeente, zaakId));
}

export function readGeschiedenis(gemeente: string, zaakId: string): Promise<readonly Geschiedenisregel[]> {
  return get(`${zaakpad(gemeente, zaakId)}/geschiedenis`);
}

export function readTaak(plek: Taakplek): Promise<Taakformulier> {
  return get(taakpad(plek));
}

export function previewTaak(plek: Taakplek, waarden: Formulierwaarden, signal?: AbortSignal): Promise<Taakvoorbeeld> {
  return post(`${taakpad(plek)}/voorbeeld`, { waarden }, signal);
}

export function previewBrief(
  plek: Taakplek,
  brief: Taakvoorbeeld['brieven'][number],
  waarden: Formulierwaarden,
): Promise<Blob> {
  return postForBlob(`${taakpad(plek)}/voorbeeld/brieven/${brief.code}`, { waarden, aan: brief.aan });
}

export function saveConcept(plek: Taakplek, waarden: Formulierwaarden): Promise<{ bewaardOp: Tijdstip }> {
  return put(`${taakpad(plek)}/concept`, { waarden });
}

export function completeTaak(
  plek: Taakplek,
  invoer: { versie: number; waarden: Formulierwaarden; opdrachtId: string },
): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/afronden`, invoer);
}

export function setCrediteurnummer(gemeente: string, zaakId: string, crediteurnummer: string): Promise<void> {
  return put(`${zaakpad(gemeente, zaakId)}/crediteurnummer`, { crediteurnummer });
}

export function addDocument(
  gemeente: string,
  zaakId: string,
  bestand: File,
  soort: DocumentVerwijzing['soort'],
): Promise<DocumentVerwijzing> {
  const inhoud = new FormData();
  inhoud.set('soort', soort);
  inhoud.set('bestand', bestand);
  return post(`${zaakpad(gemeente, zaakId)}/documenten`, inhoud);
}

export async function showBsn(gemeente: string, zaakId: string): Promise<string> {
  const { bsn } = await post<{ bsn: string }>(`${zaakpad(gemeente, zaakId)}/bsn`, {});
  return bsn;
}

/** A form as it is for an aanvraag that was received on this date. */
export function readFormulier(gemeente: string, naam: string, ontvangen: Datum): Promise<Formulier> {
  return get(`/api/gemeenten/${gemeente}/formulieren/${naam}?ontvangen=${ontvangen}`);
}

export function readProces(
  gemeente: string,
  { naam, versie, tekening }: Pick<Procesoverzicht, 'naam' | 'versie' | 'tekening'>,
  signal?: AbortSignal,
): Promise<string> {
  const vraag = tekening === undefined ? '' : `?tekening=${tekening}`;
  return getText(`/api/gemeenten/${gemeente}/processen/${naam}/${encodeURIComponent(versie)}${vraag}`, signal);
}

export function readVariant(gemeente: string): Promise<Variantoverzicht> {
  return get(`/api/gemeenten/${gemeente}/variant`);
}

export function listStoringen(gemeente: string): Promise<readonly Storing[]> {
  return get(`/api/gemeenten/${gemeente}/storingen`);
}

export function retryStoring(gemeente: string, id: string): Promise<void> {
  return post(`/api/gemeenten/${gemeente}/storingen/${id}/opnieuw`, {});
}
