import type { Datum } from '../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Rol, Taakuitstel } from '../../../server/domain/zaak/zaak.ts';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { get, post } from './verzoek.ts';

export interface Collega {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** Last day of an absence that runs today. */
  readonly afwezigTot?: Datum;
}

/** Where a task is, for the routes of a task. */
export interface Taakplek {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly taakId: string;
}

export function readWerkvoorraad(
  gemeente: string,
  vraag: URLSearchParams,
  signal?: AbortSignal,
): Promise<Werkvoorraad> {
  return get(`/api/gemeenten/${gemeente}/werkvoorraad?${vraag.toString()}`, signal);
}

export function listCollegas(gemeente: string): Promise<readonly Collega[]> {
  return get(`/api/gemeenten/${gemeente}/collegas`);
}

export function taakpad(plek: Taakplek): string {
  return `/api/gemeenten/${plek.gemeente}/zaken/${plek.zaakId}/taken/${plek.taakId}`;
}

export function claimTaak(plek: Taakplek): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/oppakken`, {});
}

export function releaseTaak(plek: Taakplek): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/teruggeven`, {});
}

export function assignTaak(plek: Taakplek, naar: string): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/toewijzen`, { naar });
}

export function postponeTaak(plek: Taakplek, uitstel: Taakuitstel): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/uitstellen`, uitstel);
}

/** Puts the task back in the list before its day. */
export function resumeTaak(plek: Taakplek): Promise<Zaakoverzicht> {
  return post(`${taakpad(plek)}/hervatten`, {});
}
