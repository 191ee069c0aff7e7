import { BETAALPROCES, type Betaalrun } from '../../domain/betalen/betaalrun.ts';
import type { Betaalvoorstel } from '../../domain/betalen/betaalvoorstel.ts';
import { type Datum, formatMaand, isMaand, type Maand } from '../../domain/datum.ts';
import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { listMaanden, readBetaaldagen } from './betaaldagen.ts';
import { gatherBetaalstukken } from './betaalstukken.ts';
import type { Betaalusecases } from './betaalusecases.ts';
import { calculateVoorstel, nameRun } from './calculate-voorstel.ts';
import { readRun, saveStap } from './change-betaalrun.ts';
import { showBetaalrun, showLijst } from './show-betaalrun.ts';
import { stepBetaalrun } from './step-betaalrun.ts';

/** Begins the run of a month: numbered after the ones before it, on the payment day of the gemeente, with its proposal. */
export function makeStartBetaalrun(omgeving: Omgeving): Betaalusecases['startBetaalrun'] {
  return async (actor, gemeente, maand) => {
    checkRecht(actor, 'startBetaalrun', gemeente);
    const moment = makeMoment(omgeving, actor);
    return showBetaalrun(omgeving, actor, await startRun(omgeving, gemeente, maand, moment));
  };
}

/** Every run of a gemeente. */
export function makeListBetaalruns(omgeving: Omgeving): Betaalusecases['listBetaalruns'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listBetaalruns', gemeente);
    return showLijst(omgeving, actor, gemeente);
  };
}

/** One run with its lines. */
export function makeReadBetaalrun(omgeving: Omgeving): Betaalusecases['readBetaalrun'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readBetaalrun', plaats.gemeente);
    return showBetaalrun(omgeving, actor, await readRun(omgeving, plaats));
  };
}

/** The run and what held for its gemeente, as files are made of it. */
export function makeReadBetaalgegevens(omgeving: Omgeving): Betaalusecases['readBetaalgegevens'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readBetaalgegevens', plaats.gemeente);
    return gatherBetaalstukken(omgeving, await readRun(omgeving, plaats));
  };
}

/** The run and which other run each other payment of the gemeente is in: a statement of the bank holds both. */
export function makeReadTerugmeldbron(omgeving: Omgeving): Betaalusecases['readTerugmeldbron'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readTerugmeldbron', plaats.gemeente);
    const run = await readRun(omgeving, plaats);
    const runs = await omgeving.stores.betalen.listVrijgegeven(plaats.gemeente);
    const andere = runs
      .filter(({ id }) => id !== run.id)
      .flatMap((ander) => ander.regels.map(({ id }) => [id, { runId: ander.id, naam: nameRun(ander) }] as const));
    return { run, andere: new Map(andere) };
  };
}

/** Begins a run. @throws InvoerError @throws ConflictError */
export async function startRun(omgeving: Omgeving, gemeente: string, maand: Maand, moment: Moment): Promise<Betaalrun> {
  const run = await makeRun(omgeving, { gemeente, maand, ookLeeg: true }, moment);
  // An empty run is asked for, so there is one; the other is for the compiler.
  if (run === undefined) throw new TypeError('Er is geen betaalrun begonnen.');
  return run;
}

/** Begins a run when there is anything in it; undefined when there is not. @throws InvoerError @throws ConflictError */
export function startVolleRun(
  omgeving: Omgeving,
  { gemeente, maand }: { readonly gemeente: string; readonly maand: Maand },
  moment: Moment,
): Promise<Betaalrun | undefined> {
  return makeRun(omgeving, { gemeente, maand, ookLeeg: false }, moment);
}

// helpers

async function makeRun(
  omgeving: Omgeving,
  { gemeente, maand, ookLeeg }: { readonly gemeente: string; readonly maand: Maand; readonly ookLeeg: boolean },
  moment: Moment,
): Promise<Betaalrun | undefined> {
  checkMaand(maand, moment.vandaag);
  const eerder = await omgeving.stores.betalen.listKoppen(gemeente);
  const open = eerder.find((kop) => kop.open);
  if (open) {
    throw new ConflictError(
      `De ${nameRun(open)} staat nog open. Geef die eerst vrij of trek die in; daarna kan de volgende beginnen.`,
    );
  }
  const dagen = await readBetaaldagen(omgeving, gemeente, maand, moment.vandaag);
  const start = {
    id: omgeving.makeId(),
    gemeente,
    maand,
    volgnummer: 1 + Math.max(0, ...eerder.filter((run) => run.maand === maand).map((run) => run.volgnummer)),
    betaaldag: dagen.betaaldag,
    uiterlijk: dagen.uiterlijk,
    daguitleg: dagen.uitleg,
  };
  const voorstel = await calculateVoorstel(omgeving, start, moment.vandaag);
  if (!ookLeeg && isLeeg(voorstel)) return undefined;
  const bron = await omgeving.proceskeuze.select(dagen.regels.geldend, BETAALPROCES);
  const { rekening } = dagen.regels.geldend.gemeente;
  const gestart = {
    soort: 'BetaalrunGestart',
    start,
    ...(rekening === undefined ? {} : { rekening }),
    proces: { id: omgeving.makeId(), naam: bron.naam, versie: bron.versie, engine: omgeving.engine, status: 'lopend' },
    op: moment.nu,
    door: moment.door,
  } as const;
  const beweging = { invoer: { soort: 'start' }, voorstel } as const;
  const stap = await stepBetaalrun(undefined, [gestart], beweging, { ...omgeving, bron, moment });
  return saveStap(omgeving, undefined, stap, moment);
}

/** Nothing to pay, nothing paid too much and nothing that somebody has to look at. */
function isLeeg({ regels, teveelBetaald, nietBerekend }: Betaalvoorstel): boolean {
  return regels.length + teveelBetaald.length + nietBerekend.length === 0;
}

function checkMaand(maand: Maand, vandaag: Datum): void {
  const maanden = listMaanden(vandaag);
  if (isMaand(maand) && maanden.includes(maand)) return;
  const [nu = '', straks = ''] = maanden;
  const keuze = `Kies ${formatMaand(nu)} of ${formatMaand(straks)}.`;
  const melding =
    isMaand(maand) && maand < nu
      ? `${formatMaand(maand)} is voorbij. Wat over die maand nog openstaat, gaat mee in de betaalrun van ${formatMaand(nu)}. ${keuze}`
      : `Voor deze maand kan nog geen betaalrun beginnen. ${keuze}`;
  throw new InvoerError(melding, [{ veld: 'maand', melding }]);
}
