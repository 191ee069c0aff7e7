import { makeBetaalstukRenderer } from './documents/betaalstuk/render-betaalstuk.ts';
import { makeStapelRenderer } from './documents/render-stapel.ts';
import type { PdfMaker } from './documents/typst.ts';
import type { Briefsjabloon } from './domain/brief.ts';
import type { Papiermaker } from './usecases/papiermaker.ts';

/** Puts the papers of zaken together. The PDF maker is shared with the letters. */
export function makePapier(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): Papiermaker {
  const renderStapel = makeStapelRenderer(sjablonen, pdf);
  return {
    stuk: makeBetaalstukRenderer(pdf),
    stapel: ({ gemeente, batch, brieven }) => renderStapel({ gemeente, op: batch.op, brieven }),
  };
}

/** Where nobody prints: a version that is tried. */
export const NO_PAPIER: Papiermaker = { stuk: refuse, stapel: refuse };

// helpers

function refuse(): never {
  throw new Error('Hier worden geen papieren gemaakt.');
}
