import { renderAsync } from '@resvg/resvg-js';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Tekstdocument } from '../../domain/tekstdocument.ts';
import type { DiagramPicture } from '../diagram/diagram-pictures.ts';
import { FONT_FILES } from '../diagram/font-metrics.ts';
import { isHoofdstuk, makeCaption, makeDocxBlock, makeDocxHead, makeDocxList, nameAnker } from './docx-blocks.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { listLegenda } from './legenda.ts';
import type { Beeldblok, Diagramblok, FindPictures } from './pictures.ts';
import { escapeHtml } from './render-html.ts';

/** Renders a document to Word: editable, real headings and tables, pictures with their text. Equal input gives equal bytes. */
export type RenderDocx = (document: Tekstdocument) => Promise<Uint8Array>;

type Child = Paragraph | Table | TableOfContents;

/** A4 and A3 in twips. */
const A4 = { width: 11_906, height: 16_838 };
const A3 = { width: 16_838, height: 23_811 };
const MARGIN = 1134;
/** Room for a picture on A3 landscape, in pixels of Word (96 per inch). */
const PICTURE = { width: 1430, height: 880 };
/** Room for a picture between text on A4. */
const TEXT = { width: 640, height: 880 };
/** Pixels of the picture that is drawn for programs that cannot show SVG. */
const PNG_WIDTH = 1500;
const KLEIN = 17;

/** Makes the renderer. */
export function makeDocxRenderer(findPictures: FindPictures): RenderDocx {
  return async (document) => {
    let imageId = 1;
    let hoofdstuk = 0;
    const nextId = (): string => String((imageId += 1));
    const sections: ISectionOptions[] = [];
    let text: Child[] = [...makeDocxHead(document), ...listInhoud(document)];
    const endText = (): void => {
      if (text.length > 0) sections.push(makeSection(document, text, false));
      text = [];
    };
    for (const blok of document.blokken) {
      if (blok.soort === 'beeld') {
        text.push(makeCaption(blok.bijschrift), await makePicture(toPicture(blok), blok.alt, nextId(), TEXT));
        continue;
      }
      if (blok.soort !== 'diagram') {
        if (isHoofdstuk(blok)) hoofdstuk += 1;
        text.push(...makeDocxBlock(blok, hoofdstuk));
        continue;
      }
      endText();
      sections.push(makeSection(document, await diagramChildren(blok, findPictures, nextId), true));
    }
    endText();
    return pack(document, sections);
  };
}

// helpers

/** The chapters with links to them; Word fills in the page numbers. */
function listInhoud({ blokken }: Tekstdocument): readonly Child[] {
  const cachedEntries = blokken.filter(isHoofdstuk).map(({ tekst }, index) => ({
    title: tekst,
    level: 1,
    href: nameAnker(index + 1),
  }));
  if (cachedEntries.length < 2) return [];
  return [
    new Paragraph({ children: [new TextRun({ text: 'Inhoud', bold: true, size: 23 })], spacing: { before: 280 } }),
    new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-1', cachedEntries }),
  ];
}

async function pack(document: Tekstdocument, sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const kleur = document.kleur.replace('#', '');
  const heading = (size: number, before: number, color: string): object => ({
    run: { font: 'Noto Sans', size, bold: true, color },
    paragraph: { spacing: { before, after: 120 } },
  });
  const file = new Document({
    title: document.titel,
    creator: document.afzender,
    styles: {
      default: {
        document: {
          run: { font: 'Noto Sans', size: 20, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120 } },
        },
        title: heading(44, 0, kleur),
        heading1: heading(30, 400, kleur),
        heading2: heading(23, 280, '1B2733'),
      },
      paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: KLEIN, color: '44566C' } }],
    },
    sections: [...sections],
  });
  const bytes = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(document) }]);
  return fixZipDates(new Uint8Array(bytes));
}

/** The library writes the time of now; the document carries its own date. */
function coreProperties({ titel, afzender, datum }: Tekstdocument): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(titel)}</dc:title><dc:creator>${escapeHtml(afzender)}</dc:creator><cp:lastModifiedBy>${escapeHtml(afzender)}</cp:lastModifiedBy><dc:language>nl-NL</dc:language><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`;
}

function makeSection(document: Tekstdocument, children: readonly Child[], a3: boolean): ISectionOptions {
  const size = a3 ? { ...A3, orientation: PageOrientation.LANDSCAPE } : A4;
  const small = (delen: readonly string[]): Paragraph =>
    new Paragraph({ children: [new TextRun({ children: [...delen], size: KLEIN, color: '44566C' })] });
  const kop = [document.afzender, document.ondertitel, ...(document.concept ? ['CONCEPT'] : [])].join(' · ');
  const voet = `${document.titel} · ${document.voetregel} · Pagina `;
  return {
    properties: { page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
    headers: { default: new Header({ children: [small([kop])] }) },
    footers: {
      default: new Footer({ children: [small([voet, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES])] }),
    },
    children: [...children],
  };
}

async function diagramChildren(
  blok: Diagramblok,
  findPictures: FindPictures,
  nextId: () => string,
): Promise<readonly Child[]> {
  const { geheel, delen } = await findPictures(blok);
  const legenda = listLegenda(blok.merken);
  const children: Child[] = [makeCaption(blok.bijschrift), await makePicture(geheel, blok.alt, nextId())];
  if (legenda.length > 0) {
    const tekst = 'Wat de tekens in het diagram betekenen';
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_2, text: tekst }), ...makeDocxList(legenda));
  }
  for (const deel of delen) {
    const alt = `${blok.alt} Dit is het deel met ${deel.titel}.`;
    children.push(makeCaption(`${blok.bijschrift}, ${deel.titel}`), await makePicture(deel, alt, nextId()));
  }
  return children;
}

function toPicture({ svg, breedte, hoogte, bijschrift }: Beeldblok): DiagramPicture {
  return { svg, width: breedte, height: hoogte, titel: bijschrift };
}

async function makePicture(
  { svg, width, height, titel }: DiagramPicture,
  alt: string,
  id: string,
  room = PICTURE,
): Promise<Paragraph> {
  const scale = Math.min(room.width / width, room.height / height);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    background: 'white',
    font: { loadSystemFonts: false, fontFiles: [FONT_FILES.regular, FONT_FILES.bold], defaultFontFamily: 'Noto Sans' },
  });
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg, 'utf8'),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        fallback: { type: 'png', data: image.asPng() },
        altText: { id, name: `diagram ${id}`, title: titel === '' ? 'Procesdiagram' : titel, description: alt },
      }),
    ],
  });
}
