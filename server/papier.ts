import { makeBetaalstukRenderer } from './documents/betaalstuk/render-betaalstuk.ts';
import { type Dossierbijlage, makeDossierRenderer } from './documents/dossier/render-dossier.ts';
import { makeStapelRenderer } from './documents/render-stapel.ts';
import type { PageCounter, PdfMaker } from './documents/typst.ts';
import type { Briefsjabloon } from './domain/brief/brief.ts';
import { isTeGrootBeeld } from './domain/dossier/beeldmaat.ts';
import { makeDossierdocument } from './domain/dossier/dossier.ts';
import { MAX_BLADZIJDEN_BIJLAGE, nameBijlage } from './domain/dossier/dossierdocumenten.ts';
import { makeDossierjson } from './domain/dossier/dossierjson.ts';
import { makeZip } from './payments/make-zip.ts';
import type { Dossierinhoud } from './usecases/dossier/dossier.ts';
import type { Papiermaker } from './usecases/verzenden/papiermaker.ts';

/** Puts the papers of zaken together. The PDF maker is shared with the letters. */
export function makePapier(sjablonen: readonly Briefsjabloon[], pdf: PdfMaker & PageCounter): Papiermaker {
  const renderStapel = makeStapelRenderer(sjablonen, pdf);
  const renderDossier = makeDossierRenderer(sjablonen, pdf);
  const dossier = ({ bron, documenten }: Dossierinhoud, toegankelijk = false) => {
    const tekenbaar = documenten.flatMap((document) => toTekenbaar(document, pdf, toegankelijk));
    const bijgevoegd = tekenbaar.map(({ id: documentId, bladzijden }) => ({ documentId, bladzijden }));
    const los = documenten.filter(({ id }) => !isHeelGetekend(tekenbaar.find((deel) => deel.id === id)));
    const geheel = { ...bron, bijgevoegd, ingesloten: los.map(({ id }) => id), toegankelijk };
    const bijlagen = tekenbaar.map(({ id, ...rest }) => ({ ...rest, titel: nameBijlage(geheel, id) ?? '' }));
    const ingesloten = los.map(({ naam, mediatype, inhoud }, plaats) => ({
      naam: nameVolgnummer(plaats, naam),
      mediatype,
      inhoud,
    }));
    return renderDossier(makeDossierdocument(geheel), bron.zaak.brieven, bijlagen, ingesloten);
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

/** A document that can be drawn; none when it is a text document, is damaged or has a password, is far too large, or is a PDF where those are only enclosed. */
function toTekenbaar(
  { id, mediatype, inhoud }: Dossierinhoud['documenten'][number],
  pdf: PageCounter,
  zonderPdf: boolean,
) {
  const zonder = (zonderPdf && mediatype === 'application/pdf') || isTeGrootBeeld(inhoud, mediatype);
  const soort = zonder ? undefined : TEKENBAAR[mediatype];
  const bladzijden = soort === undefined ? undefined : pdf.countPages(inhoud, `proefbijlage.${soort}`);
  return soort === undefined || bladzijden === undefined ? [] : [{ id, soort, inhoud, bladzijden }];
}

/** Every page of it is in the dossier. */
function isHeelGetekend(getekend: { readonly bladzijden: number } | undefined): boolean {
  return getekend !== undefined && getekend.bladzijden <= MAX_BLADZIJDEN_BIJLAGE;
}

function nameVolgnummer(plaats: number, naam: string): string {
  return `${String(plaats + 1).padStart(3, '0')}-${naam}`;
}

/** The names follow from the order of the zaak, so that two files of one name stay two. */
function makeDossierzip({ bron, vastleggingen, bestanden }: Dossierinhoud, pdf: Uint8Array): Uint8Array {
  const nummer = bron.zaak.zaaknummer;
  const json = new TextEncoder().encode(makeDossierjson(bron, vastleggingen));
  const stukken = bestanden.map(({ map, naam, inhoud }, plaats) => ({
    naam: `${map}/${nameVolgnummer(plaats, naam)}`,
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
