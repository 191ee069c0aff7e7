import { listZaakbetalingen } from '../../domain/betalen/betaling.ts';
import { DuplicateError, NietGevondenError } from '../../domain/fouten.ts';
import type { Overdracht, Overdrachtstuk } from '../../domain/verhuizing/overdracht.ts';
import { findVerhuisdag, makeOverdracht, PAKKET_GELDIG, selectStukken } from '../../domain/verhuizing/overdracht.ts';
import { calculateVerhuisstand } from '../../domain/verhuizing/verhuisstand.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { storeBrief } from '../verzenden/documenten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import type { Verzonden } from './overdrachtlijst.ts';
import { POSTVAK, putOntvangen, putVerzonden } from './overdrachtlijst.ts';
import { findOntvangersleutel, isHier, readEigensleutels } from './sleutelbeheer.ts';

/**
 * Makes the package of a zaak and brings it where it belongs: into the tray of a gemeente on this installation, else ready to be downloaded.
 * Without the key of the receiver it waits for that. Doing it again changes nothing: what was made is kept.
 */
export async function deliverOverdracht(
  omgeving: Omgeving,
  { gemeente, zaakId, pakketId, volgnummer = 1 }: Overdrachtvraag,
): Promise<void> {
  const zaak = await readZaak(omgeving, gemeente, zaakId);
  const { verhuizing } = zaak.gegevens;
  if (verhuizing === undefined) throw new NietGevondenError('Deze zaak heeft geen verhuizing om over te dragen.');
  const naar = verhuizing.nieuweGemeente;
  const regel: Omit<Verzonden, 'status'> = {
    pakketId,
    volgnummer,
    zaakId,
    zaaknummer: zaak.zaaknummer,
    naar: { slug: naar, naam: nameGemeente(omgeving, naar, verhuizing.nieuweGemeenteNaam) },
    gemaaktOp: omgeving.klok.vandaag(),
  };
  const bestand = await storePakket(omgeving, zaak, { pakketId, volgnummer });
  if (bestand === undefined) return putVerzonden(omgeving, gemeente, { ...regel, status: 'wacht_op_sleutel' });
  if (!isHier(omgeving, naar)) return putVerzonden(omgeving, gemeente, { ...regel, status: 'klaar' });
  await keepOntvangen(omgeving, naar, { pakketId, volgnummer }, bestand);
  await putOntvangen(omgeving, naar, {
    pakketId,
    volgnummer,
    van: { slug: gemeente, naam: nameGemeente(omgeving, gemeente) },
    kenmerk: zaak.zaaknummer,
    ontvangenOp: omgeving.klok.vandaag(),
    status: 'nieuw',
  });
  await putVerzonden(omgeving, gemeente, { ...regel, status: 'bezorgd' });
}

/** A package that has to be made: once for each number. */
interface Overdrachtvraag {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly pakketId: string;
  readonly volgnummer?: number;
}

/** Which file of a package: each number is one of its own. */
export type Pakketnummer = Pick<Verzonden, 'pakketId' | 'volgnummer'>;

/** How many days a package can be read in; undefined in a national version of before this was a parameter. */
export function readGeldig(parameters: Readonly<Record<string, unknown>>): number | undefined {
  const dagen = parameters[PAKKET_GELDIG];
  return typeof dagen === 'number' ? dagen : undefined;
}

/** Id of the file of a package. */
export function nameBestand({ pakketId, volgnummer = 1 }: Pakketnummer): string {
  return volgnummer === 1 ? pakketId : `${pakketId}-${volgnummer}`;
}

/** Keeps the bytes of a package that came in. */
export function keepOntvangen(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
  pakket: Pakketnummer,
  bestand: string,
): Promise<void> {
  return stores.bestanden.put({
    id: nameBestand(pakket),
    gemeente,
    zaakId: POSTVAK,
    mediatype: MEDIATYPE,
    naam: namePakket(pakket),
    inhoud: new TextEncoder().encode(bestand),
  });
}

/** Name of the file: it says nothing about the person. */
export function namePakket({ pakketId, volgnummer = 1 }: Pakketnummer): string {
  return `lks-overdracht-${pakketId.slice(0, 8)}${volgnummer === 1 ? '' : `-${volgnummer}`}.jwe`;
}

// helpers

const MEDIATYPE = 'application/jose';

