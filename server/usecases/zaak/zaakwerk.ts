import type { Datum } from '../../domain/datum.ts';
import { readVeld } from '../../domain/veldpad.ts';
import { evolveZaak } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces, Tijdstip, VariantVerwijzing, Zaak } from '../../domain/zaak/zaak.ts';
import { stampProces, viewProces } from '../../domain/zaak/zaakproces.ts';
import type { Elementinfo } from '../../engine/element-info.ts';
import type { Migratie, Migratieuitkomst } from '../../engine/migrate.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Stap, Stapuitkomst } from '../../engine/step.ts';
import type { Handler, Handlercontext } from '../../handlers/handler.ts';
import type { MakeId } from '../../ports.ts';
import { readBesluitgrond } from '../../rules/besluitgrond.ts';
import type { EffectieveParameters, Parameterwaarden } from '../../rules/parameters.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { listLagen } from './proceskeuze.ts';
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

/** The diagrams of one zaak: of the processes that it has, and of one that begins. */
export interface Stapprocessen {
  /** The very drawing that this process began on. @throws UnknownProcessError @throws TekeningError */
  find(proces: Pick<Proces, 'naam' | 'versie' | 'toestand'>): Promise<Procesbron>;
  /** The version in force today of the process that begins in the zaak with this message; undefined when no process does. */
  findVervolg(startbericht: string, zaak: Pick<Zaak, 'processen'>): Promise<Vervolgbron | undefined>;
  /** Whether some process begins with this message. */
  isStartbericht(bericht: string): boolean;
}

/** A process that can begin, and the version that it then follows; the first process of a zaak follows that of the zaak. */
export interface Vervolgbron {
  readonly bron: Procesbron;
  readonly variant?: VariantVerwijzing;
}

/** Everything that one step of a zaak depends on besides the zaak itself. */
export interface Stapomgeving {
  readonly machine: Stapmachine;
  readonly processen: Stapprocessen;
  /** Version of the engine that a process that begins in this step is pinned to. */
  readonly engine: string;
  /** The rules of the zaak. */
  readonly regels: Zaakregels;
  /** The rules that a process of the zaak follows. */
  regelsVan(zaak: Zaak, procesId: string | undefined): Zaakregels;
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
  readonly door: string;
  /** Display name of that person; absent for the system. */
  readonly doorNaam?: string;
  readonly makeId: MakeId;
}

type Vervolgvraag = Extract<Gebeurtenis, { readonly soort: 'VervolgGevraagd' }>;

/** The zaak while a step runs: what happens is applied at once, so that the next handler and condition see it. */
export class Zaakwerk {
  readonly omgeving: Stapomgeving;
  readonly gebeurtenissen: Gebeurtenis[] = [];
  readonly #gevraagd: Vervolgvraag[] = [];
  #zaak: Zaak | undefined;
  #parameters: EffectieveParameters = {};
  #regels: Zaakregels;

  constructor(zaak: Zaak | undefined, omgeving: Stapomgeving) {
    this.#zaak = zaak;
    this.omgeving = omgeving;
    this.#regels = omgeving.regels;
  }

  get zaak(): Zaak {
    if (!this.#zaak) throw new TypeError('De zaak is nog niet gestart.');
    return this.#zaak;
  }

  apply(gebeurtenissen: readonly Gebeurtenis[]): void {
    for (const gebeurtenis of gebeurtenissen) {
      this.#zaak = evolveZaak(this.#zaak, gebeurtenis);
      this.gebeurtenissen.push(gebeurtenis);
      if (gebeurtenis.soort === 'VervolgGevraagd') this.#gevraagd.push(gebeurtenis);
    }
  }

  /** The oldest process that was asked for in this step and has not been dealt with; undefined when there is none. */
  takeGevraagd(): Vervolgvraag | undefined {
    return this.#gevraagd.shift();
  }

  /** The rules that hold now: those of the process that moves. */
  get regels(): Zaakregels {
    return this.#regels;
  }

  /** From here on this process moves, by its own rules. */
  async follow(procesId: string | undefined): Promise<void> {
    this.#regels = this.omgeving.regelsVan(this.zaak, procesId);
    await this.refreshParameters();
  }

  /** Local rules look at the gegevens, so the effective parameters follow every change of them. */
  async refreshParameters(): Promise<void> {
    this.#parameters = await this.#regels.calculateParameters(this.zaak, this.omgeving.vandaag);
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

  /** Carries out a service task of this process; the terms that it starts are of this process. */
  async perform(procesId: string, element: Elementinfo): Promise<void> {
    const naam = element.handler ?? '';
    const handler = Object.hasOwn(this.omgeving.machine.handlers, naam)
      ? this.omgeving.machine.handlers[naam]
      : undefined;
    if (!handler) throw new TypeError(`Er is geen handler "${naam}" voor ${element.id}.`);
    const zaak = viewProces(this.zaak, procesId);
    const gebeurtenissen = await handler({ zaak, element, context: this.#makeContext() });
    this.apply(gebeurtenissen.map((gebeurtenis) => stampProces(gebeurtenis, zaak, procesId)));
    if (gebeurtenissen.some((gebeurtenis) => gebeurtenis.soort === 'GegevensVastgelegd'))
      await this.refreshParameters();
  }

  /** Does what belongs to no process, by the rules of the zaak. */
  async carryOut(handeling: Handler): Promise<void> {
    const element = { id: '', naam: '', brief: [] };
    this.apply(await handeling({ zaak: this.zaak, element, context: this.#makeContext() }));
  }

  #makeContext(): Handlercontext {
    const { vandaag, nu, door, doorNaam, makeId } = this.omgeving;
    const regels = this.#regels;
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
