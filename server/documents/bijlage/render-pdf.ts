import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDatum } from '../../domain/datum.ts';
import type { Tekstdocument } from '../../domain/tekstdocument.ts';
import type { DiagramPicture } from '../diagram/diagram-pictures.ts';
import type { PdfMaker, PdfStandard } from '../typst.ts';
import { listLegenda } from './legenda.ts';
import { chooseBlad, describeDeel, type FindPictures } from './pictures.ts';

/** Renders a document to an accessible PDF, diagrams as vectors on A3. Equal input gives equal bytes. */
export type RenderPdf = (document: Tekstdocument, standard: PdfStandard) => Promise<Uint8Array>;

/** What the pages look like: a report on A4, or slides of 16:9. */
export type PdfVorm = 'document' | 'slides';

/** Makes the renderer; the template is read once. */
export function makePdfRenderer(pdf: PdfMaker, findPictures: FindPictures, vorm: PdfVorm = 'document'): RenderPdf {
  const source = readFileSync(join(import.meta.dirname, `${vorm}.typ`), 'utf8');
  return async (document, standard) => {
    const plaatjes: Record<string, string> = {};
    const keep = (svg: string): string => {
      const naam = `beeld${Object.keys(plaatjes).length}`;
      plaatjes[naam] = svg;
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
      const beelden = await findPictures(blok);
      const { geheel, delen } = beelden;
      const measure = ({ svg, width, height }: DiagramPicture) => ({ naam: keep(svg), verhouding: height / width });
      blokken.push({
        ...blok,
        blad: chooseBlad(beelden),
        legenda: listLegenda(blok.merken),
        geheel: measure(geheel),
        delen: delen.map((deel) => ({ ...measure(deel), ...describeDeel(blok, deel), titel: deel.titel })),
      });
    }
    const data = { ...document, ...splitDatum(document.datum), blokken };
    const timestamp = Date.parse(`${document.datum}T00:00:00Z`) / 1000;
    return pdf.make(source, { document: JSON.stringify(data), ...plaatjes }, timestamp, standard);
  };
}
