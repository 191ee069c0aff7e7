import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../../domain/brief/brief.ts';
import { splitDatum } from '../../domain/datum.ts';
import { describeBladzijde, MAX_BLADZIJDEN_BIJLAGE } from '../../domain/dossier/dossierdocumenten.ts';
import type { Tekstdocument } from '../../domain/tekstdocument.ts';
import type { Brief } from '../../domain/zaak/zaak.ts';
import { fillLetter } from '../fill-letter.ts';
import { makeSjabloonzoeker } from '../find-sjabloon.ts';
import type { PdfMaker } from '../typst.ts';

/** A document that came in, as it is drawn behind the letters. */
export interface Dossierbijlage {
  /** "Bijlage 2: arbeidsovereenkomst.pdf". */
  readonly titel: string;
  readonly soort: 'pdf' | 'png' | 'jpg';
  readonly inhoud: Uint8Array;
  /** All of its pages, also those past the most that are drawn. */
  readonly bladzijden: number;
}

/** A document that goes into the dossier as the file that it is. */
interface Ingeslotenbestand {
  /** Name of the file among the attachments of the PDF. */
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
}

/**
 * Renders a dossier to one PDF: its text, then every letter page for page, then every document that can be drawn; what cannot is
 * enclosed. Equal input gives equal bytes. It is PDF/UA-1 unless pages of foreign PDFs are drawn: nobody knows how accessible those are.
 */
export type RenderDossier = (
  document: Tekstdocument,
  brieven: readonly Brief[],
  bijlagen?: readonly Dossierbijlage[],
  ingesloten?: readonly Ingeslotenbestand[],
) => Uint8Array;

/** Makes the renderer. The text is drawn as every other document is, the letters as they are by themselves. */
export function makeDossierRenderer(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): RenderDossier {
  const [tekst, brieven, bijlagetekst] = ['../bijlage/document.typ', 'brieven.typ', 'bijlagen.typ'].map((bestand) =>
    readFileSync(join(import.meta.dirname, bestand), 'utf8'),
  );
  // In blocks of their own, so that the looks of the text do not reach the letters, and those of the letters not the documents.
  const source = `#[\n${tekst}\n#metadata(none)<einde-tekst>\n]\n#[\n${brieven}\n]\n#[\n${bijlagetekst}\n]`;
  const zoek = makeSjabloonzoeker(sjablonen);
  return (document, stukken, bijlagen = [], ingesloten = []) => {
    const bestanden = new Map([
      ...bijlagen.map((bijlage, plaats) => [nameBestand(bijlage, plaats), bijlage.inhoud] as const),
      ...ingesloten.map(({ naam, inhoud }) => [naam, inhoud] as const),
    ]);
    const data = {
      ...document,
      ...splitDatum(document.datum),
      brieven: stukken.map((brief) => fillLetter(brief, zoek(brief))),
      bijlagen: bijlagen.map((bijlage, plaats) => ({
        titel: bijlage.titel,
        bestand: nameBestand(bijlage, plaats),
        beelden: listBeelden(bijlage),
      })),
      ingesloten: ingesloten.map(({ naam, mediatype }) => ({ naam, mediatype })),
    };
    const op = Date.parse(`${document.datum}T00:00:00Z`) / 1000;
    const standaard = bijlagen.some(({ soort }) => soort === 'pdf') ? '1.7' : 'ua-1';
    return pdf.make(source, { document: JSON.stringify(data) }, op, standaard, bestanden);
  };
}

// helpers

function nameBestand({ soort }: Dossierbijlage, plaats: number): string {
  return `dossierbijlage-${plaats}.${soort}`;
}

function listBeelden({ titel, soort, bladzijden }: Dossierbijlage) {
  return Array.from({ length: Math.min(bladzijden, MAX_BLADZIJDEN_BIJLAGE) }, (_, index) => {
    const plaats = describeBladzijde(index + 1, bladzijden);
    return { plaats, alt: `${titel}, ${plaats}`, ...(soort === 'pdf' ? { pagina: index + 1 } : {}) };
  });
}
