import { BETAALTERMIJN_NADERT, isOpen, isVrijgegeven } from '../../domain/betalen/betaalrun.ts';
import type { Runkop } from '../../domain/betalen/runkop.ts';
import type { Datum } from '../../domain/datum.ts';
import { formatDatum, formatMaand, readMaand } from '../../domain/datum.ts';
import { addWerkdagen, diffWerkdagen } from '../../domain/termijn/werkdagen.ts';
import { isToegestaan } from '../rechten.ts';
import { reportStoring } from '../report-storing.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readBetaaldagen } from './betaaldagen.ts';
import type { Betaalwaarschuwing } from './betaalusecases.ts';
import { calculateVoorstel, nameRun } from './calculate-voorstel.ts';
import { changeBetaalrun } from './change-betaalrun.ts';

/**
 * Warns when the last day to pay comes near, or is over, and no run of this month was released: from the day on which the run closes
 * (parameter `betaling.run_sluitdatum_wd`).
 */
export async function readWaarschuwing(
  omgeving: Omgeving,
  gemeente: string,
  runs: readonly Runkop[],
): Promise<Betaalwaarschuwing | undefined> {
  const vandaag = omgeving.klok.vandaag();
  const maand = readMaand(vandaag);
  if (runs.some((run) => run.maand === maand && isVrijgegeven(run))) return undefined;
  const { betaaldag: _dag, uiterlijk, regels, parameters } = await readBetaaldagen(omgeving, gemeente, maand, vandaag);
  const sluit = Number(parameters['betaling.run_sluitdatum_wd'] ?? 0);
  if (vandaag < addWerkdagen(uiterlijk, -sluit, regels.kalender)) return undefined;
  const werkdagen = diffWerkdagen(vandaag, uiterlijk, regels.kalender);
  const open = runs.find((run) => run.maand === maand && isOpen(run));
  return { maand, uiterlijk, werkdagen, melding: describeWaarschuwing(maand, uiterlijk, vandaag, open) };
}

/**
 * Warns the people of every gemeente that has something to pay and has not released it, once a day. One that fails becomes a storing and
 * does not hold up the others. `stop` ends it after the gemeente that it is at.
 */
export async function checkBetaaltermijnen(omgeving: Omgeving, vandaag: Datum, stop?: AbortSignal): Promise<void> {
  const moment: Moment = { nu: omgeving.klok.nu(), vandaag, door: 'systeem' };
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    if (stop?.aborted === true) return;
    const id = `betaaltermijn:${gemeente}`;
    try {
      await checkGemeente(omgeving, gemeente, moment);
      await omgeving.stores.storingen.resolve(id);
    } catch (fout) {
      const omschrijving = 'De uiterste betaaldag van deze maand kon niet worden bewaakt';
      const storing = { id, gemeente, zaakId: '', soort: 'betaling', omschrijving } as const;
      await reportStoring(omgeving.stores.storingen, storing, fout, moment.nu);
    }
  }
}

// helpers

async function checkGemeente(omgeving: Omgeving, gemeente: string, moment: Moment): Promise<void> {
  const { stores } = omgeving;
  const sleutel = `betaaltermijn:${gemeente}`;
  if ((await stores.instellingen.find(sleutel)) === moment.vandaag) return;
  const runs = await stores.betalen.listKoppen(gemeente);
  const waarschuwing = await readWaarschuwing(omgeving, gemeente, runs);
  if (waarschuwing !== undefined && (await heeftTeBetalen(omgeving, gemeente, runs, waarschuwing, moment))) {
    const run = runs.find((kandidaat) => kandidaat.maand === waarschuwing.maand && isOpen(kandidaat));
    if (run) await tellRun(omgeving, gemeente, run.id, moment);
    await tellMensen(omgeving, gemeente, waarschuwing, moment);
  }
  await stores.instellingen.put(sleutel, moment.vandaag);
}

/** A gemeente that owes nobody anything is not warned. */
async function heeftTeBetalen(
  omgeving: Omgeving,
  gemeente: string,
  runs: readonly Runkop[],
  { maand, uiterlijk }: Betaalwaarschuwing,
  { vandaag }: Moment,
): Promise<boolean> {
  if (runs.some((run) => run.maand === maand && isOpen(run))) return true;
  const voorstel = await calculateVoorstel(omgeving, { gemeente, maand, uiterlijk, betaaldag: uiterlijk }, vandaag);
  return voorstel.regels.length + voorstel.nietBerekend.length > 0;
}

/** Tells the diagram, once a day at most. */
async function tellRun(omgeving: Omgeving, gemeente: string, runId: string, moment: Moment): Promise<void> {
  await changeBetaalrun(omgeving, { gemeente, runId }, moment, (run) => {
    const wacht = run.proces.berichten?.find(({ bericht }) => bericht === BETAALTERMIJN_NADERT);
    if (!wacht || run.gewaarschuwdOp === moment.vandaag) return undefined;
    return { vooraf: [], beweging: { invoer: { soort: 'bericht', bericht: wacht.bericht, wachtId: wacht.wachtId } } };
  });
}

async function tellMensen(
  { stores }: Omgeving,
  gemeente: string,
  { maand, uiterlijk }: Betaalwaarschuwing,
  { nu, vandaag }: Moment,
): Promise<void> {
  const mensen = (await stores.gebruikers.list([gemeente])).filter(
    ({ actief, rollen }) => actief && isToegestaan('offerBetaalrun', rollen),
  );
  for (const { gebruikersnaam: aan } of mensen) {
    await stores.meldingen.put({
      id: `betaaltermijn:${gemeente}:${maand}:${vandaag}`,
      gemeente,
      aan,
      soort: 'betaaltermijn',
      zaakId: '',
      zaaknummer: '',
      onderwerp: `${formatMaand(maand)}, uiterlijk ${formatDatum(uiterlijk)}`,
      door: 'systeem',
      tijdstip: nu,
    });
  }
}

function describeWaarschuwing(maand: string, uiterlijk: Datum, vandaag: Datum, open: Runkop | undefined): string {
  const wat =
    open === undefined
      ? `Er is nog geen betaalrun van ${formatMaand(maand)}. Begin die nu.`
      : `De ${nameRun(open)} is nog niet vrijgegeven. ${open.status === 'voorstel' ? 'Controleer het voorstel en bied het aan.' : 'Laat een collega het voorstel goedkeuren.'}`;
  const moet = vandaag > uiterlijk ? 'moest' : 'moet';
  return `Het geld ${moet} uiterlijk ${formatDatum(uiterlijk)} op de rekening van de werkgevers staan. ${wat}`;
}
