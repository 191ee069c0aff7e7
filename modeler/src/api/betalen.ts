import type { Bestandoverzicht, Betaalbestandsoort } from '../../../server/domain/betalen/betaalbestanden.ts';
import type { Terugmeldbestand, Terugmeldkeuzes } from '../../../server/domain/betalen/terugmelding.ts';
import type {
  Betaalrundetail,
  Betaalrunlijst,
  Zaakbetalingen,
} from '../../../server/usecases/betalen/betaalusecases.ts';
import type { Eerderelezing } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
import { get, post, put } from './verzoek.ts';

/** Which run, as the user sees it. */
export type Runplek = Pick<Betaalrundetail, 'gemeente' | 'id' | 'stand'>;

/** A step that needs nothing but the stand. */
export type Runstap = 'opnieuw' | 'aanbieden' | 'goedkeuren' | 'aangeboden';

/** A step that somebody explains. */
export type Redenstap = 'terugsturen' | 'intrekken';

export function listBetaalruns(gemeente: string): Promise<Betaalrunlijst> {
  return get(`/api/gemeenten/${gemeente}/betaalruns`);
}

/** Month by month: what a zaak is entitled to and what was paid. */
export function readZaakbetalingen(gemeente: string, zaakId: string): Promise<Zaakbetalingen> {
  return get(`/api/gemeenten/${gemeente}/zaken/${encodeURIComponent(zaakId)}/betalingen`);
}

export function startBetaalrun(gemeente: string, maand: string): Promise<Betaalrundetail> {
  return post(`/api/gemeenten/${gemeente}/betaalruns`, { maand });
}

export function readBetaalrun(gemeente: string, runId: string): Promise<Betaalrundetail> {
  return get(runpad({ gemeente, id: runId }));
}

export function doRunstap(plek: Runplek, stap: Runstap): Promise<Betaalrundetail> {
  return post(`${runpad(plek)}/${stap}`, { stand: plek.stand });
}

export function doRedenstap(plek: Runplek, stap: Redenstap, reden: string): Promise<Betaalrundetail> {
  return post(`${runpad(plek)}/${stap}`, { stand: plek.stand, reden });
}

export function excludeRegel(plek: Runplek, regelId: string, reden: string): Promise<Betaalrundetail> {
  return put(`${runpad(plek)}/regels/${encodeURIComponent(regelId)}/uitsluiting`, { stand: plek.stand, reden });
}

export function includeRegel(plek: Runplek, regelId: string): Promise<Betaalrundetail> {
  return post(`${runpad(plek)}/regels/${encodeURIComponent(regelId)}/terugzetten`, { stand: plek.stand });
}

export function listBetaalbestanden(plek: Pick<Runplek, 'gemeente' | 'id'>): Promise<Bestandoverzicht> {
  return get(`${runpad(plek)}/bestanden`);
}

/** Address of one file of a run; a specificatie is of one werkgever. */
export function makeBestandadres(
  plek: Pick<Runplek, 'gemeente' | 'id'>,
  soort: Betaalbestandsoort,
  werkgever?: number,
): string {
  const vraag = werkgever === undefined ? '' : `?werkgever=${werkgever}`;
  return `${runpad(plek)}/bestanden/${soort}${vraag}`;
}

/** A file of the bank that was read, and whether that was done before. */
export interface GelezenTerugmelding extends Terugmeldbestand {
  readonly kenmerk: string;
  readonly eerder?: Eerderelezing;
}

/** Address of a sample of the table. */
export function makeTerugmeldvoorbeeldpad(gemeente: string): string {
  return `/api/gemeenten/${gemeente}/terugmelding-voorbeeldbestand`;
}

/** What a file of the bank says; nothing is kept. */
export function readTerugmelding(plek: Pick<Runplek, 'gemeente' | 'id'>, bestand: File): Promise<GelezenTerugmelding> {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return post(`${runpad(plek)}/terugmelding-lezen`, inhoud);
}

/** Records what is certain in the file that was looked at and what was chosen, and keeps its report. */
export function keepTerugmelding(
  plek: Pick<Runplek, 'gemeente' | 'id'>,
  { bestand, kenmerk, keuzes }: { readonly bestand: File; readonly kenmerk: string; readonly keuzes: Terugmeldkeuzes },
): Promise<Betaalrundetail & { readonly verslagId: string }> {
  const inhoud = new FormData();
  inhoud.set('kenmerk', kenmerk);
  inhoud.set('keuzes', JSON.stringify(keuzes));
  inhoud.set('bestand', bestand);
  return post(`${runpad(plek)}/terugmelding-vastleggen`, inhoud);
}

function runpad({ gemeente, id }: Pick<Runplek, 'gemeente' | 'id'>): string {
  return `/api/gemeenten/${gemeente}/betaalruns/${encodeURIComponent(id)}`;
}
