import type { Eerderelezing } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
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

/** Receipts that were read from a file, and whether that was done before. */
export interface GelezenOntvangsten extends Ontvangstenvoorbeeld {
  readonly kenmerk: string;
  readonly eerder?: Eerderelezing;
}

/** For which zaak each receipt of a bank file is; nothing is kept. */
export function readOntvangsten(gemeente: string, bestand: File): Promise<GelezenOntvangsten> {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return post(`${pad(gemeente)}/inlezen`, inhoud);
}

/** Books the chosen receipts of the file that was looked at, and keeps its report. */
export function keepOntvangsten(
  gemeente: string,
  {
    bestand,
    kenmerk,
    regels,
  }: { readonly bestand: File; readonly kenmerk: string; readonly regels: readonly Ontvangstkeuze[] },
): Promise<{ readonly regels: readonly Ontvangstresultaat[]; readonly verslagId: string }> {
  const keuzes = regels.map(({ sleutel, zaakId, reden }) => ({ sleutel, zaakId, ...(reden ? { reden } : {}) }));
  const inhoud = new FormData();
  inhoud.set('kenmerk', kenmerk);
  inhoud.set('keuzes', JSON.stringify(keuzes));
  inhoud.set('bestand', bestand);
  return post(`${pad(gemeente)}/vastleggen`, inhoud);
}
