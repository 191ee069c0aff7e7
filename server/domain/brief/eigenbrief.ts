import type { Datum } from '../datum.ts';
import type { Brief } from '../zaak/zaak.ts';
import type { Briefsjabloon } from './brief.ts';
import { BRIEFVELDEN, makeInvulveld } from './briefvelden.ts';

/** A block of an own letter: a heading or a paragraph; what the system draws itself belongs to national letters. */
export interface Eigenbriefblok {
  readonly naam: string;
  readonly soort: 'kop' | 'alinea';
  /** Liquid, with only the facts that every letter of every zaak knows. */
  readonly tekst: string;
}

/**
 * A letter of the gemeente itself, beside the national ones. It tells something; a decision stays national, because it must rest on an
 * article and say how to object (art. 1:3, 3:45 and 3:46 Awb).
 */
export interface Eigenbrief {
  /** "EB-3": the national process has EB-1 and EB-2. */
  readonly code: string;
  readonly titel: string;
  /** Only "kennisgeving" holds; the rest is kept out by the check, which names the article. */
  readonly soort: string;
  readonly aan: readonly Brief['aan'][];
  /** By e-mail to who gave an address, else by post; "brief" is always by post. */
  readonly kanaal: Brief['kanaal'];
  /** Stap 1 to 7 in which it goes out. */
  readonly stap: number;
  readonly onderwerp: string;
  readonly blokken: readonly Eigenbriefblok[];
  readonly motivering: string;
}

/** How the code of an own letter is written. */
export const EIGENBRIEFCODE = /^EB-[1-9][0-9]{0,2}$/;

/** What an own letter may ask for: the facts that every letter of every zaak knows, so that it can always be made. */
export const EIGENBRIEFVELDEN: readonly string[] = BRIEFVELDEN.filter(({ altijd }) => altijd === true).map(
  makeInvulveld,
);

/** The code for the next own letter: one above the highest there is, so that no code means two letters. */
export function makeEigenbriefcode(codes: readonly string[]): string {
  const nummers = codes.filter((code) => EIGENBRIEFCODE.test(code)).map((code) => Number(code.slice(3)));
  return `EB-${Math.max(0, ...nummers) + 1}`;
}

/** The own letter as a template, so that everything that knows letters knows this one. @param geldigVanaf first day of the variant */
export function toBriefsjabloon(brief: Eigenbrief, geldigVanaf: Datum): Briefsjabloon {
  const { code, titel, aan, kanaal, stap, onderwerp, blokken } = brief;
  return {
    code,
    geldigVanaf,
    titel,
    soort: 'kennisgeving',
    aan,
    stap,
    grondslag: 'Eigen werkwijze van de gemeente',
    briefhoofd: true,
    onderwerp,
    blokken,
    bijlagen: [],
    kanaal,
    eigen: true,
  };
}
