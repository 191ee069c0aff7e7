import type { Gemeenteschuld } from '../../../server/domain/verhuizing/gemeenteschuld.ts';
import type { Vorderingstand } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type {
  Kwijtinvoer,
  Ontvangstinvoer,
  Schuldinvoer,
  Schuldplaats,
  Verrekeningsoverzicht,
  Verrekeningsvoortgang,
  Vorderingplaats,
} from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { get, post } from './verzoek.ts';

/** The settlement of a quarter, or of the last one that is over. */
export function readVerrekeningen(gemeente: string, kwartaal: string | undefined): Promise<Verrekeningsoverzicht> {
  return get(`/api/gemeenten/${gemeente}/verrekeningen${kwartaal === undefined ? '' : `?kwartaal=${kwartaal}`}`);
}

export function startVerrekeningen(gemeente: string, kwartaal: string): Promise<Verrekeningsvoortgang> {
  return post(`/api/gemeenten/${gemeente}/verrekeningen`, { kwartaal });
}

export function receiveVordering(plaats: Vorderingplaats, invoer: Ontvangstinvoer): Promise<Vorderingstand> {
  return post(`${adresVan(plaats)}/ontvangsten`, invoer);
}

/** Records that another gemeente was paid after a move. */
export function paySchuld({ gemeente, zaakId, schuldId }: Schuldplaats, invoer: Schuldinvoer): Promise<Gemeenteschuld> {
  return post(`/api/gemeenten/${gemeente}/zaken/${zaakId}/gemeenteschulden/${schuldId}/betalingen`, invoer);
}

/** Leaves a part uncollected: a besluit, of which the werkgever gets a letter. */
export function remitVordering(plaats: Vorderingplaats, invoer: Kwijtinvoer): Promise<Vorderingstand> {
  return post(`${adresVan(plaats)}/kwijtscheldingen`, invoer);
}

function adresVan({ gemeente, zaakId, vorderingId }: Vorderingplaats): string {
  return `/api/gemeenten/${gemeente}/zaken/${zaakId}/vorderingen/${vorderingId}`;
}
