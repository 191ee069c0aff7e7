import { makeBetaalstukRenderer } from './documents/betaalstuk/render-betaalstuk.ts';
import { makeDossierRenderer } from './documents/dossier/render-dossier.ts';
import { makeStapelRenderer } from './documents/render-stapel.ts';
import type { PdfMaker } from './documents/typst.ts';
import type { Briefsjabloon } from './domain/brief.ts';
import { makeDossierdocument } from './domain/dossier.ts';
import { makeDossierjson } from './domain/dossierjson.ts';
import { makeZip } from './payments/make-zip.ts';
import type { Dossierinhoud } from './usecases/dossier.ts';
import type { Papiermaker } from './usecases/papiermaker.ts';

/** Puts the papers of zaken together. The PDF maker is shared with the letters. */
export function makePapier(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker): Papiermaker {
  const renderStapel = makeStapelRenderer(sjablonen, pdf);
  const renderDossier = makeDossierRenderer(sjablonen, pdf);
  const dossier = ({ bron }: Dossierinhoud) => renderDossier(makeDossierdocument(bron), bron.zaak.brieven);
  return {
    stuk: makeBetaalstukRenderer(pdf),
    stapel: ({ gemeente, batch, brieven }) => renderStapel({ gemeente, op: batch.op, brieven }),
    dossier,
    dossierzip: (inhoud) => makeDossierzip(inhoud, dossier(inhoud)),
  };
}

/** Where nobody prints: a version that is tried. */
export const NO_PAPIER: Papiermaker = { stuk: refuse, stapel: refuse, dossier: refuse, dossierzip: refuse };

// helpers

/** The names follow from the order of the zaak, so that two files of one name stay two. */
function makeDossierzip({ bron, vastleggingen, bestanden }: Dossierinhoud, pdf: Uint8Array): Uint8Array {
  const nummer = bron.zaak.zaaknummer;
  const json = new TextEncoder().encode(makeDossierjson(bron, vastleggingen));
  const stukken = bestanden.map(({ map, naam, inhoud }, plaats) => ({
    naam: `${map}/${String(plaats + 1).padStart(3, '0')}-${naam}`,
    inhoud,
  }));
  const kern = [
    { naam: `dossier-${nummer}.pdf`, inhoud: pdf },
    { naam: `dossier-${nummer}.json`, inhoud: json },
  ];
  return makeZip([...kern, ...stukken], bron.vandaag);
}

function refuse(): never {
  throw new Error('Hier worden geen papieren gemaakt.');
}
