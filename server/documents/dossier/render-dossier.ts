import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../../domain/brief.ts';
import { splitDatum } from '../../domain/datum.ts';
import type { Tekstdocument } from '../../domain/tekstdocument.ts';
import type { Brief } from '../../domain/zaak.ts';
import { fillLetter } from '../fill-letter.ts';
import { makeSjabloonzoeker } from '../find-sjabloon.ts';
import type { PdfMaker } from '../typst.ts';

/** Renders a dossier to one PDF/UA-1: its text, then every letter page for page. Equal input gives equal bytes. */
export type RenderDossier = (document: Tekstdocument, brieven: readonly Brief[]) => Uint8Array;

/** Makes the renderer. The text is drawn as every other document is, the letters as they are by themselves. */
export function makeDossierRenderer(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): RenderDossier {
  const tekst = readFileSync(join(import.meta.dirname, '../bijlage/document.typ'), 'utf8');
  const brieven = readFileSync(join(import.meta.dirname, 'brieven.typ'), 'utf8');
  // In a block of its own, so that the looks of the text do not reach the letters.
  const source = `#[\n${tekst}\n#metadata(none)<einde-tekst>\n]\n${brieven}`;
  const zoek = makeSjabloonzoeker(sjablonen);
  return (document, stukken) => {
    const data = {
      ...document,
      ...splitDatum(document.datum),
      brieven: stukken.map((brief) => fillLetter(brief, zoek(brief))),
    };
    return pdf.make(source, { document: JSON.stringify(data) }, Date.parse(`${document.datum}T00:00:00Z`) / 1000);
  };
}
