import type { Begeleiding, Begeleidingsformaat, Begeleidingssoort } from '../../domain/begeleiding/begeleiding.ts';
import { makeBegeleidingCsv } from '../../domain/begeleiding/begeleiding-csv.ts';
import { makeBegeleidingsdocument } from '../../domain/begeleiding/begeleidingsdocument.ts';
import type { Bijlagebestand } from '../../domain/bijlage/bijlage-document.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { HTML_STYLE_HASH } from '../bijlage/html-style.ts';
import { type FindProces, makePictureFinder } from '../bijlage/pictures.ts';
import { makeDocxRenderer } from '../bijlage/render-docx.ts';
import { makeHtmlRenderer } from '../bijlage/render-html.ts';
import { makePdfRenderer } from '../bijlage/render-pdf.ts';
import type { PdfMaker } from '../typst.ts';

/**
 * Renders one of the documents of the begeleiding; the kick-off is slides as PDF. Equal input gives equal bytes.
 * @throws InvoerError for a document that has no such format
 */
export type RenderBegeleiding = (
  begeleiding: Begeleiding,
  soort: Begeleidingssoort,
  formaat: Begeleidingsformaat,
) => Promise<Bijlagebestand>;

const MEDIATYPES: Readonly<Record<Begeleidingsformaat, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

/** Makes the renderer of all formats; the PDF maker is shared with the letters. */
export function makeBegeleidingRenderer(pdf: PdfMaker, findProces: FindProces): RenderBegeleiding {
  const findPictures = makePictureFinder(findProces);
  const toPdf = makePdfRenderer(pdf, findPictures);
  const toSlides = makePdfRenderer(pdf, findPictures, 'slides');
  const toDocx = makeDocxRenderer(findPictures);
  const toHtml = makeHtmlRenderer(findPictures);
  const render: (...vraag: Parameters<RenderBegeleiding>) => Promise<Uint8Array> = async (
    begeleiding,
    soort,
    formaat,
  ) => {
    if (formaat === 'json') return encode(`${JSON.stringify(begeleiding, null, 2)}\n`);
    if (formaat === 'csv') return encode(readCsv(begeleiding, soort));
    const document = makeBegeleidingsdocument(begeleiding, soort);
    if (formaat === 'html') return encode(await toHtml(document));
    if (formaat === 'docx') return toDocx(document);
    return (soort === 'kick-off' ? toSlides : toPdf)(document, 'ua-1');
  };
  return async (begeleiding, soort, formaat) => {
    const { gemeente, variant, status } = begeleiding;
    const concept = status === 'concept' ? '-concept' : '';
    return {
      naam: `${soort}-${gemeente.slug}-${variant.versie}${concept}.${formaat}`,
      mediatype: MEDIATYPES[formaat],
      inhoud: await render(begeleiding, soort, formaat),
      ...(formaat === 'html' ? { stijl: HTML_STYLE_HASH } : {}),
    };
  };
}

// helpers

function readCsv(begeleiding: Begeleiding, soort: Begeleidingssoort): string {
  const csv = makeBegeleidingCsv(begeleiding, soort);
  if (csv !== undefined) return csv;
  const melding = 'Dit document is er niet als CSV. Kies html, pdf, docx of json.';
  throw new InvoerError(melding, [{ veld: 'formaat', melding }]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
