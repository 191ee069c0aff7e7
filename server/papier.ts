import { makeBetaalstukRenderer } from './documents/betaalstuk/render-betaalstuk.ts';
import { type Dossierbijlage, makeDossierRenderer } from './documents/dossier/render-dossier.ts';
import { makeStapelRenderer } from './documents/render-stapel.ts';
import type { PageCounter, PdfMaker } from './documents/typst.ts';
import type { Briefsjabloon } from './domain/brief/brief.ts';
import { makeDossierdocument } from './domain/dossier/dossier.ts';
import { nameBijlage } from './domain/dossier/dossierdocumenten.ts';
import { makeDossierjson } from './domain/dossier/dossierjson.ts';
import { makeZip } from './payments/make-zip.ts';
import type { Dossierinhoud } from './usecases/dossier/dossier.ts';
import type { Papiermaker } from './usecases/verzenden/papiermaker.ts';

/** Puts the papers of zaken together. The PDF maker is shared with the letters. */
export function makePapier(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker & PageCounter): Papiermaker {
  const renderStapel = makeStapelRenderer(sjablonen, pdf);
  const renderDossier = makeDossierRenderer(sjablonen, pdf);
  const dossier = ({ bron, documenten }: Dossierinhoud) => {
    const tekenbaar = documenten.flatMap((document) => toTekenbaar(document, pdf));
    const bijgevoegd = tekenbaar.map(({ id: documentId, bladzijden }) => ({ documentId, bladzijden }));
    const metBijlagen = { ...bron, bijgevoegd };
    const bijlagen = tekenbaar.map(({ id, ...rest }) => ({ ...rest, titel: nameBijlage(metBijlagen, id) ?? '' }));
    return renderDossier(makeDossierdocument(metBijlagen), bron.zaak.brieven, bijlagen);
  };
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

const TEKENBAAR: Readonly<Record<string, Dossierbijlage['soort']>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** A document that can be drawn; none when it is a text document, is damaged or has a password. */
function toTekenbaar({ id, mediatype, inhoud }: Dossierinhoud['documenten'][number], pdf: PageCounter) {
  const soort = TEKENBAAR[mediatype];
  const bladzijden = soort === undefined ? undefined : pdf.countPages(inhoud, `proefbijlage.${soort}`);
  return soort === undefined || bladzijden === undefined ? [] : [{ id, soort, inhoud, bladzijden }];
}

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
