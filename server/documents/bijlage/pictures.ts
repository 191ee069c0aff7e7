import { createHash } from 'node:crypto';
import type { Documentblok } from '../../domain/tekstdocument.ts';
import { type DiagramPicture, type DiagramPictures, makeDiagramPictures } from '../diagram/diagram-pictures.ts';
import type { DrawDiagram, DrawnDiagram } from '../diagram/draw-diagram.ts';

/** A diagram in a document. */
export type Diagramblok = Extract<Documentblok, { soort: 'diagram' }>;

/** A picture that is already drawn, in a document. */
export type Beeldblok = Extract<Documentblok, { soort: 'beeld' }>;

/** The pictures of a diagram in a document, marks included. */
export type FindPictures = (blok: Diagramblok) => Promise<DiagramPictures>;

/** BPMN XML of a process version; undefined when there is none. */
export type FindProces = (naam: string, versie: string) => string | undefined | Promise<string | undefined>;

/** So many drawings are remembered, each a tree in memory: those of one version. */
const KEPT_DRAWINGS = 16;
/** So many pictures with their marks are remembered, as text: those of a few versions, because a concept gives new ones each time. */
const KEPT_PICTURES = 64;

/** Paper on which a diagram can be read, always landscape. */
export type Blad = 'a4' | 'a3';

/** Pixels of the diagram that A4 landscape can show and that can still be read. */
const A4_BREEDTE = 1300;

/** The smallest paper on which every part of the diagram can be read. */
export function chooseBlad({ geheel, delen }: DiagramPictures): Blad {
  const breedte = Math.max(...(delen.length === 0 ? [geheel] : delen).map(({ width }) => width));
  return breedte <= A4_BREEDTE ? 'a4' : 'a3';
}

/** What stands under a part of a diagram, and the text for who cannot see it. */
export function describeDeel(
  { bijschrift, alt }: Diagramblok,
  { titel }: DiagramPicture,
): Record<'bijschrift' | 'alt', string> {
  const welk = titel.startsWith('deel ') ? titel : `het deel met ${titel}`;
  return { bijschrift: `${bijschrift}, ${titel}`, alt: `${alt} Dit is ${welk}.` };
}

/**
 * Makes the pictures of diagrams. Each process version is drawn once, at the first use: the drawing window costs memory that a server
 * which never makes such a document need not spend.
 */
export function makePictureFinder(findProces: FindProces): FindPictures {
  let draw: Promise<DrawDiagram> | undefined;
  const drawn = new Map<string, Promise<DrawnDiagram>>();
  const pictures = new Map<string, Promise<DiagramPictures>>();
  const drawOnce = async (xml: string): Promise<DrawnDiagram> => {
    draw ??= import('../diagram/draw-diagram.ts').then(({ makeDiagramDrawer }) => makeDiagramDrawer());
    return (await draw)(xml);
  };
  return async ({ proces, versie, xml: eigen, merken }) => {
    const xml = eigen ?? (await findProces(proces, versie));
    if (xml === undefined) throw new Error(`Het diagram ${proces}, versie ${versie}, is er niet.`);
    const key = createHash('sha256')
      .update(JSON.stringify([xml, merken]))
      .digest('base64');
    return remember(pictures, { key, kept: KEPT_PICTURES }, async () =>
      makeDiagramPictures(await remember(drawn, { key: xml, kept: KEPT_DRAWINGS }, () => drawOnce(xml)), merken),
    );
  };
}

// helpers

/** What was made before under this key, or makes it; the one that was not asked for longest is forgotten. What failed is made again. */
function remember<T>(
  known: Map<string, Promise<T>>,
  { key, kept }: { readonly key: string; readonly kept: number },
  make: () => Promise<T>,
): Promise<T> {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  value.catch(() => known.delete(key));
  return value;
}
