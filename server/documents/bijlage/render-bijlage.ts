import type { Bijlage } from '../../domain/bijlage/bijlage.ts';
import type { Bijlagebestand, Bijlagedeel, Bijlageformaat } from '../../domain/bijlage/bijlage-document.ts';
import { BIJLAGEDELEN, makeBijlagedocument } from '../../domain/bijlage/bijlage-document.ts';
import type { PdfMaker } from '../typst.ts';
import { HTML_STYLE_HASH } from './html-style.ts';
import { type FindProces, makePictureFinder } from './pictures.ts';
import { makeDocxRenderer } from './render-docx.ts';
import { makeHtmlRenderer } from './render-html.ts';
import { makePdfRenderer } from './render-pdf.ts';

/** Renders a bijlage, or the parts of it that are named, to a file. Equal input gives equal bytes. */
export type RenderBijlage = (
  bijlage: Bijlage,
  formaat: Bijlageformaat,
  delen?: readonly Bijlagedeel[],
) => Promise<Bijlagebestand>;

const KINDS: Readonly<Record<Bijlageformaat, { readonly mediatype: string; readonly extension: string }>> = {
  html: { mediatype: 'text/html; charset=utf-8', extension: '.html' },
  pdf: { mediatype: 'application/pdf', extension: '.pdf' },
  pdfa: { mediatype: 'application/pdf', extension: '-archief.pdf' },
  docx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
  },
  json: { mediatype: 'application/json', extension: '.json' },
};

/** Makes the renderer of all formats; the PDF maker is shared with the letters. */
export function makeBijlageRenderer(pdf: PdfMaker, findProces: FindProces): RenderBijlage {
  const findPictures = makePictureFinder(findProces);
  const toPdf = makePdfRenderer(pdf, findPictures);
  const toDocx = makeDocxRenderer(findPictures);
  const toHtml = makeHtmlRenderer(findPictures);
  const render = async (
    bijlage: Bijlage,
    formaat: Bijlageformaat,
    delen: readonly Bijlagedeel[],
  ): Promise<Uint8Array> => {
    if (formaat === 'json') return encode(`${JSON.stringify(bijlage, null, 2)}\n`);
    const document = makeBijlagedocument(bijlage, delen);
    switch (formaat) {
      case 'html':
        return encode(await toHtml(document));
      case 'pdf':
        return toPdf(document, 'ua-1');
      case 'pdfa':
        return toPdf(document, 'a-2a');
      case 'docx':
        return toDocx(document);
    }
  };
  return async (bijlage, formaat, delen = BIJLAGEDELEN) => {
    const { mediatype, extension } = KINDS[formaat];
    const { gemeente, variant, status } = bijlage;
    const concept = status === 'concept' ? '-concept' : '';
    return {
      naam: `bijlage-verordening-${gemeente.slug}-${variant.versie}${concept}${extension}`,
      mediatype,
      inhoud: await render(bijlage, formaat, delen),
      ...(formaat === 'html' ? { stijl: HTML_STYLE_HASH } : {}),
    };
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
