import type {
  Actiestand,
  Begeleiding,
  Begeleidingsformaat,
  Begeleidingssoort,
} from '../../../server/domain/begeleiding/begeleiding.ts';
import type { Actielogweergave } from '../../../server/usecases/actielog.ts';
import { get, put } from './verzoek.ts';

/** Which version, and when its plan begins. */
export interface Begeleidingskeuzes {
  readonly versie: string | undefined;
  readonly start?: string;
}

/** The whole begeleiding as data: what the pages tell. */
export function readBegeleiding(gemeente: string, keuzes: Begeleidingskeuzes): Promise<Begeleiding> {
  return get(makeBegeleidingsadres(gemeente, 'implementatieplan', 'json', keuzes));
}

/** Address of a document, to download. */
export function makeBegeleidingsadres(
  gemeente: string,
  soort: Begeleidingssoort,
  formaat: Begeleidingsformaat,
  { versie, start }: Begeleidingskeuzes,
): string {
  const vraag = new URLSearchParams({ formaat });
  if (versie !== undefined) vraag.set('versie', versie);
  if (start !== undefined && start !== '') vraag.set('start', start);
  return `/api/gemeenten/${gemeente}/begeleiding/${soort}?${vraag.toString()}`;
}

/** Says how far an action is. @throws ApiFout 409 with what a colleague said since `verwachteVersie` */
export function saveActiestand(
  gemeente: string,
  actie: string,
  stand: Pick<Actiestand, 'status' | 'wie' | 'opmerking'> & {
    readonly versie?: string;
    readonly verwachteVersie: number;
  },
): Promise<void> {
  return put(`/api/gemeenten/${gemeente}/begeleiding/acties/${actie}`, stand);
}

/** Who said what about the actions of every version, newest first. */
export function listActielog(gemeente: string): Promise<readonly Actielogweergave[]> {
  return get(`/api/gemeenten/${gemeente}/actielog`);
}
