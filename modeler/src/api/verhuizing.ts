import type { Brpvergelijking } from '../../../server/domain/verhuizing/brp-vergelijking.ts';
import type {
  Brpcontrole,
  Brpverslag,
  Overdrachtoverzicht,
  Overdrachtvoorbeeld,
  Vertrouwdesleutel,
} from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { get, post } from './verzoek.ts';

const overdrachtpad = (gemeente: string): string => `/api/gemeenten/${gemeente}/overdrachten`;
const brppad = (gemeente: string): string => `/api/gemeenten/${gemeente}/brp-controle`;

export function listOverdrachten(gemeente: string): Promise<Overdrachtoverzicht> {
  return get(overdrachtpad(gemeente));
}

/** Address of the own public key. */
export function makeSleuteladres(gemeente: string): string {
  return `${overdrachtpad(gemeente)}/sleutel`;
}

/** Address of a package that waits to be sent. */
export function makePakketadres(gemeente: string, pakketId: string): string {
  return `${overdrachtpad(gemeente)}/${encodeURIComponent(pakketId)}/bestand`;
}

/** Makes a package anew, for the key that was read in last. */
export function renewOverdracht(gemeente: string, pakketId: string): Promise<Overdrachtoverzicht> {
  return post(`${overdrachtpad(gemeente)}/${encodeURIComponent(pakketId)}/opnieuw`);
}

export function addSleutel(
  gemeente: string,
  tekst: string,
  bewaar: boolean,
): Promise<Vertrouwdesleutel & { readonly bewaard: boolean }> {
  return post(`${overdrachtpad(gemeente)}/sleutels`, { tekst, bewaar });
}

export function receiveOverdracht(gemeente: string, bestand: File): Promise<Overdrachtvoorbeeld> {
  return post(`${overdrachtpad(gemeente)}/inlezen`, toFormulier(bestand));
}

export function previewOverdracht(gemeente: string, pakketId: string): Promise<Overdrachtvoorbeeld> {
  return get(`${overdrachtpad(gemeente)}/${encodeURIComponent(pakketId)}`);
}

export function acceptOverdracht(
  gemeente: string,
  pakketId: string,
): Promise<{ readonly zaakId: string; readonly zaaknummer: string }> {
  return post(`${overdrachtpad(gemeente)}/${encodeURIComponent(pakketId)}/overnemen`);
}

export function readBrpcontrole(gemeente: string): Promise<Brpcontrole> {
  return get(brppad(gemeente));
}

export function makeBrpvoorbeeldadres(gemeente: string): string {
  return `${brppad(gemeente)}/voorbeeldbestand`;
}

export function compareBrp(gemeente: string, bestand: File): Promise<Brpvergelijking> {
  return post(`${brppad(gemeente)}/vergelijken`, toFormulier(bestand));
}

/** The list of which the user saw the comparison, and the numbers of the lines that he chose. */
export interface Brpstart {
  readonly bestand: File;
  readonly kenmerk: string;
  readonly regels: readonly number[];
}

export function startBrpgevolgen(gemeente: string, { bestand, kenmerk, regels }: Brpstart): Promise<Brpverslag> {
  const inhoud = toFormulier(bestand);
  inhoud.set('kenmerk', kenmerk);
  inhoud.set('regels', regels.join(','));
  return post(`${brppad(gemeente)}/starten`, inhoud);
}

function toFormulier(bestand: File): FormData {
  const inhoud = new FormData();
  inhoud.set('bestand', bestand);
  return inhoud;
}
