import type { Datum } from '../../../server/domain/datum.ts';
import type { Urenbestand } from '../../../server/domain/uren/urenimport.ts';
import type { Ureninvoer } from '../../../server/domain/uren/ureninvoer.ts';
import type { Urenaanlevering, Urenimport, Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { get, post } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

export type Importbron = Urenbestand['bron'];

/** A file with what the user says of it. */
export interface Urenbestandkeuze {
  readonly bron: Importbron;
  readonly ontvangenOp: Datum;
  readonly bestand: File;
}

export function readUren(gemeente: string, zaakId: string): Promise<Zaakuren> {
  return get(`${zaakpad(gemeente, zaakId)}/uren`);
}

export function addUren(
  gemeente: string,
  zaakId: string,
  uren: Omit<Ureninvoer, 'bestand'> & { readonly opdrachtId: string },
): Promise<Zaakuren> {
  return post(`${zaakpad(gemeente, zaakId)}/uren`, uren);
}

export function withdrawUren(gemeente: string, zaakId: string, opgaveId: string, reden: string): Promise<Zaakuren> {
  return post(`${zaakpad(gemeente, zaakId)}/uren/${encodeURIComponent(opgaveId)}/intrekken`, { reden });
}

export function listUrenaanlevering(gemeente: string): Promise<Urenaanlevering> {
  return get(`/api/gemeenten/${gemeente}/uren`);
}

/** Address of the list to fill in: of one werkgever, or of all. */
export function makeLijstadres(gemeente: string, kvkNummer?: string): string {
  return `/api/gemeenten/${gemeente}/uren/lijst${kvkNummer === undefined ? '' : `?werkgever=${kvkNummer}`}`;
}

export function makeVoorbeeldadres(gemeente: string, bron: Importbron): string {
  return `/api/gemeenten/${gemeente}/uren/voorbeeldbestand?bron=${bron}`;
}

/** What a file would change; nothing is kept. */
export function previewUrenimport(gemeente: string, keuze: Urenbestandkeuze): Promise<Urenimport> {
  return post(`/api/gemeenten/${gemeente}/uren/inlezen`, toFormulier(keuze));
}

/** Keeps the file of which the user saw the preview. */
export function importUren(gemeente: string, keuze: Urenbestandkeuze, kenmerk: string): Promise<Urenimport> {
  const inhoud = toFormulier(keuze);
  inhoud.set('kenmerk', kenmerk);
  return post(`/api/gemeenten/${gemeente}/uren/vastleggen`, inhoud);
}

function toFormulier({ bron, ontvangenOp, bestand }: Urenbestandkeuze): FormData {
  const inhoud = new FormData();
  inhoud.set('bron', bron);
  inhoud.set('ontvangenOp', ontvangenOp);
  inhoud.set('bestand', bestand);
  return inhoud;
}
