import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../domain/brief.ts';
import type { Brief } from '../domain/zaak.ts';
import { fillLetter } from './fill-letter.ts';
import type { PdfMaker } from './typst.ts';

/** Renders a letter to PDF/UA-1 bytes; `concept` prints VOORBEELD on it. */
export type RenderBrief = (brief: Brief, concept?: boolean) => Promise<Uint8Array>;

/**
 * Makes the renderer of all letters. The same letter always gives the same bytes: text and layout come from the template version and
 * the data snapshot in the letter, the PDF timestamp from its date.
 */
export function makeBriefRenderer(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): RenderBrief {
  const source = readFileSync(join(import.meta.dirname, 'brief.typ'), 'utf8');
  const byVersion = new Map(sjablonen.map((sjabloon) => [`${sjabloon.code}@${sjabloon.geldigVanaf}`, sjabloon]));
  return async (brief, concept = false) => {
    // A letter of the gemeente itself brings its own template; its schema was checked when it was made.
    const eigen = brief.gegevens['sjabloon'] as Briefsjabloon | undefined;
    const find = (code: string, versie: string) =>
      eigen?.code === code ? eigen : readSjabloon(byVersion, code, versie);
    const letter = fillLetter(brief, find, concept);
    return pdf.make(source, { brief: JSON.stringify(letter) }, Date.parse(`${brief.datum}T00:00:00Z`) / 1000);
  };
}

function readSjabloon(byVersion: ReadonlyMap<string, Briefsjabloon>, code: string, versie: string): Briefsjabloon {
  const exact = byVersion.get(`${code}@${versie}`);
  if (exact !== undefined) return exact;
  // A clausule or annex has its own versions: the newest that was in force on the date of the letter's template.
  const older = [...byVersion.values()]
    .filter((sjabloon) => sjabloon.code === code && sjabloon.geldigVanaf <= versie)
    .toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? 1 : -1))[0];
  if (older === undefined) throw new Error(`Er is geen sjabloon ${code} dat geldt op ${versie}.`);
  return older;
}
