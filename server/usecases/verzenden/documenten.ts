import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { DocumentVerwijzing } from '../../domain/zaak/zaak.ts';
import type { Bestand } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak, readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';

/** Keeps an uploaded document with the zaak: first the bytes, then the reference, so that a reference never points to nothing. */
export function makeAddDocument(omgeving: Omgeving): Usecases['addDocument'] {
  return async (actor, plaats, { naam, soort, mediatype, inhoud }) => {
    checkRecht(actor, 'addDocument', plaats.gemeente);
    if (inhoud.byteLength === 0) {
      const melding = 'Het bestand is leeg. Kies een ander bestand.';
      throw new InvoerError(melding, [{ veld: 'bestand', melding }]);
    }
    const eerder = await findZelfde(omgeving, plaats, { soort, mediatype, inhoud });
    if (eerder) return eerder;
    const moment = makeMoment(omgeving, actor);
    const document: DocumentVerwijzing = {
      id: omgeving.makeId(),
      naam,
      soort,
      mediatype,
      bytes: inhoud.byteLength,
      toegevoegdOp: moment.nu,
      toegevoegdDoor: actor.gebruikersnaam,
    };
    await omgeving.stores.bestanden.put({ id: document.id, ...plaats, mediatype, naam, inhoud });
    await changeZaak(omgeving, plaats, omgeving.makeId(), moment, () => ({
      vooraf: [{ soort: 'DocumentToegevoegd', document }],
    }));
    return document;
  };
}

/** The same file of the same kind that the zaak has already: sent twice, it is one document. */
async function findZelfde(
  { stores }: Omgeving,
  { gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string },
  { soort, mediatype, inhoud }: Pick<DocumentVerwijzing, 'soort' | 'mediatype'> & Pick<Bestand, 'inhoud'>,
): Promise<DocumentVerwijzing | undefined> {
  const { documenten } = await readZaak({ stores }, gemeente, zaakId);
  const gelijk = documenten.filter(
    (document) => document.soort === soort && document.mediatype === mediatype && document.bytes === inhoud.byteLength,
  );
  for (const document of gelijk) {
    const bestand = await stores.bestanden.find(gemeente, zaakId, document.id);
    if (bestand?.inhoud.every((byte, plaats) => byte === inhoud[plaats]) === true) return document;
  }
  return undefined;
}

/** A rendered letter or an uploaded document of the zaak. A letter that has not been rendered yet is rendered now. */
export function makeReadBestand(omgeving: Omgeving): Usecases['readBestand'] {
  return async (actor, { gemeente, zaakId, bestandId }) => {
    checkRecht(actor, 'readBestand', gemeente);
    const bestand = await omgeving.stores.bestanden.find(gemeente, zaakId, bestandId);
    if (bestand) return bestand;
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    if (zaak.brieven.some((brief) => brief.id === bestandId)) return storeBrief(omgeving, gemeente, zaakId, bestandId);
    throw new NietGevondenError('Dit bestand is er niet, of hoort niet bij deze zaak.');
  };
}

/** Renders a letter of a saved zaak and keeps its bytes; once it is kept it is never rendered again. */
export async function storeBrief(
  { stores, renderBrief }: Pick<Omgeving, 'stores' | 'renderBrief'>,
  gemeente: string,
  zaakId: string,
  briefId: string,
): Promise<Bestand> {
  const bestaand = await stores.bestanden.find(gemeente, zaakId, briefId);
  if (bestaand) return bestaand;
  const zaak = await readZaak({ stores }, gemeente, zaakId);
  const brief = zaak.brieven.find((b) => b.id === briefId);
  if (!brief) throw new NietGevondenError('Deze brief is er niet.');
  const inhoud = await renderBrief(brief);
  const naam = `${zaak.zaaknummer}-${brief.code}-${brief.aan}.pdf`;
  const bestand: Bestand = { id: briefId, gemeente, zaakId, mediatype: 'application/pdf', naam, inhoud };
  await stores.bestanden.put(bestand);
  return bestand;
}

/** The full BSN; that it was shown is in the audit log before it is given. */
export function makeShowBsn(omgeving: Omgeving): Usecases['showBsn'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'showBsn', gemeente);
    const zaak = await changeZaak(
      omgeving,
      { gemeente, zaakId },
      omgeving.makeId(),
      makeMoment(omgeving, actor),
      () => ({
        vooraf: [{ soort: 'BsnGetoond' }],
      }),
    );
    return omgeving.kluis.decrypt(zaak.gegevens.werknemer.bsn);
  };
}
