import { BETAALTERMIJN_NADERT, isOpen, isVrijgegeven } from '../../domain/betalen/betaalrun.ts';
import type { Runkop } from '../../domain/betalen/runkop.ts';
import { type Datum, formatDatum, formatMaand, minDatum, readMaand } from '../../domain/datum.ts';
import { addWerkdagen, diffWerkdagen } from '../../domain/termijn/werkdagen.ts';
import { reportStoring } from '../report-storing.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readBetaaldagen } from './betaaldagen.ts';
import type { Betaalwaarschuwing } from './betaalusecases.ts';
import { calculateVoorstel, nameRun } from './calculate-voorstel.ts';
import { changeBetaalrun } from './change-betaalrun.ts';
import { tellMensen } from './tell-betaalmensen.ts';

/** A file that is not at the bank so many werkdagen before the betaaldag will be late. */
const WERKDAGEN_VOOR_BANK = 2;

/**
 * Warns when the last day to pay comes near, or is over, and the money of the month is not on its way: no run was released, or its file is
 * not at the bank. From the day on which the run closes (parameter `betaling.run_sluitdatum_wd`). A run of an earlier month that was left
 * behind comes first.
 */
export async function readWaarschuwing(
  omgeving: Omgeving,
  gemeente: string,
  runs: readonly Runkop[],
): Promise<Betaalwaarschuwing | undefined> {
  const vandaag = omgeving.klok.vandaag();
  const maand = readMaand(vandaag);
  const onderweg = runs.find((run) => run.maand <= maand && (isOpen(run) || run.status === 'vrijgegeven'));
  if (onderweg === undefined && runs.some((run) => run.maand === maand && isVrijgegeven(run))) return undefined;
  const { uiterlijk, regels, parameters } = await readBetaaldagen(
    omgeving,
    gemeente,
    onderweg?.maand ?? maand,
    vandaag,
  );
  const sluit = addWerkdagen(uiterlijk, -Number(parameters['betaling.run_sluitdatum_wd'] ?? 0), regels.kalender);
  const bank = onderweg && addWerkdagen(onderweg.betaaldag, -WERKDAGEN_VOOR_BANK, regels.kalender);
  const begin = bank !== undefined && onderweg?.status === 'vrijgegeven' ? minDatum(sluit, bank) : sluit;
  if (vandaag < begin) return undefined;
  return {
    maand: onderweg?.maand ?? maand,
    uiterlijk,
    werkdagen: diffWerkdagen(vandaag, uiterlijk, regels.kalender),
    melding: describeWaarschuwing(onderweg?.maand ?? maand, uiterlijk, vandaag, onderweg),
  };
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
    const bijBank = run === undefined && runs.some((deel) => isWachtOpBank(deel, waarschuwing));
    await tellMensen(omgeving, gemeente, {
      id: `betaaltermijn:${gemeente}:${waarschuwing.maand}:${moment.vandaag}`,
      soort: bijBank ? 'betaalbestand' : 'betaaltermijn',
      onderwerp: `${formatMaand(waarschuwing.maand)}, uiterlijk ${formatDatum(waarschuwing.uiterlijk)}`,
      door: 'systeem',
      tijdstip: moment.nu,
    });
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
  if (runs.some((run) => run.maand === maand && (isOpen(run) || run.status === 'vrijgegeven'))) return true;
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

function isWachtOpBank(run: Runkop, { maand }: Betaalwaarschuwing): boolean {
  return run.maand === maand && run.status === 'vrijgegeven';
}

function describeWaarschuwing(maand: string, uiterlijk: Datum, vandaag: Datum, run: Runkop | undefined): string {
  const moet = vandaag > uiterlijk ? 'moest' : 'moet';
  return `Het geld ${moet} uiterlijk ${formatDatum(uiterlijk)} op de rekening van de werkgevers staan. ${describeStand(maand, run)}`;
}

function describeStand(maand: string, run: Runkop | undefined): string {
  if (run === undefined) return `Er is nog geen betaalrun van ${formatMaand(maand)}. Begin die nu.`;
  if (run.status === 'vrijgegeven') {
    return `De ${nameRun(run)} is vrijgegeven, maar het bestand is nog niet bij de bank. Lever het nu aan, en zeg het in de betaalrun.`;
  }
  const doe =
    run.status === 'voorstel'
      ? 'Controleer het voorstel en bied het aan.'
      : 'Laat een collega het voorstel goedkeuren.';
  return `De ${nameRun(run)} is nog niet vrijgegeven. ${doe}`;
}
