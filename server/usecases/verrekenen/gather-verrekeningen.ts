import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Betaalzaak, Eerdereregel } from '../../domain/betalen/betaalzaak.ts';
import { groupPerZaak } from '../../domain/betalen/betaalzaak.ts';
import type { Datum } from '../../domain/datum.ts';
import { formatLijstnaam } from '../../domain/naam.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { countSchuldCent } from '../../domain/verhuizing/gemeenteschuld.ts';
import { readKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Werkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import { isAndereZaak, makeWerkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import type { Vorderingwijze } from '../../domain/verrekenen/zaakverrekening.ts';
import { listVorderingen } from '../../domain/verrekenen/zaakverrekening.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { nameVerrekenstoring } from './run-verrekening.ts';
import type { Openschuld, Openvordering, Verrekeningsregel } from './verrekeningusecases.ts';

/** Walks once over all zaken with a besluit: how each stands in a quarter, and what werkgevers and gemeenten still owe today. */
export async function gatherVerrekeningen(
  omgeving: Omgeving,
  gemeente: string,
  kwartaal: string,
  vandaag: Datum,
): Promise<{
  readonly regels: readonly Verrekeningsregel[];
  readonly vorderingen: readonly Openvordering[];
  readonly schulden: readonly Openschuld[];
}> {
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

// helpers

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
