import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Datum } from '../../domain/datum.ts';
import { addAanMaand, findEersteDagVanMaand, maxDatum } from '../../domain/datum.ts';
import { addWerkdagen } from '../../domain/termijn/werkdagen.ts';
import { findKwartaal, formatKwartaal, readKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import { readVerrekendagen } from '../../rules/betaalregels.ts';
import { readBetaaldagen } from '../betalen/betaaldagen.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import { reportStoring } from '../report-storing.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { startVervolg } from '../zaak/start-vervolg.ts';
import type { Verrekeningsopdracht } from './verrekeningsopdracht.ts';
import { findVerrekeningsopdracht, saveVerrekeningsopdracht } from './verrekeningsopdracht.ts';

const BERICHT = 'KwartaalverrekeningGestart';
/** The progress is kept once in so many zaken. */
const PER_KEER = 20;

/** A settlement that falls due: the quarter, what makes it one and the same, and the day on which it begins by itself. */
interface Verrekenronde {
  readonly kwartaal: string;
  readonly ronde: string;
  readonly begintOp: Datum;
}

/**
 * Begins the settlement in every zaak with LKS until the end of the quarter. One that fails becomes a storing and does not hold up the
 * others; one that was begun is not begun again. @throws the reason of the signal when it must stop halfway: then it goes on later
 */
export async function carryOutVerrekening(
  omgeving: Omgeving,
  opdracht: Verrekeningsopdracht,
  moment: Moment,
  signal?: AbortSignal,
): Promise<Verrekeningsopdracht> {
  const zaakIds = await listZaken(omgeving, opdracht);
  let stand: Verrekeningsopdracht = { ...opdracht, gedaan: 0, mislukt: 0, totaal: zaakIds.length };
  for (const zaakId of zaakIds) {
    signal?.throwIfAborted();
    const gelukt = await verrekenZaak(omgeving, { gemeente: opdracht.gemeente, zaakId }, opdracht, moment);
    stand = { ...stand, gedaan: stand.gedaan + 1, mislukt: stand.mislukt + (gelukt ? 0 : 1) };
    if (stand.gedaan % PER_KEER === 0) await saveVerrekeningsopdracht(omgeving.stores, stand);
  }
  stand = { ...stand, status: 'klaar' };
  await saveVerrekeningsopdracht(omgeving.stores, stand);
  return stand;
}

/** Begins the settlement of one zaak. @returns false when it failed and has become a storing */
export async function verrekenZaak(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  { kwartaal, ronde }: Pick<Verrekeningsopdracht, 'kwartaal' | 'ronde'>,
  moment: Moment,
): Promise<boolean> {
  const id = nameVerrekenstoring(plaats.zaakId, ronde);
  try {
    const wijzigingen = [{ pad: 'verrekening.kwartaal', nieuw: kwartaal }];
    const opdrachtId = `verrekening:${ronde}:${plaats.zaakId}`;
    await startVervolg(omgeving, plaats, { bericht: BERICHT, wijzigingen }, opdrachtId, moment);
    await omgeving.stores.storingen.resolve(id);
    return true;
  } catch (fout) {
    const omschrijving = `De verrekening over het ${formatKwartaal(kwartaal)} kon niet beginnen`;
    const storing = { id, ...plaats, soort: 'verrekening', omschrijving } as const;
    await reportStoring(omgeving.stores.storingen, storing, fout, moment.nu);
    return false;
  }
}

/** Begins what falls due today in each gemeente, and goes on with what was broken off. `stop` ends it after the zaak that it is at. */
export async function processVerrekeningen(omgeving: Omgeving, vandaag: Datum, stop?: AbortSignal): Promise<void> {
  const moment: Moment = { nu: omgeving.klok.nu(), vandaag, door: 'systeem' };
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    if (stop?.aborted === true) return;
    const ronde = await findVerrekenronde(omgeving, gemeente, vandaag);
    if (ronde === undefined || vandaag < ronde.begintOp) continue;
    const eerder = await findVerrekeningsopdracht(omgeving.stores, gemeente, ronde.ronde);
    if (eerder?.status === 'klaar') continue;
    const opdracht = eerder ?? makeOpdracht(gemeente, ronde, { ...moment, doorNaam: 'het systeem' });
    await saveVerrekeningsopdracht(omgeving.stores, opdracht);
    await carryOutVerrekening(omgeving, opdracht, moment, stop);
  }
}

/**
 * What the run of this month settles: in April, July, October and January the quarter before it, or every month the month before it
 * (parameter `betaling.frequentie_variabel`). It begins some werkdagen before the run closes, and never before the month itself.
 */
export async function findVerrekenronde(
  omgeving: Omgeving,
  gemeente: string,
  vandaag: Datum,
): Promise<Verrekenronde | undefined> {
  const maand = vandaag.slice(0, 7);
  const vorige = addAanMaand(maand, -1);
  const { betaaldag, regels, parameters } = await readBetaaldagen(
    omgeving,
    gemeente,
    maand,
    findEersteDagVanMaand(maand),
  );
  const perMaand = parameters['betaling.frequentie_variabel'] === 'maand';
  const kwartaal = findKwartaal(vorige);
  if (!perMaand && readKwartaal(kwartaal).totEnMet !== vorige) return undefined;
  const dagen = Number(parameters['betaling.run_sluitdatum_wd'] ?? 0) + readVerrekendagen(regels.geldend);
  const begintOp = maxDatum(addWerkdagen(betaaldag, -dagen, regels.kalender), findEersteDagVanMaand(maand));
  return { kwartaal, ronde: perMaand ? vorige : kwartaal, begintOp };
}

/** A settlement that begins now. */
export function makeOpdracht(
  gemeente: string,
  { kwartaal, ronde }: Pick<Verrekenronde, 'kwartaal' | 'ronde'>,
  { nu, door, doorNaam = door }: Moment,
): Verrekeningsopdracht {
  return {
    gemeente,
    kwartaal,
    ronde,
    status: 'bezig',
    gedaan: 0,
    totaal: 0,
    mislukt: 0,
    door,
    doorNaam,
    begonnenOp: nu,
  };
}

/** The storing of a zaak of which the settlement could not begin. */
export function nameVerrekenstoring(zaakId: string, ronde: string): string {
  return `verrekening:${zaakId}:${ronde}`;
}

// helpers

async function listZaken(omgeving: Omgeving, { gemeente, kwartaal }: Verrekeningsopdracht): Promise<readonly string[]> {
  const { totEnMet } = readKwartaal(kwartaal);
  const ids: string[] = [];
  for await (const { id, besluiten } of walkBesloten(omgeving, gemeente)) {
    if (besluiten.some((besluit) => isToekennend(besluit) && (besluit.ingangsdatum ?? '').slice(0, 7) <= totEnMet)) {
      ids.push(id);
    }
  }
  return ids;
}
