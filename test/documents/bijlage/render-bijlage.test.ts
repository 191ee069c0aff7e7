import { inflateRawSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fixZipDates } from '../../../server/documents/bijlage/fix-zip-dates.ts';
import { makePictureFinder } from '../../../server/documents/bijlage/pictures.ts';
import { makeBijlageRenderer } from '../../../server/documents/bijlage/render-bijlage.ts';
import { makeHtmlRenderer } from '../../../server/documents/bijlage/render-html.ts';
import { makePdfMaker } from '../../../server/documents/typst.ts';
import type { Bijlageformaat } from '../../../server/domain/bijlage/bijlage-document.ts';
import { BIJLAGEDELEN, makeBijlagedocument } from '../../../server/domain/bijlage/bijlage-document.ts';
import { findProces, readOwnBijlage } from './own-bijlage.ts';

const bijlage = await readOwnBijlage('olst-wijhe');
const render = makeBijlageRenderer(makePdfMaker(), findProces);
const koppen = makeBijlagedocument(bijlage).blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []));

/** The files of a zip, as text, and the dates in it. */
function unzip(zip: Uint8Array): { readonly files: ReadonlyMap<string, string>; readonly dates: ReadonlySet<number> } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const files = new Map<string, string>();
  const dates = new Set<number>();
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = bytes.subarray(start, start + size);
    files.set(name, (view.getUint16(at + 10, true) === 8 ? inflateRawSync(raw) : raw).toString('utf8'));
    dates.add(view.getUint32(at + 12, true)).add(view.getUint32(local + 10, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { files, dates };
}

/** Drawing every process for the first time takes seconds, more when much else runs. */
const TEKENTIJD = 90_000;

describe.each<[Bijlageformaat, string]>([
  ['pdf', 'pdfuaid:part>1<'],
  ['pdfa', 'pdfaid:part>2<'],
])(
  'the bijlage as %s',
  (formaat, standaard) => {
    it('compiles to its standard: tagged, Dutch, with a title', async () => {
      const { inhoud, mediatype, naam } = await render(bijlage, formaat);
      const pdf = Buffer.from(inhoud).toString('latin1');
      expect(mediatype).toBe('application/pdf');
      expect(naam).toMatch(/^bijlage-verordening-olst-wijhe-2026-01-01(-archief)?\.pdf$/);
      expect(pdf).toContain(standaard);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toMatch(/\/Lang ?\(nl/);
    });

    it('has the same bytes each time, and other bytes as a concept', async () => {
      const delen = ['betalen', 'diagrammen'] as const;
      const first = await render(bijlage, formaat, delen);
      expect(Buffer.compare(first.inhoud, (await render(bijlage, formaat, delen)).inhoud)).toBe(0);
      const concept = await render(await readOwnBijlage('olst-wijhe', true), formaat, delen);
      expect(Buffer.compare(first.inhoud, concept.inhoud)).not.toBe(0);
      expect(concept.naam).toContain('-concept');
    });
  },
  TEKENTIJD,
);

describe(
  'a part of the bijlage',
  () => {
    it.each(BIJLAGEDELEN)('compiles to PDF/UA-1 by itself: %s', async (deel) => {
      const { inhoud } = await render(bijlage, 'pdf', [deel]);
      expect(inhoud.byteLength).toBeGreaterThan(10_000);
    });
  },
  TEKENTIJD,
);

describe(
  'the bijlage as Word',
  async () => {
    const delen = ['afwijkingen', 'stappen', 'diagrammen'] as const;
    const { inhoud } = await render(bijlage, 'docx', delen);
    const { files, dates } = unzip(inhoud);
    const text = files.get('word/document.xml') ?? '';

    it('has real headings, tables with a head that repeats, and Dutch as its language', () => {
      const headings = Array.from(
        text.matchAll(/<w:pStyle w:val="Heading\d"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/gs),
        ([, t]) => t,
      );
      expect(headings).toContain('2 Waar Olst-Wijhe afwijkt');
      expect(headings).toContain('Stap 5: Beschikken');
      expect(text.match(/<w:tblHeader\/>/g)?.length).toBe(text.match(/<w:tbl>/g)?.length);
      expect(files.get('word/styles.xml')).toContain('w:val="nl-NL"');
    });

    it('begins with its chapters as links, that lead to their headings', () => {
      const ankers = Array.from(text.matchAll(/<w:hyperlink [^>]*w:anchor="(.*?)"/g), ([, anker]) => anker);
      const namen = Array.from(text.matchAll(/<w:bookmarkStart w:name="(.*?)"/g), ([, naam]) => naam);
      expect(ankers.length).toBeGreaterThan(bijlage.processen.length);
      expect(namen).toEqual(ankers);
    });

    it('has each picture with its text, as a drawing and as an image for who cannot show drawings', () => {
      const alts = Array.from(text.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g), ([, alt]) => alt ?? '');
      expect(alts.length).toBeGreaterThan(3);
      expect(alts.every((alt) => alt.startsWith('Procesdiagram van'))).toBe(true);
      expect([...files.keys()].filter((name) => name.endsWith('.svg')).length).toBe(alts.length);
      expect([...files.keys()].filter((name) => name.endsWith('.png')).length).toBe(alts.length);
    });

    it('has the same bytes each time: no clock in its properties or its zip', async () => {
      expect(Buffer.compare(inhoud, (await render(bijlage, 'docx', delen)).inhoud)).toBe(0);
      expect(dates.size).toBe(1);
      expect(files.get('docProps/core.xml')).toContain('2026-01-01T00:00:00Z');
    });

    it('is only made of a sound zip', () => {
      expect(() => fixZipDates(new Uint8Array(100))).toThrow('no zip file');
    });
  },
  TEKENTIJD,
);

describe('the bijlage as HTML', async () => {
  const { inhoud, stijl, mediatype } = await render(bijlage, 'html');
  const { document } = new JSDOM(new TextDecoder().decode(inhoud)).window;

  it('has one h1, every heading of the document, and links that lead to them', () => {
    expect(mediatype).toBe('text/html; charset=utf-8');
    expect(stijl).toMatch(/^sha256-/);
    expect(document.documentElement.lang).toBe('nl');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const texts = Array.from(document.querySelectorAll('h2, h3'), (kop) => kop.textContent);
    expect(koppen.filter((kop) => !texts.includes(kop))).toEqual([]);
    for (const link of document.querySelectorAll('nav a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent);
    }
  });

  it('has tables with a caption and heads for columns and rows, and pictures with a text', () => {
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).toBeTruthy();
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
      expect(table.querySelectorAll('tbody tr').length).toBe(table.querySelectorAll('tbody th[scope="row"]').length);
    }
    const pictures = [...document.querySelectorAll('img')];
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.every(({ alt }) => alt.startsWith('Procesdiagram van'))).toBe(true);
  });

  it('carries no script and no inline style', () => {
    expect(document.querySelectorAll('script, [style], [onclick], [onload], iframe, object')).toHaveLength(0);
  });

  it('keeps what looks like markup as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"&\'';
    const html = await makeHtmlRenderer(makePictureFinder(findProces))({
      titel: hostile,
      ondertitel: hostile,
      afzender: hostile,
      kleur: '#000000',
      voetregel: hostile,
      datum: '2026-01-01',
      concept: true,
      feiten: [[hostile, hostile]],
      blokken: [
        { soort: 'kop', niveau: 2, tekst: hostile },
        { soort: 'lijst', punten: [hostile] },
        {
          soort: 'tabel',
          bijschrift: hostile,
          koppen: [hostile, hostile],
          breedtes: [1, 1],
          rijen: [[hostile, { tekst: hostile, merk: hostile }]],
        },
      ],
    });
    const page = new JSDOM(html).window.document;
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect(page.querySelector('td')?.getAttribute('data-l')).toBe(hostile);
  });
});

describe('the bijlage as JSON', () => {
  it('is the whole model, readable by a program', async () => {
    const { inhoud, mediatype } = await render(bijlage, 'json');
    expect(mediatype).toBe('application/json');
    expect(JSON.parse(new TextDecoder().decode(inhoud))).toEqual(JSON.parse(JSON.stringify(bijlage)));
  });
});

describe('a diagram that is not there', () => {
  it('is named in the fault', async () => {
    const none = makeBijlageRenderer(makePdfMaker(), () => undefined);
    await expect(none(bijlage, 'html')).rejects.toThrow(
      'Het diagram aanvraag-en-besluit, versie 2026-01-01, is er niet.',
    );
  });
});
