import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Documentblok, Documentcel, Tekstdocument } from '../../domain/tekstdocument.ts';

const ANDERS = '4410CC';
const STIL = '44566C';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C4CFDB' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
};
/** Width of the text on A4 between the margins, in twips. */
const TEXT_WIDTH = 9638;

/** Title, where it belongs to, and the facts under it. */
export function makeDocxHead(document: Tekstdocument): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.titel }),
    new Paragraph({ children: [new TextRun({ text: document.ondertitel, color: STIL, size: 24 })] }),
    ...(document.concept
      ? [
          new Paragraph({
            children: [new TextRun({ text: 'CONCEPT: nog niet vastgesteld', bold: true, color: 'A01D23' })],
          }),
        ]
      : []),
    ...document.feiten.map(
      ([label, tekst]) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: `${label}: `, color: STIL }), new TextRun({ text: tekst })],
        }),
    ),
  ];
}

/** Whether a block is the heading of a chapter. */
export function isHoofdstuk(blok: Documentblok): blok is Extract<Documentblok, { soort: 'kop' }> {
  return blok.soort === 'kop' && blok.niveau === 2;
}

/** What a link to a chapter leads to. */
export function nameAnker(hoofdstuk: number): string {
  return `hoofdstuk${hoofdstuk}`;
}

/** A block of a document as Word has it: real headings, lists and tables. `hoofdstuk` counts the chapters up to here. */
export function makeDocxBlock(
  blok: Exclude<Documentblok, { soort: 'diagram' | 'beeld' }>,
  hoofdstuk: number,
): readonly (Paragraph | Table)[] {
  switch (blok.soort) {
    case 'kop': {
      if (blok.niveau !== 2) {
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: blok.tekst, keepNext: true })];
      }
      // The library numbers its own bookmarks over all documents; equal input has to give equal bytes.
      const kop = new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true });
      kop.addChildElement(new BookmarkStart(nameAnker(hoofdstuk), hoofdstuk));
      kop.addChildElement(new TextRun(blok.tekst));
      kop.addChildElement(new BookmarkEnd(hoofdstuk));
      return [kop];
    }
    case 'alinea':
      return [new Paragraph({ text: blok.tekst })];
    case 'lijst':
      return makeDocxList(blok.punten);
    case 'tabel':
      return [makeCaption(blok.bijschrift), makeTable(blok), new Paragraph({ text: '', spacing: { after: 60 } })];
  }
}

/** A bulleted list. */
export function makeDocxList(punten: readonly string[]): readonly Paragraph[] {
  return punten.map((punt) => new Paragraph({ text: punt, bullet: { level: 0 }, spacing: { after: 60 } }));
}

/** The line that says what a table or picture shows. */
export function makeCaption(tekst: string): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun({ text: tekst })] });
}

// helpers

function makeTable({ koppen, breedtes, rijen }: Extract<Documentblok, { soort: 'tabel' }>): Table {
  const sum = breedtes.reduce((total, breedte) => total + breedte, 0);
  const widths = breedtes.map((breedte) => Math.round((breedte / sum) * TEXT_WIDTH));
  const row = (cellen: readonly Documentcel[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cellen.map(
        (cel, index) =>
          new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: makeCell(cel, head) }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    margins: { top: 50, bottom: 50, right: 80 },
    rows: [row(koppen, true), ...rijen.map((rij) => row(rij, false))],
  });
}

function makeCell(cel: Documentcel, bold: boolean): Paragraph[] {
  const size = 17;
  if (typeof cel === 'string')
    return [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: cel, bold, size })] })];
  const first = [
    ...(cel.kop === undefined ? [] : [new TextRun({ text: `${cel.kop} `, bold: true, size })]),
    ...(cel.merk === undefined ? [] : [new TextRun({ text: cel.merk, bold: true, color: ANDERS, size })]),
  ];
  const rest = new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: cel.tekst, size })] });
  return first.length === 0 ? [rest] : [new Paragraph({ spacing: { after: 0 }, children: first }), rest];
}
