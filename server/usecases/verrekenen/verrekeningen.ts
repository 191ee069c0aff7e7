import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Betaalzaak, Eerdereregel } from '../../domain/betalen/betaalzaak.ts';
import { groupPerZaak } from '../../domain/betalen/betaalzaak.ts';
import type { Datum } from '../../domain/datum.ts';
import { addAanMaand } from '../../domain/datum.ts';
import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import { formatLijstnaam } from '../../domain/naam.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { countSchuldCent } from '../../domain/verhuizing/gemeenteschuld.ts';
import { findKwartaal, formatKwartaal, readKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Werkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import { isAndereZaak, makeWerkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import type { Vorderingwijze } from '../../domain/verrekenen/zaakverrekening.ts';
import { listVorderingen } from '../../domain/verrekenen/zaakverrekening.ts';
import { readKwijtgronden } from '../../rules/betaalregels.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { carryOutVerrekening, findVerrekenronde, makeOpdracht, nameVerrekenstoring } from './run-verrekening.ts';
import type { Verrekeningsopdracht } from './verrekeningsopdracht.ts';
import { findVerrekeningsopdracht, saveVerrekeningsopdracht } from './verrekeningsopdracht.ts';
import type {
  Openschuld,
  Openvordering,
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
    const { regels, vorderingen, schulden } = await gather(omgeving, gemeente, kwartaal, vandaag);
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

async function gather(omgeving: Omgeving, gemeente: string, kwartaal: string, vandaag: Datum) {
  const storingen = new Set((await omgeving.stores.storingen.list([gemeente], 'open')).map(({ id }) => id));
  const eerder = groupPerZaak(await omgeving.stores.betalen.listVrijgegeven(gemeente));
  const { totEnMet } = readKwartaal(kwartaal);
  const regels: Verrekeningsregel[] = [];
  const vorderingen: Metwerkgever[] = [];
  const schulden: Openschuld[] = [];
  const werkgevers: Werkgeverkenmerk[] = [];
  for await (const zaak of walkBesloten(omgeving, gemeente)) {
    if (zaak.besluiten.some((deel) => isToekennend(deel) && (deel.ingangsdatum ?? '').slice(0, 7) <= totEnMet)) {
      regels.push(toRegel(zaak, kwartaal, storingen.has(nameVerrekenstoring(zaak.id, kwartaal))));
    }
    vorderingen.push(...listOpen(zaak, eerder.get(zaak.id) ?? [], vandaag));
    schulden.push(...listSchulden(zaak, vandaag));
    werkgevers.push(...listWerkgever(zaak, vandaag));
  }
  return { regels, vorderingen: vorderingen.map((deel) => countAnderen(deel, werkgevers)), schulden };
}

function toRegel(zaak: Betaalzaak, kwartaal: string, mislukt: boolean): Verrekeningsregel {
  const { id: zaakId, zaaknummer, gegevens, verrekeningen = [] } = zaak;
  const kern = {
    zaakId,
    zaaknummer,
    werkgever: gegevens.werkgever.naam,
    werknemer: formatLijstnaam(gegevens.werknemer),
  };
  const eigen = verrekeningen.filter((deel) => deel.kwartaal === kwartaal);
  const vast = eigen.findLast((deel) => deel.regels.length > 0) ?? eigen.at(-1);
  const { voorstel, afloop, uitkomst } =
    gegevens.verrekening?.kwartaal === kwartaal ? gegevens.verrekening : { voorstel: undefined };
  if (mislukt) return { ...kern, stand: 'mislukt', wachtOpUren: [] };
  if (voorstel !== undefined && uitkomst !== 'later' && (afloop === undefined || afloop === 'opnieuw')) {
    const { saldoCent, brief, wachtOpUren } = voorstel;
    return { ...kern, stand: 'te_controleren', saldoCent, brief, wachtOpUren };
  }
  if (vast !== undefined) {
    const { saldoCent, brief, wachtOpUren, regels } = vast;
    if (regels.length === 0) return { ...kern, stand: 'niets', wachtOpUren };
    return { ...kern, stand: 'verrekend', saldoCent, brief, wachtOpUren };
  }
  if (uitkomst === 'later') return { ...kern, stand: 'later', wachtOpUren: voorstel?.wachtOpUren ?? [] };
  return { ...kern, stand: 'nog_niet', wachtOpUren: [] };
}

/** What is open, with by what its werkgever is known. */
type Metwerkgever = Openvordering & { readonly wie: Werkgeverkenmerk };

function listOpen(zaak: Betaalzaak, regels: readonly Eerdereregel[], vandaag: Datum): readonly Metwerkgever[] {
  return listVorderingen(zaak, regels)
    .filter(({ openCent }) => openCent > 0)
    .map((stand) => ({
      ...stand,
      zaakId: zaak.id,
      zaaknummer: zaak.zaaknummer,
      werkgever: zaak.gegevens.werkgever.naam,
      wie: makeWerkgeverkenmerk(zaak),
      teLaat: TE_LAAT.has(stand.vordering.wijze) && stand.vordering.uiterlijk < vandaag,
    }));
}

/** With these the werkgever, or the other gemeente, pays by itself on the last day. */
const TE_LAAT: ReadonlySet<Vorderingwijze> = new Set(['terugbetalen', 'met_gemeente', 'andere_werknemers']);

function listSchulden(
  { id: zaakId, zaaknummer, gemeenteschulden = [] }: Betaalzaak,
  vandaag: Datum,
): readonly Openschuld[] {
  return gemeenteschulden
    .map((schuld) => ({ ...schuld, zaakId, zaaknummer, openCent: countSchuldCent(schuld) }))
    .filter(({ openCent }) => openCent > 0)
    .map((schuld) => ({ ...schuld, teLaat: schuld.uiterlijk !== undefined && schuld.uiterlijk < vandaag }));
}

/** The werkgever of a zaak whose LKS goes on. */
function listWerkgever(zaak: Betaalzaak, vandaag: Datum): readonly Werkgeverkenmerk[] {
  const lks = findLopendeLks(zaak);
  const loopt = lks !== undefined && (lks.totEnMet === undefined || lks.totEnMet >= vandaag);
  return loopt ? [makeWerkgeverkenmerk(zaak)] : [];
}

function countAnderen(deel: Metwerkgever, werkgevers: readonly Werkgeverkenmerk[]): Openvordering {
  const { wie, ...vordering } = deel;
  if (vordering.vordering.wijze !== 'andere_werknemers') return vordering;
  return { ...vordering, anderen: werkgevers.filter((ander) => isAndereZaak(wie, ander)).length };
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
