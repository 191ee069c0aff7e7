import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import { checkGeldig, checkOverdracht, makeOvernamegegevens } from '../../domain/verhuizing/overname.ts';
import type { DocumentVerwijzing } from '../../domain/zaak/zaak.ts';
import { askOverdracht } from '../../handlers/verhuizing/overdracht-klaarzetten.ts';
import { calculateParameters, parameterWaarden } from '../../rules/parameters.ts';
import { checkRecht } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { openZaak } from '../zaak/start-zaak.ts';
import { describePakket } from './describe-pakket.ts';
import { deliverOverdracht, keepOntvangen, nameBestand, namePakket, readGeldig } from './make-pakket.ts';
import type { Ontvangen } from './overdrachtlijst.ts';
import { finishBijgewerkt, isLater, POSTVAK, putOntvangen, readLijst } from './overdrachtlijst.ts';
import { listBekend, listVertrouwd, readEigensleutels } from './sleutelbeheer.ts';
import { OVERDRACHT_ONTVANGEN, updateOvername } from './update-overname.ts';
import type { Verhuisusecases } from './verhuisusecases.ts';

/** The packages that went out and came in, newest first, with the keys that this gemeente trusts. */
export function makeListOverdrachten(omgeving: Omgeving): Verhuisusecases['listOverdrachten'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listOverdrachten', gemeente);
    const { kaart } = await readEigensleutels(omgeving, gemeente);
    const ingelezen = new Set((await listBekend(omgeving, gemeente)).map((ander) => JSON.stringify(ander)));
    const sleutels = (await listVertrouwd(omgeving, gemeente)).map(async (ander) => ({
      gemeente: ander.gemeente,
      vingerafdruk: await omgeving.overdracht.makeVingerafdruk(ander),
      hier: !ingelezen.has(JSON.stringify(ander)),
    }));
    const { verzonden, ontvangen } = await readLijst(omgeving, gemeente);
    return {
      vingerafdruk: await omgeving.overdracht.makeVingerafdruk(kaart),
      sleutels: await Promise.all(sleutels),
      verzonden: verzonden.toReversed(),
      ontvangen: ontvangen.toReversed(),
    };
  };
}

/** The file of a package: signed and encrypted, under a name that says nothing of the person. */
export function makeDownloadOverdracht(omgeving: Omgeving): Verhuisusecases['downloadOverdracht'] {
  return async (actor, gemeente, pakketId) => {
    checkRecht(actor, 'downloadOverdracht', gemeente);
    const { verzonden } = await readLijst(omgeving, gemeente);
    const regel = verzonden.find((ander) => ander.pakketId === pakketId);
    const bestand = regel && (await omgeving.stores.bestanden.find(gemeente, regel.zaakId, nameBestand(regel)));
    if (!regel || !bestand)
      throw new NietGevondenError('Dit pakket is er niet, of het wacht nog op de sleutel van de ontvanger.');
    return { naam: namePakket(regel), inhoud: bestand.inhoud };
  };
}

/** Makes a package anew, with the data and the key of today, under a higher number. */
export function makeRenewOverdracht(omgeving: Omgeving): Verhuisusecases['renewOverdracht'] {
  return async (actor, gemeente, pakketId) => {
    checkRecht(actor, 'renewOverdracht', gemeente);
    const { verzonden } = await readLijst(omgeving, gemeente);
    const regel = verzonden.find((ander) => ander.pakketId === pakketId);
    if (!regel) throw new NietGevondenError('Dit pakket is er niet, of hoort niet bij uw gemeente.');
    if (regel.status !== 'klaar') throw new InvoerError(GEEN_NIEUW, [{ veld: 'pakketId', melding: GEEN_NIEUW }]);
    const volgnummer = (regel.volgnummer ?? 1) + 1;
    const plaats = { gemeente, zaakId: regel.zaakId };
    const opdrachtId = `pakket:${pakketId}:${volgnummer}`;
    await changeZaak(omgeving, plaats, opdrachtId, makeMoment(omgeving, actor), (zaak) => {
      if (zaak.gegevens.verhuizing?.pakketId !== pakketId) {
        throw new InvoerError(ANDER_PAKKET, [{ veld: 'pakketId', melding: ANDER_PAKKET }]);
      }
      return { vooraf: askOverdracht(zaak, { pakketId, volgnummer }) };
    });
    await deliverOverdracht(omgeving, { ...plaats, pakketId, volgnummer });
    return makeListOverdrachten(omgeving)(actor, gemeente);
  };
}

/** Puts a package that came as a file into the tray, after the check of receiver, signature, form and age. */
export function makeReceiveOverdracht(omgeving: Omgeving): Verhuisusecases['receiveOverdracht'] {
  return async (actor, gemeente, bestand) => {
    checkRecht(actor, 'receiveOverdracht', gemeente);
    const { overdracht, afzender } = await openPakket(omgeving, gemeente, bestand);
    const { id: pakketId, van, zaaknummer: kenmerk, volgnummer = 1 } = overdracht;
    const eerder = (await readLijst(omgeving, gemeente)).ontvangen.find((regel) => regel.pakketId === pakketId);
    if (eerder && !isLater(overdracht, eerder)) throw refuseDubbel(eerder, volgnummer);
    const vandaag = omgeving.klok.vandaag();
    const verlopen = checkGeldig(overdracht, vandaag, await readGeldigdagen(omgeving, gemeente));
    if (verlopen !== undefined) throw new InvoerError(verlopen.melding, [verlopen]);
    await keepOntvangen(omgeving, gemeente, { pakketId, volgnummer }, bestand);
    await putOntvangen(omgeving, gemeente, {
      pakketId,
      volgnummer,
      van,
      kenmerk,
      ontvangenOp: vandaag,
      status: 'nieuw',
    });
    const { regel } = await readOntvangen(omgeving, gemeente, pakketId);
    return describePakket(omgeving, overdracht, afzender, regel);
  };
}

