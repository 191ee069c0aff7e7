import type { Accountvastlegging, Pagina } from '../../../server/ports.ts';
import type { Accountregel, Auditlogregel } from '../../../server/usecases/accounts/accountusecases.ts';
import { get, post, put } from './verzoek.ts';

/** What is filled in for a new account. */
export interface Accountinvoer {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: Accountregel['rollen'];
  readonly gemeenten: readonly string[];
}

export type Accountwijziging = Pick<Accountregel, 'naam' | 'rollen' | 'gemeenten' | 'actief' | 'versie'>;

export type Auditregel = Omit<Auditlogregel, 'gemeente' | 'gebeurtenis' | 'volgnummer'>;

export function listGebruikers(gemeente: string): Promise<readonly Accountregel[]> {
  return get(`/api/gemeenten/${gemeente}/gebruikers`);
}

export function addGebruiker(
  gemeente: string,
  invoer: Accountinvoer,
): Promise<{ gebruiker: Accountregel; wachtwoord: string }> {
  return post(`/api/gemeenten/${gemeente}/gebruikers`, invoer);
}

export function changeGebruiker(
  gemeente: string,
  gebruikersnaam: string,
  invoer: Accountwijziging,
): Promise<Accountregel> {
  return put(`/api/gemeenten/${gemeente}/gebruikers/${gebruikersnaam}`, invoer);
}

export function resetWachtwoord(gemeente: string, gebruikersnaam: string): Promise<{ wachtwoord: string }> {
  return post(`/api/gemeenten/${gemeente}/gebruikers/${gebruikersnaam}/wachtwoord`, {});
}

export function listAuditlog(
  gemeente: string,
  vraag: URLSearchParams,
  signal?: AbortSignal,
): Promise<Pagina<Auditregel>> {
  return get(`/api/gemeenten/${gemeente}/auditlog?${vraag.toString()}`, signal);
}

export function listAccountlog(
  gemeente: string,
  vraag: URLSearchParams,
  signal?: AbortSignal,
): Promise<Pagina<Accountvastlegging>> {
  return get(`/api/gemeenten/${gemeente}/accountlog?${vraag.toString()}`, signal);
}
