import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../domain/brief/brief.ts';
import type { Brief } from '../domain/zaak/zaak.ts';
import { fillLetter } from './fill-letter.ts';
import { makeSjabloonzoeker } from './find-sjabloon.ts';
import type { PdfMaker } from './typst.ts';

/** Renders a letter to PDF/UA-1 bytes; `concept` prints VOORBEELD on it. */
export type RenderBrief = (brief: Brief, concept?: boolean) => Promise<Uint8Array>;

/**
 * Makes the renderer of all letters. The same letter always gives the same bytes: text and layout come from the template version and
 * the data snapshot in the letter, the PDF timestamp from its date.
 */
export function makeBriefRenderer(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): RenderBrief {
  const source = readFileSync(join(import.meta.dirname, 'brief.typ'), 'utf8');
  const zoek = makeSjabloonzoeker(sjablonen);
  return async (brief, concept = false) => {
    const letter = fillLetter(brief, zoek(brief), concept);
    return pdf.make(source, { brief: JSON.stringify(letter) }, Date.parse(`${brief.datum}T00:00:00Z`) / 1000);
  };
}
