import type { Datum } from '../domain/datum.ts';
import { evolveZaak } from '../domain/evolve-zaak.ts';
import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import { readVeld } from '../domain/veldpad.ts';
import type { Berichtwacht, Proces, Tijdstip, Zaak, Zaaktermijn } from '../domain/zaak.ts';
import { dropTermijnen } from '../domain/zaaktermijn.ts';
import type { Elementinfo } from '../engine/element-info.ts';
import type { Migratie, Migratieuitkomst } from '../engine/migrate.ts';
import type { Procesbron } from '../engine/process-source.ts';
import type { Stap, Stapinvoer, Stapuitkomst } from '../engine/step.ts';
import type { Handler, Handlercontext } from '../handlers/handler.ts';
import type { MakeId } from '../ports.ts';
import { readBesluitgrond } from '../rules/besluitgrond.ts';
import type { EffectieveParameters, Parameterwaarden } from '../rules/parameters.ts';
import { parameterWaarden } from '../rules/parameters.ts';
import { EngineversieError } from './engineversie-error.ts';
import { listLagen } from './proceskeuze.ts';
import { reconcileTaken } from './reconcile-taken.ts';
import { reconcileWachttijden } from './reconcile-wachttijden.ts';
import type { Zaakregels } from './zaakregels.ts';

/** What a step does with the world: the engine and the handlers, handed in by the composition root. */
export interface Stapmachine {
  readonly advance: (stap: Stap) => Promise<Stapuitkomst>;
  /** Rewrites a stored state for another version of its diagram. */
  readonly migrate: (migratie: Migratie) => Promise<Migratieuitkomst>;
  /** By `implementation`. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The engine versions of which `advance` can continue a stored state. */
  readonly engines: readonly string[];
}

/** Everything that one step of a zaak depends on besides the zaak itself. */
export interface Stapomgeving {
  readonly machine: Stapmachine;
  readonly bron: Procesbron;
  readonly regels: Zaakregels;
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
  readonly door: string;
  /** Display name of that person; absent for the system. */
  readonly doorNaam?: string;
  readonly makeId: MakeId;
}

/** A zaak after a step, with everything that happened in it, in order. */
export interface Zaakstap {
  readonly zaak: Zaak;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

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

/** The zaak while a step runs: what happens is applied at once, so that the next handler and condition see it. */
class Zaakwerk {
  readonly omgeving: Stapomgeving;
  readonly gebeurtenissen: Gebeurtenis[] = [];
  #zaak: Zaak | undefined;
  #parameters: EffectieveParameters = {};

  constructor(zaak: Zaak | undefined, omgeving: Stapomgeving) {
    this.#zaak = zaak;
    this.omgeving = omgeving;
  }

  get zaak(): Zaak {
    if (!this.#zaak) throw new TypeError('De zaak is nog niet gestart.');
    return this.#zaak;
  }

  apply(gebeurtenissen: readonly Gebeurtenis[]): void {
    for (const gebeurtenis of gebeurtenissen) {
      this.#zaak = evolveZaak(this.#zaak, gebeurtenis);
      this.gebeurtenissen.push(gebeurtenis);
    }
  }

  /** Local rules look at the gegevens, so the effective parameters follow every change of them. */
  async refreshParameters(): Promise<void> {
    this.#parameters = await this.omgeving.regels.calculateParameters(this.zaak, this.omgeving.vandaag);
  }

  get parameters(): Parameterwaarden {
    return parameterWaarden(this.#parameters);
  }

  /** "case.oordeel.afwijzen" or "param.rappel.aantal": all that a condition in the diagram can see. */
  read(pad: string): unknown {
    const punt = pad.indexOf('.');
    const rest = pad.slice(punt + 1);
    if (pad.startsWith('case.')) return readVeld(this.zaak.gegevens, rest);
    if (pad.startsWith('param.')) return this.#parameters[rest]?.waarde;
    return undefined;
  }

  async perform(element: Elementinfo): Promise<void> {
    const naam = element.handler ?? '';
    const handler = Object.hasOwn(this.omgeving.machine.handlers, naam)
      ? this.omgeving.machine.handlers[naam]
      : undefined;
    if (!handler) throw new TypeError(`Er is geen handler "${naam}" voor ${element.id}.`);
    const gebeurtenissen = await handler({ zaak: this.zaak, element, context: this.#makeContext() });
    this.apply(gebeurtenissen);
    if (gebeurtenissen.some((gebeurtenis) => gebeurtenis.soort === 'GegevensVastgelegd'))
      await this.refreshParameters();
  }

  #makeContext(): Handlercontext {
    const { regels, vandaag, nu, door, doorNaam, makeId } = this.omgeving;
    const parameters = this.#parameters;
    const waarden = parameterWaarden(parameters);
    return {
      vandaag,
      nu,
      door,
      ...(doorNaam === undefined ? {} : { doorNaam }),
      makeId,
      gemeente: regels.geldend.gemeente,
      parameters: waarden,
      kalender: regels.kalender,
      rekengegevens: regels.rekengegevens,
      decide: (regelset, zaak, moment) =>
        regels.decide(regelset, zaak, { vandaag, parameters, ...(moment ? { moment } : {}) }),
      findTermijn: (soort) => regels.findTermijn(soort, waarden),
      readSjabloon: (code) => regels.readSjabloon(code),
      // Of two texts for one block the last holds: that of the gemeente.
      lokaleTeksten: listLagen(regels.geldend)
        .toReversed()
        .flatMap(({ teksten }) => teksten),
      readLabel: (regelset, code) => regels.readLabel(regelset, code),
      readBesluitgrond: (soort, route) => readBesluitgrond(regels.geldend, soort, route),
    };
  }
}

async function moveProces(werk: Zaakwerk, procesId: string, invoer: Stapinvoer): Promise<void> {
  const proces = findProces(werk.zaak, procesId);
  checkEngine(werk.zaak, proces, werk.omgeving.machine.engines);
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

/** @throws EngineversieError when the stored state means something else to this engine, or might. */
function checkEngine(zaak: Zaak, proces: Proces, engines: readonly string[]): void {
  if (proces.toestand !== undefined && !engines.includes(proces.engine))
    throw new EngineversieError(zaak, proces, engines);
}

function describeVoortgang(
  proces: Proces,
  { toestand, uitkomst, doorlopen, wachtend }: Stapuitkomst,
): readonly Gebeurtenis[] {
  const procesId = proces.id;
  if (toestand === undefined) return [{ soort: 'ProcesBeeindigd', procesId, uitkomst: uitkomst ?? '', doorlopen }];
  const berichten = wachtend.flatMap((wacht) =>
    wacht.soort === 'bericht' && wacht.bericht !== undefined
      ? [
          {
            wachtId: wacht.wachtId,
            element: wacht.element,
            bericht: wacht.bericht,
            ...(wacht.aanElement ? { aanElement: wacht.aanElement } : {}),
          },
        ]
      : [],
  );
  return [{ soort: 'ProcesVerder', procesId, toestand, doorlopen, berichten }];
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
