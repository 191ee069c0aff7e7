import type { Zaakoverzicht } from '../../../server/domain/overzicht.ts';
import type { Rol } from '../../../server/domain/zaak.ts';
import type { Werkvoorraad } from '../../../server/usecases/usecases.ts';
import { get, post } from './verzoek.ts';

export interface Collega {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
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
