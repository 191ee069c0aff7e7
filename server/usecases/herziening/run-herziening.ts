import type { Datum } from '../../domain/datum.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { WACHTTIJD_VERSTREKEN } from '../migratie/reconcile-wachttijden.ts';
import { reportStoring } from '../report-storing.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { startVervolg } from '../zaak/start-vervolg.ts';
import type { Herzieningsopdracht } from './herzieningsopdracht.ts';
import { findLaatsteHerziening, saveHerziening } from './herzieningsopdracht.ts';
import { walkHerzieningen } from './plan-herzieningen.ts';

const PROCES = 'herziening-1-januari';
/** Where the national drawing waits for the new minimum wage. */
const MINIMUMLOON = 'MinimumloonEvent';
const BERICHT = 'HerzieningGestart';
/** The progress is kept once in so many zaken. */
const PER_KEER = 20;

/**
 * Starts the herziening in each of these zaken. One that fails becomes a storing and does not hold up the others; one that was done is not
 * done again. @throws the reason of the signal when it must stop halfway: then it goes on at the next start
 */
export async function carryOutHerziening(
  omgeving: Omgeving,
  opdracht: Herzieningsopdracht,
  {
    zaakIds,
    moment,
    signal,
  }: { readonly zaakIds: readonly string[]; readonly moment: Moment; readonly signal?: AbortSignal },
): Promise<Herzieningsopdracht> {
  let stand = opdracht;
  for (const zaakId of zaakIds) {
    signal?.throwIfAborted();
    const gelukt = await herzieZaak(omgeving, { gemeente: opdracht.gemeente, zaakId }, opdracht.datum, moment);
    stand = { ...stand, gedaan: stand.gedaan + 1, mislukt: stand.mislukt + (gelukt ? 0 : 1) };
    if (stand.gedaan % PER_KEER === 0) await saveHerziening(omgeving.stores, stand);
  }
  stand = { ...stand, status: 'klaar' };
  await saveHerziening(omgeving.stores, stand);
  return stand;
}

/** Finishes what was begun and not ended, because the server stopped. @throws the reason of the signal */
export async function resumeHerzieningen(omgeving: Omgeving, signal?: AbortSignal): Promise<number> {
  let hervat = 0;
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    const opdracht = await findLaatsteHerziening(omgeving.stores, gemeente);
    if (opdracht?.status !== 'bezig') continue;
    const zaakIds: string[] = [];
    for await (const { zaakId, plan } of walkHerzieningen(omgeving, gemeente, opdracht.datum)) {
      if (plan.uitkomst !== 'niet_nodig') zaakIds.push(zaakId);
    }
    const { door, doorNaam, totaal } = opdracht;
    const moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door, doorNaam };
    const gedaan = Math.max(0, totaal - zaakIds.length);
    const vervolg = { ...opdracht, gedaan, totaal: gedaan + zaakIds.length };
    await carryOutHerziening(omgeving, vervolg, { zaakIds, moment, ...(signal === undefined ? {} : { signal }) });
    hervat += 1;
  }
  return hervat;
}

/** The herziening of one zaak; one that waits looks again. @returns false when it failed and has become a storing */
export async function herzieZaak(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  datum: Datum,
  moment: Moment,
): Promise<boolean> {
  const id = nameStoring(plaats.zaakId, datum);
  try {
    const wijzigingen = [{ pad: 'herziening.datum', nieuw: datum }];
    const opdrachtId = `herziening:${datum}:${plaats.zaakId}`;
    const eerder = await omgeving.stores.zaken.findOpdracht(plaats.gemeente, opdrachtId);
    if (eerder === undefined)
      await startVervolg(omgeving, plaats, { bericht: BERICHT, wijzigingen }, opdrachtId, moment);
    else await pushWachtend(omgeving, plaats, `${opdrachtId}:${moment.nu}`, moment);
    await omgeving.stores.storingen.resolve(id);
    return true;
  } catch (fout) {
    const omschrijving = `De herziening per ${datum} kon niet worden uitgevoerd`;
    await reportStoring(
      omgeving.stores.storingen,
      { id, ...plaats, soort: 'herziening', omschrijving },
      fout,
      moment.nu,
    );
    return false;
  }
}

/** The date of the herziening that this storing is about. */
export function readStoringdatum(storingId: string): Datum {
  return storingId.slice(storingId.lastIndexOf(':') + 1);
}

// helpers

function nameStoring(zaakId: string, datum: Datum): string {
  return `herziening:${zaakId}:${datum}`;
}

async function pushWachtend(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  opdrachtId: string,
  moment: Moment,
): Promise<Zaak> {
  return changeZaak(omgeving, plaats, opdrachtId, moment, ({ processen }) => {
    const proces = processen.find(({ naam, status }) => naam === PROCES && status === 'lopend');
    // Not a wait that the gemeente put in its own drawing: that one ends by its own term.
    const wacht = proces?.berichten?.find(
      ({ bericht, element }) => bericht === WACHTTIJD_VERSTREKEN && element === MINIMUMLOON,
    );
    if (proces === undefined || wacht === undefined) return undefined;
    const invoer = { soort: 'bericht', bericht: wacht.bericht, wachtId: wacht.wachtId } as const;
    return { vooraf: [], beweging: { procesId: proces.id, invoer } };
  });
}
