import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import type { Berichtwacht, Proces, Zaak, Zaaktermijn } from '../domain/zaak.ts';
import { dropTermijnen } from '../domain/zaaktermijn.ts';
import type { Stapinvoer } from '../engine/step.ts';
import { describeVoortgang } from './describe-voortgang.ts';
import { EngineversieError } from './engineversie-error.ts';
import { reconcileTaken } from './reconcile-taken.ts';
import { reconcileWachttijden } from './reconcile-wachttijden.ts';
import { Zaakwerk } from './zaakwerk.ts';
import type { Stapomgeving } from './zaakwerk.ts';

/** A zaak after a step, with everything that happened in it, in order. */
export interface Zaakstap {
  readonly zaak: Zaak;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** The handler that sends the letters a step names. */
const BERICHT_VERSTUREN = 'bericht-versturen';

/** A message that was delivered in one step can lead to the next; more than this many is an endless loop in the diagram. */
const MAXIMUM_BERICHTEN = 25;

/**
 * One step of a zaak: first what the command itself brings (`vooraf`), then the engine moves on as far as it can, the handlers of the
 * service tasks it passes say what happens, and open tasks follow the waits. Terms that have passed are reported as soon as the
 * diagram listens. Nothing is written; an error leaves everything as it was.
 */
export async function stepZaak(
  zaak: Zaak | undefined,
  vooraf: readonly Gebeurtenis[],
  beweging: { readonly procesId: string; readonly invoer: Stapinvoer } | undefined,
  omgeving: Stapomgeving,
): Promise<Zaakstap> {
  const werk = new Zaakwerk(zaak, omgeving);
  werk.apply(vooraf);
  await werk.refreshParameters();
  if (beweging) await moveProces(werk, beweging.procesId, beweging.invoer);
  for (let aantal = 0; await reportVerstreken(werk); aantal += 1) {
    if (aantal >= MAXIMUM_BERICHTEN)
      throw new Error(`Zaak ${werk.zaak.id}: het proces blijft op dezelfde termijn reageren.`);
  }
  return { zaak: werk.zaak, gebeurtenissen: werk.gebeurtenissen };
}

// helpers

async function moveProces(werk: Zaakwerk, procesId: string, invoer: Stapinvoer): Promise<void> {
  const proces = findProces(werk.zaak, procesId);
  checkEngine(werk.zaak, proces, werk.omgeving.machine.engines);
  if (invoer.soort === 'taak') await sendTaakbrieven(werk, procesId, invoer.wachtId);
  const uitkomst = await werk.omgeving.machine.advance({
    bron: werk.omgeving.bron,
    ...(proces.toestand === undefined ? {} : { toestand: proces.toestand }),
    invoer,
    read: (pad) => werk.read(pad),
    perform: (element) => werk.perform(element),
  });
  werk.apply(describeVoortgang(proces, uitkomst));
  werk.apply(reconcileTaken(werk.zaak, procesId, uitkomst.wachtend, werk.omgeving));
  const wachttijd = { ...werk.omgeving, parameters: werk.parameters };
  werk.apply(reconcileWachttijden(werk.zaak, procesId, uitkomst.wachtend, wachttijd));
  if (uitkomst.toestand === undefined) {
    werk.apply(dropTermijnen(werk.zaak, 'De zaak is afgerond'));
    werk.apply([{ soort: 'ZaakAfgerond', uitkomst: uitkomst.uitkomst ?? '' }]);
  }
}

/** The letters that a task of a person names go out when that task is done. */
async function sendTaakbrieven(werk: Zaakwerk, procesId: string, wachtId: string): Promise<void> {
  const taak = werk.zaak.taken.find((kandidaat) => kandidaat.procesId === procesId && kandidaat.wachtId === wachtId);
  const element = taak === undefined ? undefined : werk.omgeving.bron.element(taak.element);
  if (element === undefined || element.brief.length === 0) return;
  await werk.perform({ ...element, handler: BERICHT_VERSTUREN });
}

/** @throws EngineversieError when the stored state means something else to this engine, or might. */
function checkEngine(zaak: Zaak, proces: Proces, engines: readonly string[]): void {
  if (proces.toestand !== undefined && !engines.includes(proces.engine))
    throw new EngineversieError(zaak, proces, engines);
}

/** Tells the diagram of one passed term that it listens for. @returns whether there was one. */
async function reportVerstreken(werk: Zaakwerk): Promise<boolean> {
  for (const proces of werk.zaak.processen.filter((p) => p.status === 'lopend')) {
    for (const termijn of werk.zaak.termijnen.filter(isOngemeld)) {
      const wacht = proces.berichten?.find((bericht) => isVoor(termijn, bericht));
      if (!wacht) continue;
      werk.apply([{ soort: 'TermijnGemeld', termijnId: termijn.id, op: werk.omgeving.vandaag }]);
      await moveProces(werk, proces.id, { soort: 'bericht', bericht: wacht.bericht, wachtId: wacht.wachtId });
      return true;
    }
  }
  return false;
}

function isOngemeld(termijn: Zaaktermijn): boolean {
  return termijn.status === 'verstreken' && termijn.gemeldOp === undefined;
}

/** A term of a waiting step ends that wait and no other. */
function isVoor({ bericht, wacht }: Zaaktermijn, berichtwacht: Berichtwacht): boolean {
  return berichtwacht.bericht === bericht && (wacht === undefined || wacht.wachtId === berichtwacht.wachtId);
}

function findProces(zaak: Zaak, procesId: string): Proces {
  const proces = zaak.processen.find((p) => p.id === procesId);
  if (!proces) throw new TypeError(`Zaak ${zaak.id} heeft geen proces ${procesId}.`);
  return proces;
}
