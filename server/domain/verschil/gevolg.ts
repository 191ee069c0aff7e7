import type { Gevolgklasse } from '../bijlage/bijlage.ts';
import type { Diagramelement } from './diagrammodel.ts';

/** What a difference changes and why that is so. */
export interface Gevolg {
  readonly klasse: Gevolgklasse;
  readonly waarom: string;
}

/** Only where or how something is drawn. */
export const TEKENING: Gevolg = {
  klasse: 'opmaak',
  waarom: 'Alleen de tekening verandert. Wat er gebeurt, blijft gelijk.',
};

/** Names, explanations and notes: what people read while they work. */
export const UITLEGTEKST: Gevolg = {
  klasse: 'werkgevolg',
  waarom: 'Medewerkers lezen deze tekst bij hun werk. Wat het systeem doet, blijft gelijk.',
};

/** Rights and duties change; the article is added where it is known. */
export function rechtsgevolg(waarom: string, grondslag?: string): Gevolg {
  return { klasse: 'rechtsgevolg', waarom: withGrondslag(waarom, grondslag) };
}

/** Only the work inside the gemeente changes. */
export function werkgevolg(waarom: string): Gevolg {
  return { klasse: 'werkgevolg', waarom };
}

/** Only how something looks changes. */
export function opmaak(waarom: string): Gevolg {
  return { klasse: 'opmaak', waarom };
}

/** A step carries out the law when it is mandatory or names an article, in the old or the new version. */
export function isWettelijk(...elementen: readonly (Diagramelement | undefined)[]): boolean {
  return elementen.some((element) => element?.lks['verplicht'] === 'true' || readArtikel(element) !== undefined);
}

/** The articles of a step, of the old or the new version; undefined when it names none of the law. */
export function readArtikel(...elementen: readonly (Diagramelement | undefined)[]): string | undefined {
  return elementen.map((element) => element?.lks['grondslag']).find((grondslag) => isWetsartikel(grondslag));
}

/** "art. 4:5 Awb" is one, "Preferent proces, stap 5" is not. */
export function isWetsartikel(grondslag: string | undefined): grondslag is string {
  return grondslag !== undefined && /\bart(ikel|\.)|\bregeling\b|\bbesluit\b/i.test(grondslag);
}

/** Adds the article in brackets before the last full stop. */
export function withGrondslag(waarom: string, grondslag: string | undefined): string {
  return grondslag === undefined || grondslag === '' ? waarom : `${waarom.replace(/\.$/, '')} (${grondslag}).`;
}
