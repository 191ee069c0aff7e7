import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDatum } from '../../domain/datum.ts';
import type { Tekstdocument } from '../../domain/tekstdocument.ts';
import type { PdfMaker, PdfStandard } from '../typst.ts';
import { listLegenda } from './legenda.ts';
import type { FindPictures } from './pictures.ts';

/** Renders a document to an accessible PDF, diagrams as vectors on A3. Equal input gives equal bytes. */
export type RenderPdf = (document: Tekstdocument, standard: PdfStandard) => Promise<Uint8Array>;

/** What the pages look like: a report on A4, or slides of 16:9. */
export type PdfVorm = 'document' | 'slides';

/** Makes the renderer; the template is read once. */
export function makePdfRenderer(pdf: PdfMaker, findPictures: FindPictures, vorm: PdfVorm = 'document'): RenderPdf {
  const source = readFileSync(join(import.meta.dirname, `${vorm}.typ`), 'utf8');
  return async (document, standard) => {
    const beelden: Record<string, string> = {};
    const keep = (svg: string): string => {
      const naam = `beeld${Object.keys(beelden).length}`;
      beelden[naam] = svg;
      return naam;
    };
    const blokken: unknown[] = [];
    for (const blok of document.blokken) {
      if (blok.soort === 'beeld') {
        const { svg, ...rest } = blok;
        blokken.push({ ...rest, naam: keep(svg) });
        continue;
      }
      if (blok.soort !== 'diagram') {
        blokken.push(blok);
        continue;
      }
      const { geheel, delen } = await findPictures(blok);
      const [naam, ...namen] = [geheel, ...delen].map(({ svg }) => keep(svg));
      blokken.push({
        ...blok,
        legenda: listLegenda(blok.merken),
        geheel: { naam },
        delen: delen.map(({ titel }, index) => ({ naam: namen[index], titel })),
      });
    }
    const data = { ...document, ...splitDatum(document.datum), blokken };
    const timestamp = Date.parse(`${document.datum}T00:00:00Z`) / 1000;
    return pdf.make(source, { document: JSON.stringify(data), ...beelden }, timestamp, standard);
  };
}