/** The sealed package; undefined when the key of the receiver is not known yet. Made once: every package is encrypted differently. */
async function storePakket(omgeving: Omgeving, zaak: Zaak, pakket: Pakketnummer): Promise<string | undefined> {
  const { bestanden } = omgeving.stores;
  const eerder = await bestanden.find(zaak.gemeente, zaak.id, nameBestand(pakket));
  if (eerder) return new TextDecoder().decode(eerder.inhoud);
  const naar = await findOntvangersleutel(omgeving, zaak.gemeente, zaak.gegevens.verhuizing?.nieuweGemeente ?? '');
  if (naar === undefined) return undefined;
  const overdracht = await buildOverdracht(omgeving, zaak, pakket, naar.gemeente);
  const van = await readEigensleutels(omgeving, zaak.gemeente);
  const inhoud = new TextEncoder().encode(await omgeving.overdracht.seal(overdracht, van, naar));
  const bestand = { id: nameBestand(pakket), gemeente: zaak.gemeente, zaakId: zaak.id, mediatype: MEDIATYPE, inhoud };
  try {
    await bestanden.put({ ...bestand, naam: namePakket(pakket) });
  } catch (fout) {
    // Somebody else made it a moment before, and every package is encrypted differently: the first one counts.
    const eerste = await bestanden.find(zaak.gemeente, zaak.id, bestand.id);
    if (!(fout instanceof DuplicateError) || !eerste) throw fout;
    return new TextDecoder().decode(eerste.inhoud);
  }
  return new TextDecoder().decode(inhoud);
}

async function buildOverdracht(
  omgeving: Omgeving,
  zaak: Zaak,
  { pakketId: id, volgnummer = 1 }: Pakketnummer,
  naar: Overdracht['naar'],
): Promise<Overdracht> {
  const regels = omgeving.regelkeuze.ofZaak(zaak);
  const vandaag = omgeving.klok.vandaag();
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  const datum = findVerhuisdag(zaak, zaak.gegevens.verhuizing?.datum ?? vandaag);
  const { rekening } = omgeving.regelkeuze.select(zaak.gemeente, vandaag).geldend.gemeente;
  const geldigDagen = readGeldig(parameters);
  const rechtcontext = { rekengegevens: regels.rekengegevens, parameters };
  return makeOverdracht(zaak, {
    id,
    gemaaktOp: vandaag,
    volgnummer,
    ...(geldigDagen === undefined ? {} : { geldigDagen }),
    van: { slug: zaak.gemeente, naam: nameGemeente(omgeving, zaak.gemeente) },
    naar,
    ...(rekening === undefined ? {} : { rekening: { naam: rekening.naam, iban: rekening.iban } }),
    bsn: omgeving.kluis.decrypt(zaak.gegevens.werknemer.bsn),
    // What was really paid: what is claimed back stands in the verrekening.
    stand: calculateVerhuisstand(zaak, listZaakbetalingen(zaak), datum, rechtcontext),
    stukken: await readStukken(omgeving, zaak, parameters['verhuizing.overdrachtsset']),
  });
}

async function readStukken(omgeving: Omgeving, zaak: Zaak, set: unknown): Promise<readonly Overdrachtstuk[]> {
  const { documenten, beschikkingen } = selectStukken(zaak.documenten, set);
  const stukken: Overdrachtstuk[] = [];
  for (const { id, soort } of documenten) {
    const bestand = await omgeving.stores.bestanden.find(zaak.gemeente, zaak.id, id);
    // A document without its bytes is no reason to keep the rest from the other gemeente.
    if (bestand) stukken.push(toStuk(bestand, soort));
  }
  const brieven = zaak.brieven.filter(({ soort, aan }) => soort === 'beschikking' && aan === 'werkgever');
  for (const { id } of beschikkingen ? brieven.slice(-MAX_BESCHIKKINGEN) : []) {
    stukken.push(toStuk(await storeBrief(omgeving, zaak.gemeente, zaak.id, id), 'beschikking'));
  }
  return stukken;
}

/** The end by the move, and the besluiten before it that still say something. */
const MAX_BESCHIKKINGEN = 3;

function toStuk(
  { naam, mediatype, inhoud }: { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array },
  soort: Overdrachtstuk['soort'],
): Overdrachtstuk {
  return { naam: naam.slice(0, 200), soort, mediatype, inhoud: Buffer.from(inhoud).toString('base64') };
}

/** The official name where this installation knows the gemeente. */
function nameGemeente({ regels }: Pick<Omgeving, 'regels'>, slug: string, anders?: string): string {
  return regels.gemeenten[slug]?.gegevens?.naam ?? anders ?? slug;
}
