import type {
  Ontvangstenvoorbeeld,
  Ontvangstkeuze,
  Ontvangstresultaat,
} from '../../../server/usecases/verrekenen/ontvangstusecases.ts';
import { post } from './verzoek.ts';

const pad = (gemeente: string): string => `/api/gemeenten/${gemeente}/ontvangsten`;

/** Address of a sample of the table. */
export function makeOntvangstvoorbeeldpad(gemeente: string): string {
  return `${pad(gemeente)}/voorbeeldbestand`;
}

/** For which zaak each receipt of a bank file is; nothing is kept. */
export function readOntvangsten(gemeente: string, bestand: File): Promise<Ontvangstenvoorbeeld> {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return post(`${pad(gemeente)}/inlezen`, inhoud);
}

export function bookOntvangsten(
  gemeente: string,
  regels: readonly Ontvangstkeuze[],
): Promise<{ readonly regels: readonly Ontvangstresultaat[] }> {
  return post(pad(gemeente), { regels });
}
