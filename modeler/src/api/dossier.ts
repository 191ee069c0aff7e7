import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { postForBlob } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

/** `pdf_toegankelijk`: received PDFs are enclosed and not drawn, so that it keeps to PDF/UA. */
export type Dossierformaat = 'pdf' | 'pdf_toegankelijk' | 'zip';

/** The whole case as a file. With the BSN is in the audit log. */
export function makeDossier(
  { gemeente, id }: Pick<Zaakoverzicht, 'gemeente' | 'id'>,
  vraag: { readonly formaat: Dossierformaat; readonly metBsn: boolean },
): Promise<Blob> {
  return postForBlob(`${zaakpad(gemeente, id)}/dossier`, vraag);
}
