import type { Datum } from '../../../server/domain/datum.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import { ApiFout } from './api-fout.ts';
import { get, post, remove, setCsrfToken } from './verzoek.ts';

export interface Gemeenteverwijzing {
  readonly slug: string;
  readonly naam: string;
  /** By the key of its versions: "regio:salland". */
  readonly regio?: { readonly sleutel: string; readonly naam: string };
}

export interface Sessiegebruiker {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly Gemeenteverwijzing[];
  /** Made by the beheerder: until another one is chosen only the own account opens. */
  readonly wachtwoordTijdelijk: boolean;
}

/** Who is logged in and which day it is; `gebruiker` is null when nobody is. */
export interface Sessie {
  readonly gebruiker: Sessiegebruiker | null;
  readonly demo: boolean;
  readonly vandaag: Datum;
  /** Feestdagen of last year, this year and the next: to count werkdagen in the browser as the server does. */
  readonly feestdagen: readonly Datum[];
}

interface Sessieantwoord extends Sessiegebruiker {
  readonly csrfToken: string;
  readonly demo: boolean;
  readonly vandaag: Datum;
  readonly feestdagen: readonly Datum[];
}

const NIEMAND: Sessie = { gebruiker: null, demo: false, vandaag: '', feestdagen: [] };

/** The session of now. */
export async function readSessie(): Promise<Sessie> {
  try {
    return keep(await get<Sessieantwoord>('/api/sessie'));
  } catch (fout) {
    if (fout instanceof ApiFout && fout.status === 401) return NIEMAND;
    throw fout;
  }
}

/** Logs in. @throws ApiFout 401 when name and password do not belong together. */
export async function startSessie(gebruikersnaam: string, wachtwoord: string): Promise<Sessie> {
  return keep(await post<Sessieantwoord>('/api/sessie', { gebruikersnaam, wachtwoord }));
}

/** Changes the own password; the session goes on under a new token. @throws ApiFout 422 with the field that is wrong. */
export async function changeWachtwoord(oud: string, nieuw: string): Promise<Sessie> {
  return keep(await post<Sessieantwoord>('/api/sessie/wachtwoord', { oud, nieuw }));
}

export async function endSessie(): Promise<void> {
  await remove('/api/sessie');
}

export function moveDemoDate(stap: 'werkdag' | 'week' | 'maand'): Promise<{ vandaag: Datum; gebeurd: number }> {
  return post('/api/demo/datum', { stap });
}

function keep(antwoord: Sessieantwoord): Sessie {
  const { csrfToken, demo, vandaag, feestdagen, ...gebruiker } = antwoord;
  setCsrfToken(csrfToken);
  return { gebruiker, demo, vandaag, feestdagen };
}
