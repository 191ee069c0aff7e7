import type { Conflictgegevens, Veldfout } from '../../../server/domain/fouten.ts';
import { ApiFout } from './api-fout.ts';

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly fouten?: readonly Veldfout[];
  readonly foutcode?: string;
  readonly conflict?: Conflictgegevens;
}

let csrfToken = '';
let whenSessieEnds: () => void = () => {};

/** Every request that changes something carries this token. */
export function setCsrfToken(token: string): void {
  csrfToken = token;
}

/** Called when the server no longer knows the session. */
export function setSessieEndHandler(handler: () => void): void {
  whenSessieEnds = handler;
}

/** Reads a resource. @throws ApiFout */
export function get<T>(pad: string, signal?: AbortSignal): Promise<T> {
  return send<T>('GET', pad, undefined, signal);
}

/** Sends a command. @throws ApiFout */
export function post<T>(pad: string, inhoud?: unknown, signal?: AbortSignal): Promise<T> {
  return send<T>('POST', pad, inhoud, signal);
}

export function put<T>(pad: string, inhoud: unknown): Promise<T> {
  return send<T>('PUT', pad, inhoud);
}

export function remove(pad: string): Promise<void> {
  return send<void>('DELETE', pad);
}

/** Removes a part of something, and answers with what is left. @throws ApiFout */
export function removeAnd<T>(pad: string): Promise<T> {
  return send<T>('DELETE', pad);
}

/** Reads text such as a BPMN file. @throws ApiFout */
export async function getText(pad: string, signal?: AbortSignal): Promise<string> {
  const antwoord = await answer('GET', pad, undefined, signal);
  return antwoord.text();
}

/** Asks for a file by a command (a letter preview). @throws ApiFout */
export async function postForBlob(pad: string, inhoud: unknown): Promise<Blob> {
  const antwoord = await answer('POST', pad, inhoud);
  return antwoord.blob();
}

async function send<T>(methode: string, pad: string, inhoud?: unknown, signal?: AbortSignal): Promise<T> {
  const antwoord = await answer(methode, pad, inhoud, signal);
  if (antwoord.status === 204 || antwoord.headers.get('content-length') === '0') return undefined as T;
  return (await antwoord.json()) as T;
}

async function answer(methode: string, pad: string, inhoud?: unknown, signal?: AbortSignal): Promise<Response> {
  const antwoord = await request(methode, pad, inhoud, signal);
  if (antwoord.ok) return antwoord;
  const fout = await readProblem(antwoord);
  if (fout.status === 401 && !pad.startsWith('/api/sessie')) whenSessieEnds();
  throw fout;
}

async function request(methode: string, pad: string, inhoud?: unknown, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (methode !== 'GET') headers['x-csrf-token'] = csrfToken;
  const isFormulier = inhoud instanceof FormData;
  if (inhoud !== undefined && !isFormulier) headers['content-type'] = 'application/json';
  const body = inhoud === undefined ? undefined : isFormulier ? inhoud : JSON.stringify(inhoud);
  try {
    return await fetch(pad, { method: methode, headers, body, signal, credentials: 'same-origin' });
  } catch (oorzaak) {
    if (signal?.aborted) throw oorzaak;
    throw new ApiFout(
      0,
      'Geen verbinding',
      'De server geeft geen antwoord. Er is niets verloren: probeer het zo opnieuw. Blijft dit zo, bel dan de beheerder.',
    );
  }
}

async function readProblem(antwoord: Response): Promise<ApiFout> {
  const problem = (await antwoord.json().catch(() => ({}))) as Problem;
  const titel = problem.title ?? 'Er ging iets mis';
  const detail =
    problem.detail ?? `De server gaf een fout (${antwoord.status}). Er is niets verloren. Probeer het opnieuw.`;
  return new ApiFout(antwoord.status, titel, detail, {
    velden: problem.fouten,
    code: problem.foutcode,
    conflict: problem.conflict,
  });
}
