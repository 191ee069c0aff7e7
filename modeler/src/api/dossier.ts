import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { postForBlob } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

/** The whole case as a file. With the BSN is in the audit log. */
export function makeDossier(
  { gemeente, id }: Pick<Zaakoverzicht, 'gemeente' | 'id'>,
  vraag: { readonly formaat: 'pdf' | 'zip'; readonly metBsn: boolean },
): Promise<Blob> {
  return postForBlob(`${zaakpad(gemeente, id)}/dossier`, vraag);
}
