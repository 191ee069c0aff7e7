import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Betaalstuk } from '../../domain/betalen/betaalstuk.ts';
import { splitDatum } from '../../domain/datum.ts';
import type { PdfMaker } from '../typst.ts';

/** Renders a paper of a run to PDF/UA-1. Equal input gives equal bytes. */
export type RenderBetaalstuk = (stuk: Betaalstuk) => Uint8Array;

/** Makes the renderer; the template is read once. */
export function makeBetaalstukRenderer(pdf: PdfMaker): RenderBetaalstuk {
  const source = readFileSync(join(import.meta.dirname, 'betaalstuk.typ'), 'utf8');
  return (stuk) => {
    const tabellen = stuk.tabellen.map((tabel) => ({ totaal: null, ...tabel }));
    const data = { staand: false, ...stuk, ...splitDatum(stuk.datum), tabellen };
    return pdf.make(source, { stuk: JSON.stringify(data) }, Date.parse(`${stuk.datum}T00:00:00Z`) / 1000);
  };
}
