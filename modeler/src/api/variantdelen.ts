import type { Formulier } from '../../../processes/formulier.ts';
import type { LokaleTekst } from '../../../server/domain/brief/brief.ts';
import type { Eigenbrief } from '../../../server/domain/brief/eigenbrief.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { versiepad } from './varianten.ts';
import { postForBlob, put, removeAnd } from './verzoek.ts';

/** A version as somebody sees it: what is saved with its stand, saves over nobody's work. */
type Gezien = Pick<Variantdetail, 'gemeente' | 'id' | 'stand'>;
type Tekstplek = Pick<LokaleTekst, 'brief' | 'blok'>;

export function saveTekst(versie: Gezien, { brief, blok, ...tekst }: LokaleTekst): Promise<Variantdetail> {
  return put(`${versiepad(versie)}/teksten/${brief}/${blok}`, { ...tekst, stand: versie.stand });
}

export function removeTekst(versie: Gezien, { brief, blok }: Tekstplek): Promise<Variantdetail> {
  return removeAnd(`${versiepad(versie)}/teksten/${brief}/${blok}`);
}

/** The letter as PDF, filled with a made-up zaak. */
export function previewTekst(versie: Gezien, tekst: Omit<LokaleTekst, 'motivering'>): Promise<Blob> {
  return postForBlob(`${versiepad(versie)}/briefvoorbeeld`, tekst);
}

export function saveFormulier(versie: Gezien, formulier: Formulier, motivering: string): Promise<Variantdetail> {
  const inhoud = { inhoud: formulier, motivering, stand: versie.stand };
  return put(`${versiepad(versie)}/formulieren/${formulier.naam}`, inhoud);
}

export function removeFormulier(versie: Gezien, naam: string): Promise<Variantdetail> {
  return removeAnd(`${versiepad(versie)}/formulieren/${naam}`);
}

export function saveEigenbrief(versie: Gezien, { code, ...brief }: Eigenbrief): Promise<Variantdetail> {
  return put(`${versiepad(versie)}/brieven/${code}`, { ...brief, stand: versie.stand });
}

export function removeEigenbrief(versie: Gezien, code: string): Promise<Variantdetail> {
  return removeAnd(`${versiepad(versie)}/brieven/${code}`);
}

/** The letter as PDF, filled with a made-up zaak; it need not be saved. */
export function previewEigenbrief(versie: Gezien, brief: Eigenbrief): Promise<Blob> {
  return postForBlob(`${versiepad(versie)}/eigen-briefvoorbeeld`, brief);
}
