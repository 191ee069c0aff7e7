import type { Gwschecklist } from '../../../server/domain/dossier/gwschecklist.ts';
import { get, post } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

/** What has to be registered in GWS after each besluit of a zaak. */
export function readGws(gemeente: string, zaakId: string): Promise<readonly Gwschecklist[]> {
  return get(`${zaakpad(gemeente, zaakId)}/gws`);
}

export function tickGws(
  plaats: { readonly gemeente: string; readonly zaakId: string; readonly besluitId: string },
  vink: { readonly punt: string; readonly gedaan: boolean },
): Promise<readonly Gwschecklist[]> {
  return post(`${zaakpad(plaats.gemeente, plaats.zaakId)}/gws/${encodeURIComponent(plaats.besluitId)}`, vink);
}
