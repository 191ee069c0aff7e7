import type { Rol } from '../../../server/domain/zaak/zaak.ts';

/** A piece of a chapter: text, numbered steps, or a picture of the real screen. */
export type Hulpblok =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'stappen'; readonly stappen: readonly string[] }
  | { readonly soort: 'tip'; readonly tekst: string }
  /** `naam` is a file that `docs/beelden.ts` makes from the running product. */
  | { readonly soort: 'beeld'; readonly naam: string; readonly tekst: string };

/** A chapter: what somebody wants to do, and how. */
export interface Hoofdstuk {
  readonly id: string;
  readonly titel: string;
  /** Pages of the app that this chapter explains: "varianten", or "varianten/diagram" for one part of a page. */
  readonly paginas: readonly string[];
  readonly blokken: readonly Hulpblok[];
}

/** The guide of one role. */
export interface Gids {
  readonly id: string;
  readonly titel: string;
  readonly voor: string;
  readonly rollen: readonly Rol[];
  readonly hoofdstukken: readonly Hoofdstuk[];
}

export function alinea(tekst: string): Hulpblok {
  return { soort: 'alinea', tekst };
}

export function stappen(...lijst: readonly string[]): Hulpblok {
  return { soort: 'stappen', stappen: lijst };
}

export function tip(tekst: string): Hulpblok {
  return { soort: 'tip', tekst };
}

export function beeld(naam: string, tekst: string): Hulpblok {
  return { soort: 'beeld', naam, tekst };
}
