import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import type { Printbatch } from '../../../server/ports.ts';
import type {
  Klaargezet,
  Verzendactie,
  Verzendgroep,
  Verzendlijst,
} from '../../../server/usecases/verzenden/verzendusecases.ts';
import { get, post, put } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

export function listVerzending(gemeente: string, groep: Verzendgroep, vanaf: number): Promise<Verzendlijst> {
  return get(`/api/gemeenten/${gemeente}/verzending?groep=${groep}&vanaf=${vanaf}`);
}

/** How the letters of a zaak went out; one that is not there went out on its own date. */
export function readZaakverzending(gemeente: string, zaakId: string): Promise<readonly Verzending[]> {
  return get(`${zaakpad(gemeente, zaakId)}/verzending`);
}

export function changeVerzending({ gemeente, id, stand }: Verzending, actie: Verzendactie): Promise<Verzending> {
  return post(`/api/gemeenten/${gemeente}/verzending/${encodeURIComponent(id)}`, { stand, actie });
}

/** Whether besluiten may come by e-mail (art. 2:14 Awb). */
export function setDigitaalAkkoord(
  { gemeente, id }: { readonly gemeente: string; readonly id: string },
  keuze: { readonly van: 'werkgever' | 'werknemer'; readonly akkoord: boolean },
): Promise<void> {
  return put(`${zaakpad(gemeente, id)}/digitaal-akkoord`, keuze);
}

/** Every e-mail that waits goes now, one after the other, after this answer. */
export function sendWachtende(gemeente: string): Promise<Klaargezet> {
  return post(`/api/gemeenten/${gemeente}/verzending-mails`, {});
}

/** Every e-mail that failed goes again, one after the other, after this answer. */
export function resendMislukte(gemeente: string): Promise<Klaargezet> {
  return post(`/api/gemeenten/${gemeente}/verzending-opnieuw`, {});
}

/** Every letter that waits for the printer, in one file. The same id again gives the same file. */
export function startPrintbatch(gemeente: string, opdrachtId: string): Promise<Printbatch> {
  return post(`/api/gemeenten/${gemeente}/printbatches`, { opdrachtId });
}

export function postPrintbatch(gemeente: string, batchId: string, op: string): Promise<Printbatch> {
  return post(`${batchpad(gemeente, batchId)}/post`, { op });
}

/** Address of the PDF. */
export function batchpad(gemeente: string, batchId: string): string {
  return `/api/gemeenten/${gemeente}/printbatches/${encodeURIComponent(batchId)}`;
}
