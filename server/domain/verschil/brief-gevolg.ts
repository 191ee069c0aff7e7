import type { Briefsjabloon } from '../brief/brief.ts';
import { type Gevolg, isWetsartikel, opmaak, rechtsgevolg, werkgevolg } from './gevolg.ts';

/** The old and the new version of one letter. */
export type Brieftweetal = readonly [Briefsjabloon, Briefsjabloon];

/** Whether a letter has legal effect: a decision, or a notice that the law asks for. A brochure and a form explain or ask. */
export function isJuridisch(tweetal: Brieftweetal): boolean {
  return tweetal.some(
    ({ soort, grondslag }) => soort === 'beschikking' || (soort === 'kennisgeving' && isWetsartikel(grondslag)),
  );
}

/** Other words for the same data. In a decision every word can give a right, so a person has to read it. */
export function readTekstgevolg([oud, nieuw]: Brieftweetal): Gevolg {
  if ([oud, nieuw].some(({ soort }) => soort === 'beschikking'))
    return rechtsgevolg('De tekst staat in een besluit: de lezer mag op elk woord rekenen.', nieuw.grondslag);
  return opmaak('Alleen de woorden veranderen. De gegevens in de brief blijven gelijk.');
}

/** Other data or another condition: what the reader is told changes. */
export function readInhoudgevolg(tweetal: Brieftweetal): Gevolg {
  return isJuridisch(tweetal)
    ? rechtsgevolg('De lezer krijgt iets anders te horen in een brief met rechtsgevolg.', tweetal[1].grondslag)
    : werkgevolg('De lezer krijgt andere informatie. Rechten en plichten blijven gelijk.');
}
