import type {
  Herzieningsakkoord,
  Herzieningsoverzicht,
  Herzieningstekening,
  Herzieningstekenuitslag,
  Herzieningsvoortgang,
} from '../../../server/usecases/herziening/herzieningusecases.ts';
import { get, post } from './verzoek.ts';

/** What the herziening of a date does, or of the date that comes or came last. */
export function readHerziening(gemeente: string, datum: string | undefined): Promise<Herzieningsoverzicht> {
  return get(`/api/gemeenten/${gemeente}/herziening${datum === undefined ? '' : `?datum=${datum}`}`);
}

export function startHerziening(gemeente: string, datum: string): Promise<Herzieningsvoortgang> {
  return post(`/api/gemeenten/${gemeente}/herziening`, { datum });
}

export function readHerzieningsvoortgang(
  gemeente: string,
  datum: string,
): Promise<{ readonly voortgang?: Herzieningsvoortgang }> {
  return get(`/api/gemeenten/${gemeente}/herziening/voortgang?datum=${datum}`);
}

/** What waits for the budgethouder. */
export function readHerzieningstekening(gemeente: string, datum: string): Promise<Herzieningstekening> {
  return get(`/api/gemeenten/${gemeente}/herziening/tekenen?datum=${datum}`);
}

export function signHerzieningen(gemeente: string, akkoord: Herzieningsakkoord): Promise<Herzieningstekenuitslag> {
  return post(`/api/gemeenten/${gemeente}/herziening/tekenen`, akkoord);
}