/** What a package in the tray says, for the person who decides about it. */
export function makePreviewOverdracht(omgeving: Omgeving): Verhuisusecases['previewOverdracht'] {
  return async (actor, gemeente, pakketId) => {
    checkRecht(actor, 'previewOverdracht', gemeente);
    const { regel, overdracht, afzender } = await readOntvangen(omgeving, gemeente, pakketId);
    return describePakket(omgeving, overdracht, afzender, regel);
  };
}

/** Opens the zaak of a package, with its papers: one zaak, however often it is asked. */
export function makeAcceptOverdracht(omgeving: Omgeving): Verhuisusecases['acceptOverdracht'] {
  return async (actor, gemeente, pakketId) => {
    checkRecht(actor, 'acceptOverdracht', gemeente);
    const { regel, overdracht } = await readOntvangen(omgeving, gemeente, pakketId);
    const [fout] = checkOverdracht(overdracht);
    if (fout !== undefined) throw new InvoerError(fout.melding, [fout]);
    const moment = makeMoment(omgeving, actor);
    await omgeving.regelkeuze.refresh(gemeente);
    if (regel.zaakId !== undefined && regel.zaaknummer !== undefined && regel.bijgewerkt === true) {
      await updateOvername(omgeving, { gemeente, zaakId: regel.zaakId }, overdracht, moment);
      await finishBijgewerkt(omgeving, gemeente, pakketId);
      return { zaakId: regel.zaakId, zaaknummer: regel.zaaknummer };
    }
    const bsn = omgeving.kluis.encrypt(overdracht.werknemer.bsn);
    // The package is the command: whoever asks, and however often, it becomes one zaak.
    const { zaakId, zaaknummer } = await openZaak(omgeving, moment, {
      gemeente,
      gegevens: makeOvernamegegevens(overdracht, { op: moment.vandaag, bsn }),
      opdrachtId: `overname:${pakketId}`,
      startbericht: OVERDRACHT_ONTVANGEN,
    });
    await keepStukken(omgeving, { gemeente, zaakId }, overdracht, moment);
    await putOntvangen(omgeving, gemeente, { ...regel, status: 'overgenomen', zaakId, zaaknummer });
    return { zaakId, zaaknummer };
  };
}

// helpers

const ANDER_PAKKET = 'De zaak heeft inmiddels een ander pakket. Ververs de pagina en gebruik dat.';
const GEEN_NIEUW =
  'Alleen een pakket dat klaar is om te versturen, maakt u opnieuw. De andere gemeente heeft dit pakket al, of haar sleutel ontbreekt nog.';

/** By the variant that is in force today. */
async function readGeldigdagen(omgeving: Omgeving, gemeente: string): Promise<number | undefined> {
  const { geldend } = await omgeving.regelkeuze.selectVandaag(gemeente, omgeving.klok.vandaag());
  return readGeldig(parameterWaarden(await calculateParameters(geldend)));
}

async function openPakket(omgeving: Omgeving, gemeente: string, bestand: string) {
  const eigen = await readEigensleutels(omgeving, gemeente);
  return omgeving.overdracht.open(bestand, eigen, await listVertrouwd(omgeving, gemeente));
}

async function readOntvangen(omgeving: Omgeving, gemeente: string, pakketId: string) {
  const { ontvangen } = await readLijst(omgeving, gemeente);
  const regel = ontvangen.find((ander) => ander.pakketId === pakketId);
  const bestand = regel && (await omgeving.stores.bestanden.find(gemeente, POSTVAK, nameBestand(regel)));
  if (!regel || !bestand) throw new NietGevondenError('Dit pakket is er niet, of hoort niet bij uw gemeente.');
  return { regel, ...(await openPakket(omgeving, gemeente, new TextDecoder().decode(bestand.inhoud))) };
}

function refuseDubbel({ status, zaaknummer, van, volgnummer: bekend = 1 }: Ontvangen, volgnummer: number): InvoerError {
  const melding =
    volgnummer < bekend
      ? `U hebt van dit pakket van ${van.naam} al een latere versie. Gebruik die.`
      : status === 'overgenomen'
        ? `Dit pakket is al overgenomen, in zaak ${zaaknummer ?? ''}. Lees het niet nog een keer in.`
        : `Dit pakket van ${van.naam} staat al in uw lijst. Open het daar.`;
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}

/** The papers of the package as documents of the zaak. Ids follow from the package, so that a second time adds nothing. */
async function keepStukken(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  { id: pakketId, stukken }: Overdracht,
  moment: Moment,
): Promise<void> {
  const documenten: DocumentVerwijzing[] = [];
  for (const [plek, { naam, soort, mediatype, inhoud }] of stukken.entries()) {
    const bytes = Buffer.from(inhoud, 'base64');
    const id = `${pakketId}-${plek + 1}`;
    await omgeving.stores.bestanden.put({ id, ...plaats, mediatype, naam, inhoud: bytes });
    documenten.push({
      id,
      naam,
      soort: soort === 'beschikking' ? 'overig' : soort,
      mediatype,
      bytes: bytes.byteLength,
      toegevoegdOp: moment.nu,
      toegevoegdDoor: moment.door,
    });
  }
  if (documenten.length === 0) return;
  await changeZaak(omgeving, plaats, `overname-stukken:${pakketId}`, moment, () => ({
    vooraf: documenten.map((document) => ({ soort: 'DocumentToegevoegd', document })),
  }));
}
