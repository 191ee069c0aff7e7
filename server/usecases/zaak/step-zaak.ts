import { planSignalen } from '../../domain/termijn/plan-signalen.ts';
import { dropTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { stopAchterhaald, watchLaatsteDag } from '../../domain/vervolg/achterhaald.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Berichtwacht, Proces, Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import { isTermijnVan, listLopendeProcessen } from '../../domain/zaak/zaakproces.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Stapinvoer, Stapuitkomst } from '../../engine/step.ts';
import type { Handler } from '../../handlers/handler.ts';
import { EngineversieError } from '../migratie/engineversie-error.ts';
import { reconcileTaken } from '../migratie/reconcile-taken.ts';
import { reconcileWachttijden } from '../migratie/reconcile-wachttijden.ts';
import { describeVoortgang } from '../volgen/describe-voortgang.ts';
import type { Vervolg } from './start-gevraagd.ts';
import { beginVervolg, listSignalen, startGevraagd } from './start-gevraagd.ts';
import type { Stapomgeving } from './zaakwerk.ts';
import { Zaakwerk } from './zaakwerk.ts';

/** A zaak after a step, with everything that happened in it, in order. */
export interface Zaakstap {
  readonly zaak: Zaak;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** What pushes a process: an input for one that is there, or the start message of one that begins. */
export type Beweging = { readonly procesId: string; readonly invoer: Stapinvoer } | { readonly vervolg: Vervolg };

/** The handler that sends the letters a step names. */
const BERICHT_VERSTUREN = 'bericht-versturen';

/** A message that was delivered in one step can lead to the next; more than this many is an endless loop in the diagram. */
const MAXIMUM_BERICHTEN = 25;

/**
 * One step of a zaak: first what the command itself brings (`vooraf`, `handeling`), then the engine moves on as far as it can, the handlers of the
 * service tasks it passes say what happens, and open tasks follow the waits. Processes that were asked for begin, and terms that have
 * passed are reported as soon as a diagram listens. When the last process ends the zaak is done as work; when one begins it runs again.
 * `volgens` is the process by whose rules the `handeling` goes. Nothing is written; an error leaves everything as it was.
 */
export async function stepZaak(
  zaak: Zaak | undefined,
  vooraf: readonly Gebeurtenis[],
  beweging: Beweging | undefined,
  omgeving: Stapomgeving,
  handeling?: Handler,
  volgens?: string,
): Promise<Zaakstap> {
  const werk = new Zaakwerk(zaak, omgeving);
  werk.apply(vooraf);
  await werk.refreshParameters();
  if (volgens !== undefined) await werk.follow(volgens);
  if (handeling) await werk.carryOut(handeling);
  if (beweging !== undefined && 'vervolg' in beweging) await startVervolg(werk, beweging.vervolg);
  else if (beweging) await moveProces(werk, beweging.procesId, beweging.invoer);
  for (let aantal = 0; await goOn(werk); aantal += 1) {
    if (aantal >= MAXIMUM_BERICHTEN)
      throw new Error(`Zaak ${werk.zaak.id}: het proces blijft op dezelfde termijn reageren.`);
  }
  await followBesluit(werk);
  closeZaak(werk);
  return { zaak: werk.zaak, gebeurtenissen: werk.gebeurtenissen };
}

// helpers

/** What follows from the step by itself. @returns whether there was anything */
async function goOn(werk: Zaakwerk): Promise<boolean> {
  if (stopBeeindigd(werk)) return true;
  const gevraagd = await startGevraagd(werk);
  if (gevraagd !== undefined) {
    await startVervolg(werk, gevraagd);
    return true;
  }
  return (await reportVerstreken(werk)) || (await reportSignaal(werk));
}

/** What an end of the LKS leaves nothing to do ends with it. @returns whether there was anything */
function stopBeeindigd(werk: Zaakwerk): boolean {
  const gestopt = stopAchterhaald(werk.zaak, werk.omgeving.vandaag);
  werk.apply(gestopt);
  return gestopt.length > 0;
}

/** A process begins and hears its start message at once. */
async function startVervolg(werk: Zaakwerk, vervolg: Vervolg): Promise<void> {
  const { proces, bron } = await beginVervolg(werk, vervolg);
  await werk.follow(proces.id);
  const begin = await advance(werk, bron, proces, { soort: 'start' });
  const [wacht] = begin.wachtend;
  if (begin.toestand === undefined || wacht?.bericht !== vervolg.bericht) {
    throw new TypeError(`Proces ${bron.naam} ${bron.versie} wacht in zijn begin niet op ${vervolg.bericht}.`);
  }
  const invoer: Stapinvoer = { soort: 'bericht', bericht: vervolg.bericht, wachtId: wacht.wachtId };
  const gestart = { ...proces, toestand: begin.toestand };
  settle(werk, gestart, bron, await advance(werk, bron, gestart, invoer));
}

async function moveProces(werk: Zaakwerk, procesId: string, invoer: Stapinvoer): Promise<void> {
  const proces = findProces(werk.zaak, procesId);
  checkEngine(werk.zaak, proces, werk.omgeving.machine.engines);
  const bron = await werk.omgeving.processen.find(proces);
  await werk.follow(procesId);
  if (invoer.soort === 'taak') await sendTaakbrieven(werk, bron, procesId, invoer.wachtId);
  settle(werk, proces, bron, await advance(werk, bron, proces, invoer));
}

function advance(werk: Zaakwerk, bron: Procesbron, proces: Proces, invoer: Stapinvoer): Promise<Stapuitkomst> {
  return werk.omgeving.machine.advance({
    bron,
    ...(proces.toestand === undefined ? {} : { toestand: proces.toestand }),
    invoer,
    read: (pad) => werk.read(pad),
    perform: (element) => werk.perform(proces.id, element),
  });
}

/** Writes into the zaak how far the process came: its state, its tasks and its terms. */
function settle(werk: Zaakwerk, proces: Proces, bron: Procesbron, uitkomst: Stapuitkomst): void {
  const { vandaag } = werk.omgeving;
  const procesId = proces.id;
  werk.apply(describeVoortgang(proces, uitkomst, vandaag));
  werk.apply(reconcileTaken(werk.zaak, procesId, uitkomst.wachtend, { ...werk.omgeving, bron }));
  const wachttijd = { ...werk.omgeving, bron, regels: werk.regels, parameters: werk.parameters };
  werk.apply(reconcileWachttijden(werk.zaak, procesId, uitkomst.wachtend, wachttijd));
  if (uitkomst.toestand !== undefined) return;
  const reden = listLopendeProcessen(werk.zaak).length === 0 ? 'De zaak is afgerond' : `${bron.titel} is klaar`;
  werk.apply(dropTermijnen(werk.zaak, reden, (termijn) => isTermijnVan(werk.zaak, termijn, procesId)));
}

/** The letters that a task of a person names go out when that task is done. */
async function sendTaakbrieven(werk: Zaakwerk, bron: Procesbron, procesId: string, wachtId: string): Promise<void> {
  const taak = werk.zaak.taken.find((kandidaat) => kandidaat.procesId === procesId && kandidaat.wachtId === wachtId);
  const element = taak === undefined ? undefined : bron.element(taak.element);
  if (element === undefined || element.brief.length === 0) return;
  await werk.perform(procesId, { ...element, handler: BERICHT_VERSTUREN });
}

/** @throws EngineversieError when the stored state means something else to this engine, or might. */
function checkEngine(zaak: Zaak, proces: Proces, engines: readonly string[]): void {
  if (proces.toestand !== undefined && !engines.includes(proces.engine))
    throw new EngineversieError(zaak, proces, engines);
}

/** Tells a diagram of one passed term of its own that it listens for. @returns whether there was one. */
async function reportVerstreken(werk: Zaakwerk): Promise<boolean> {
  for (const proces of listLopendeProcessen(werk.zaak)) {
    for (const termijn of werk.zaak.termijnen.filter(isOngemeld)) {
      if (!isTermijnVan(werk.zaak, termijn, proces.id)) continue;
      const wacht = proces.berichten?.find((bericht) => isVoor(termijn, bericht));
      if (!wacht) continue;
      werk.apply([{ soort: 'TermijnGemeld', termijnId: termijn.id, op: werk.omgeving.vandaag }]);
      await moveProces(werk, proces.id, { soort: 'bericht', bericht: wacht.bericht, wachtId: wacht.wachtId });
      return true;
    }
  }
  return false;
}

/** Lets the process begin of one signaal whose day has come. @returns whether there was one. */
async function reportSignaal(werk: Zaakwerk): Promise<boolean> {
  const [eerste] = await listSignalen(werk, werk.zaak.termijnen.filter(isOngemeld));
  if (eerste === undefined) return false;
  werk.apply([{ soort: 'TermijnGemeld', termijnId: eerste.id, op: werk.omgeving.vandaag }]);
  const { bericht, wijzigingen = [], procesId } = eerste;
  await startVervolg(werk, {
    bericht,
    wijzigingen,
    bron: eerste.naam,
    ...(procesId === undefined ? {} : { procesId }),
  });
  return true;
}

/** A besluit changes what lies ahead: the signalen follow it, by the rules under which it was taken. */
async function followBesluit(werk: Zaakwerk): Promise<void> {
  if (!werk.gebeurtenissen.some(({ soort }) => soort === 'BesluitGenomen')) return;
  await werk.follow(werk.zaak.besluiten.at(-1)?.procesId);
  const { vandaag, makeId, processen } = werk.omgeving;
  const bestaat = (bericht: string): boolean => processen.isStartbericht(bericht);
  const { parameters, regels } = werk;
  werk.apply(planSignalen(werk.zaak, { vandaag, makeId, kalender: regels.kalender, parameters, bestaat }));
  const nieuw = werk.gebeurtenissen.some((g) => g.soort === 'BesluitGenomen' && g.besluit.soort === 'beeindiging');
  if (nieuw) werk.apply(watchLaatsteDag(werk.zaak, vandaag, makeId));
}

/** Without a running process there is no work left. */
function closeZaak(werk: Zaakwerk): void {
  const { status, processen } = werk.zaak;
  if (status === 'afgerond' || processen.length === 0 || listLopendeProcessen(werk.zaak).length > 0) return;
  const klaar = new Set(
    werk.gebeurtenissen.flatMap((gebeurtenis) =>
      gebeurtenis.soort === 'ProcesBeeindigd' ? [gebeurtenis.procesId] : [],
    ),
  );
  const laatste = processen.findLast(({ id }) => klaar.has(id)) ?? processen.at(-1);
  werk.apply([{ soort: 'ZaakAfgerond', uitkomst: laatste?.uitkomst ?? '' }]);
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
