import type { Datum } from './datum.ts';

/** A cell of a table: text, or text under a bold line, with a mark that says that something differs here ("≠ A7"). */
export type Documentcel = string | { readonly kop?: string; readonly tekst: string; readonly merk?: string };

/** A mark on an element of a diagram. */
export interface Diagrammerk {
  readonly element: string;
  /** What stands on the diagram, "A7". */
  readonly nummer: string;
  /** What it means, for the legend. */
  readonly tekst: string;
}

/** A building block of a document, the same for PDF, Word and HTML. */
export type Documentblok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly bijschrift: string;
      readonly koppen: readonly string[];
      /** Width of each column in proportion to the others. */
      readonly breedtes: readonly number[];
      readonly rijen: readonly (readonly Documentcel[])[];
    }
  | {
      /** A picture that is already drawn, as wide as the text. */
      readonly soort: 'beeld';
      readonly svg: string;
      /** In the units of the drawing. */
      readonly breedte: number;
      readonly hoogte: number;
      readonly bijschrift: string;
      readonly alt: string;
    }
  | {
      readonly soort: 'diagram';
      readonly proces: string;
      readonly versie: string;
      /** An own diagram of a gemeente; absent: the one that is known by this name and version. */
      readonly xml?: string;
      readonly bijschrift: string;
      /** Text for who cannot see the picture. */
      readonly alt: string;
      readonly merken: readonly Diagrammerk[];
    };

/** A Dutch document in words and order, before any format: rendered to PDF, Word or HTML from the same blocks. */
export interface Tekstdocument {
  readonly titel: string;
  readonly ondertitel: string;
  readonly afzender: string;
  /** Brand colour of the gemeente, "#00693c". */
  readonly kleur: string;
  readonly voetregel: string;
  /** Date of the document: the only date that goes into the file, so that equal input gives equal bytes. */
  readonly datum: Datum;
  /** Prints CONCEPT on every page. */
  readonly concept: boolean;
  /** What stands under the title: label and value. */
  readonly feiten: readonly (readonly [label: string, tekst: string])[];
  readonly blokken: readonly Documentblok[];
}
