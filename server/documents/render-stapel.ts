import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../domain/brief/brief.ts';
import type { Verzending } from '../domain/brief/verzending.ts';
import { formatDatum, splitDatum } from '../domain/datum.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import { toNederlandseDatum } from '../domain/tijdstip.ts';
import type { Brief, Tijdstip } from '../domain/zaak/zaak.ts';
import { fillLetter } from './fill-letter.ts';
import { findHoofdbrief } from './find-hoofdbrief.ts';
import { makeSjabloonzoeker } from './find-sjabloon.ts';
import type { PdfMaker } from './typst.ts';

/** Letters that are printed together, in the order in which they lie. */
export interface Stapel {
  readonly gemeente: Gemeentegegevens;
  /** When the batch was made: the only date in the file. */
  readonly op: Tijdstip;
  readonly brieven: readonly { readonly verzending: Verzending; readonly brief: Brief }[];
}

/** Renders a print batch to PDF/UA-1: the sheet with addresses, then each letter as it is by itself. The same batch gives the same bytes. */
export type RenderStapel = (stapel: Stapel) => Uint8Array;

/** Makes the renderer; the template is read once. */
export function makeStapelRenderer(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): RenderStapel {
  const source = readFileSync(join(import.meta.dirname, 'stapel.typ'), 'utf8');
  const zoek = makeSjabloonzoeker(sjablonen);
  return ({ gemeente, op, brieven }) => {
    const datum = toNederlandseDatum(op);
    const aantal = brieven.length;
    const verzendingen = brieven.map(({ verzending }) => verzending);
    const data = {
      titel: `Brieven om te printen, ${formatDatum(datum)}`,
      inleiding: `${aantal === 1 ? 'Eén brief' : `${aantal} brieven`}, in deze volgorde. Elke brief begint op een nieuw vel, ook als u dubbelzijdig print, en past in een envelop met het venster links. Geef ze samen aan de post, en leg dat vast bij Verzending.`,
      afzender: gemeente.naam,
      ...splitDatum(datum),
      brieven: brieven.map(({ verzending, brief }, plaats) => ({
        bij: nummer(findHoofdbrief(verzendingen, plaats)),
        adres: [verzending.naam, ...verzending.adres],
        titel: verzending.titel,
        code: verzending.code,
        zaaknummer: verzending.zaaknummer,
        brief: fillLetter(brief, zoek(brief)),
      })),
    };
    return pdf.make(source, { stapel: JSON.stringify(data) }, Date.parse(`${datum}T00:00:00Z`) / 1000);
  };
}

// helpers

/** As the sheet counts: from 1. */
function nummer(plaats: number | undefined): number | null {
  return plaats === undefined ? null : plaats + 1;
}
