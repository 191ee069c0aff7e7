import type { Documentblok } from '../../domain/tekstdocument.ts';
import { type DiagramPictures, makeDiagramPictures } from '../diagram/diagram-pictures.ts';
import type { DrawDiagram, DrawnDiagram } from '../diagram/draw-diagram.ts';

/** A diagram in a document. */
export type Diagramblok = Extract<Documentblok, { soort: 'diagram' }>;

/** A picture that is already drawn, in a document. */
export type Beeldblok = Extract<Documentblok, { soort: 'beeld' }>;

/** The pictures of a diagram in a document, marks included. */
export type FindPictures = (blok: Diagramblok) => Promise<DiagramPictures>;

/** BPMN XML of a process version; undefined when there is none. */
export type FindProces = (naam: string, versie: string) => string | undefined | Promise<string | undefined>;

/** So many drawings are remembered; a concept gives a new one with every change. */
const KEPT = 8;

/**
 * Makes the pictures of diagrams. Each process version is drawn once, at the first use: the drawing window costs memory that a server
 * which never makes such a document need not spend.
 */
export function makePictureFinder(findProces: FindProces): FindPictures {
  let draw: Promise<DrawDiagram> | undefined;
  const drawn = new Map<string, Promise<DrawnDiagram>>();
  const drawOnce = async (xml: string): Promise<DrawnDiagram> => {
    draw ??= import('../diagram/draw-diagram.ts').then(({ makeDiagramDrawer }) => makeDiagramDrawer());
    return (await draw)(xml);
  };
  return async ({ proces, versie, xml: eigen, merken }) => {
    const xml = eigen ?? (await findProces(proces, versie));
    if (xml === undefined) throw new Error(`Het diagram ${proces}, versie ${versie}, is er niet.`);
    const known = drawn.get(xml) ?? drawOnce(xml);
    drawn.delete(xml);
    drawn.set(xml, known);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return makeDiagramPictures(await known, merken);
  };
}
