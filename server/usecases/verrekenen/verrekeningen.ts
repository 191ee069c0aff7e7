import type { Datum } from '../../domain/datum.ts';
import { addAanMaand } from '../../domain/datum.ts';
import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import { findKwartaal, formatKwartaal, readKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import { readKwijtgronden } from '../../rules/betaalregels.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { gatherVerrekeningen } from './gather-verrekeningen.ts';
import { carryOutVerrekening, findVerrekenronde, makeOpdracht } from './run-verrekening.ts';
import type { Verrekeningsopdracht } from './verrekeningsopdracht.ts';
import { findVerrekeningsopdracht, saveVerrekeningsopdracht } from './verrekeningsopdracht.ts';
import type {
  Verrekeningsoverzicht,
  Verrekeningsregel,
  Verrekeningsvoortgang,
  Verrekeningusecases,
} from './verrekeningusecases.ts';

/** So many rows people can look at; the numbers count all. */
const REGELS = 300;
/** So many quarters back can be looked at. */
const KWARTALEN = 6;
/** The order in which the zaken stand: first what needs somebody. */
const VOLGORDE: readonly Verrekeningsregel['stand'][] = [
  'mislukt',
  'te_controleren',
  'nog_niet',
  'later',
  'verrekend',
  'niets',
];

/** Which zaken were settled over a quarter, which wait and what werkgevers owe. */
export function makeReadVerrekeningen(omgeving: Omgeving): Verrekeningusecases['readVerrekeningen'] {
  return async (actor, gemeente, gekozen) => {
    checkRecht(actor, 'readVerrekeningen', gemeente);
    const vandaag = omgeving.klok.vandaag();
    const kwartalen = listKwartalen(vandaag);
    const kwartaal = gekozen ?? kwartalen[0] ?? '';
    checkKwartaal(kwartaal, kwartalen);
    const { regels, vorderingen, schulden } = await gatherVerrekeningen(omgeving, gemeente, kwartaal, vandaag);
    const opdracht = await findVerrekeningsopdracht(omgeving.stores, gemeente, kwartaal);
    return {
      kwartaal,
      kwartalen,
      begintOp: await findBegin(omgeving, gemeente, kwartaal),
      aantallen: countStanden(regels),
      wachten: regels.filter(({ wachtOpUren }) => wachtOpUren.length > 0).length,
      regels: regels.toSorted((a, b) => VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand)).slice(0, REGELS),
      vorderingen,
      schulden,
      mag: isToegestaan('startVerrekeningen', actor.rollen) && opdracht?.status !== 'bezig',
      magOntvangen: isToegestaan('receiveVordering', actor.rollen),
      kwijtgronden: isToegestaan('remitVordering', actor.rollen) ? await listGronden(omgeving, gemeente, vandaag) : [],
      ...(opdracht === undefined ? {} : { voortgang: toVoortgang(opdracht) }),
    };
  };
}

/** Begins the settlement of a quarter by hand, or goes on with it. */
export function makeStartVerrekeningen(omgeving: Omgeving): Verrekeningusecases['startVerrekeningen'] {
  return async (actor, gemeente, kwartaal) => {
    checkRecht(actor, 'startVerrekeningen', gemeente);
    checkKwartaal(kwartaal, listKwartalen(omgeving.klok.vandaag()));
    const eerder = await findVerrekeningsopdracht(omgeving.stores, gemeente, kwartaal);
    if (eerder?.status === 'bezig') {
      throw new ConflictError('De verrekening is al bezig. Wacht tot alle zaken zijn gedaan.');
    }
    const moment = makeMoment(omgeving, actor);
    const opdracht = makeOpdracht(gemeente, { kwartaal, ronde: kwartaal }, moment);
    await saveVerrekeningsopdracht(omgeving.stores, opdracht);
    // Nobody waits for it: a failure of one zaak is a storing, and what is not done is done in a later round.
    void carryOutVerrekening(omgeving, opdracht, moment).catch(() => undefined);
    return toVoortgang(opdracht);
  };
}

// helpers

async function listGronden(
  { regelkeuze }: Omgeving,
  gemeente: string,
  vandaag: Datum,
): Promise<Verrekeningsoverzicht['kwijtgronden']> {
  return readKwijtgronden((await regelkeuze.selectVandaag(gemeente, vandaag)).geldend);
}

/** The quarters that are over, newest first. */
function listKwartalen(vandaag: Datum): readonly string[] {
  const { van } = readKwartaal(findKwartaal(vandaag.slice(0, 7)));
  return Array.from({ length: KWARTALEN }, (_, terug) => findKwartaal(addAanMaand(van, -3 * terug - 1)));
}

function checkKwartaal(kwartaal: string, kwartalen: readonly string[]): void {
  if (kwartalen.includes(kwartaal)) return;
  const melding = `Kies een kwartaal dat voorbij is, van ${formatKwartaal(kwartalen.at(-1) ?? '')} tot en met ${formatKwartaal(kwartalen[0] ?? '')}.`;
  throw new InvoerError(melding, [{ veld: 'kwartaal', melding }]);
}

/** The day on which the settlement of a quarter begins by itself: in the month after it. */
async function findBegin(omgeving: Omgeving, gemeente: string, kwartaal: string): Promise<Datum> {
  const eerste = `${addAanMaand(readKwartaal(kwartaal).totEnMet, 1)}-01`;
  return (await findVerrekenronde(omgeving, gemeente, eerste))?.begintOp ?? eerste;
}

function countStanden(regels: readonly Verrekeningsregel[]): Verrekeningsoverzicht['aantallen'] {
  const van = (stand: Verrekeningsregel['stand']) => regels.filter((regel) => regel.stand === stand).length;
  return {
    te_controleren: van('te_controleren'),
    mislukt: van('mislukt'),
    nog_niet: van('nog_niet'),
    later: van('later'),
    verrekend: van('verrekend'),
    niets: van('niets'),
  };
}

function toVoortgang(opdracht: Verrekeningsopdracht): Verrekeningsvoortgang {
  const { status, gedaan, totaal, mislukt, doorNaam, begonnenOp } = opdracht;
  return { status, gedaan, totaal, mislukt, doorNaam, begonnenOp };
}
