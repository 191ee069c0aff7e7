import { setImmediate } from 'node:timers/promises';
import type { Datum } from '../domain/datum.ts';
import { addDagen, findEersteDagVanMaand, readMaand } from '../domain/datum.ts';
import { isWerkdag, nextWerkdag } from '../domain/termijn/werkdagen.ts';
import { findVerrekenronde, processVerrekeningen } from '../usecases/verrekenen/run-verrekening.ts';
import { findVerrekeningsopdracht } from '../usecases/verrekenen/verrekeningsopdracht.ts';
import type { Openvordering } from '../usecases/verrekenen/verrekeningusecases.ts';
import type { Jaarplek } from './jaarplek.ts';
import { makeToeval } from './toeval.ts';

/** What the settlement of a quarter came to. Amounts in cents. */
export interface Jaarverrekening {
  readonly kwartaal: string;
  readonly begonnenOp: Datum;
  /** Zaken in which it was begun. */
  readonly zaken: number;
  readonly mislukt: number;
}

/** Money that a werkgever paid back, or that was left uncollected. */
export interface Terugbetaling {
  readonly nummer: number;
  readonly soort: 'ontvangen' | 'kwijt';
  readonly bedragCent: number;
}

/** On the first werkdag from this day of the month somebody looks what came in. */
const ONTVANGSTDAG = 15;
const BETAALT_PROCENT = 80;
const IN_DELEN_PROCENT = 25;
const KWIJT_PROCENT = 15;

/** Who settle the quarters of a gemeente, all zaken at once, and who book what werkgevers pay back. */
export class Jaarverrekeningen {
  readonly #plek: Jaarplek;
  readonly #seed: number;
  readonly #findNummer: (zaakId: string) => number | undefined;
  readonly #rondes: Jaarverrekening[] = [];
  readonly #terug: Terugbetaling[] = [];
  #gedaan = '';

  constructor(plek: Jaarplek, seed: number, findNummer: (zaakId: string) => number | undefined) {
    this.#plek = plek;
    this.#seed = seed;
    this.#findNummer = findNummer;
  }

  /** The settlements with something to look at, oldest first. */
  list(): readonly Jaarverrekening[] {
    return this.#rondes.filter(({ zaken }) => zaken > 0);
  }

  /** What the gemeente got back, counted by who booked it. */
  get terugbetaald(): readonly Terugbetaling[] {
    return this.#terug;
  }

  async doDag(dag: Datum): Promise<void> {
    const { kalender } = this.#plek.omgeving.regelkeuze.select(this.#plek.gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    await this.#settle(dag);
    const ontvangstdag = addDagen(findEersteDagVanMaand(readMaand(dag)), ONTVANGSTDAG - 1);
    if (nextWerkdag(ontvangstdag, kalender) === dag) await this.#receive(dag);
  }

  /** From the day on which it is due somebody starts it; what a server left when it died, the next one finishes by itself. */
  async #settle(dag: Datum): Promise<void> {
    const { gemeente } = this.#plek;
    if (this.#gedaan === readMaand(dag)) return;
    const ronde = await this.#plek.act((_usecases, omgeving) => findVerrekenronde(omgeving, gemeente, dag));
    if (ronde !== undefined && dag < ronde.begintOp) return;
    this.#gedaan = readMaand(dag);
    if (ronde === undefined) return;
    const { kwartaal, ronde: naam } = ronde;
    const actor = this.#plek.makeActor('verrekening');
    this.#plek.klok.tick();
    const opdracht = await this.#plek.act(async (usecases, omgeving) => {
      const read = () => findVerrekeningsopdracht(omgeving.stores, gemeente, naam);
      // A gemeente that settles every month leaves it to the server.
      if ((await read()) === undefined && naam === kwartaal)
        await usecases.startVerrekeningen(actor, gemeente, kwartaal);
      else await processVerrekeningen(omgeving, dag);
      while ((await read())?.status === 'bezig') await setImmediate();
      return read();
    });
    if (opdracht === undefined) return;
    this.#rondes.push({ kwartaal: naam, begonnenOp: dag, zaken: opdracht.totaal, mislukt: opdracht.mislukt });
  }

  /** Most werkgevers pay back, some in two parts; of some the gemeente leaves a part. */
  async #receive(dag: Datum): Promise<void> {
    const { gemeente } = this.#plek;
    const actor = this.#plek.makeActor('ontvangst');
    const { vorderingen } = await this.#plek.act((usecases) => usecases.readVerrekeningen(actor, gemeente));
    const van = (deel: Openvordering) => this.#findNummer(deel.zaakId) ?? -1;
    const eigen = vorderingen.filter(
      ({ vordering: { wijze } }) => wijze === 'terugbetalen' || wijze === 'met_gemeente',
    );
    for (const deel of eigen.toSorted((a, b) => van(a) - van(b) || (a.vordering.datum < b.vordering.datum ? -1 : 1))) {
      await this.#receiveVordering(van(deel), deel, dag);
    }
  }

  async #receiveVordering(nummer: number, { zaakId, vordering, openCent }: Openvordering, dag: Datum): Promise<void> {
    const toeval = makeToeval(this.#seed, nummer, 'vordering', vordering.datum, dag);
    if (!toeval.chance(BETAALT_PROCENT)) return;
    const bedragCent = toeval.chance(IN_DELEN_PROCENT) ? Math.ceil(openCent / 2) : openCent;
    const plaats = { gemeente: this.#plek.gemeente, zaakId, vorderingId: vordering.id };
    const actor = this.#plek.makeActor('ontvangst');
    const opdrachtId = `sim-vordering-${nummer}-${vordering.datum}-${dag}-${openCent}`;
    const kwijt = toeval.chance(KWIJT_PROCENT) && vordering.wijze === 'terugbetalen';
    this.#plek.klok.tick();
    await this.#plek.act(async (usecases) => {
      if (kwijt)
        await usecases.remitVordering(actor, plaats, {
          bedragCent,
          reden: 'De werkgever kan het niet betalen.',
          opdrachtId,
        });
      else await usecases.receiveVordering(actor, plaats, { bedragCent, op: dag, opdrachtId });
    });
    this.#terug.push({ nummer, soort: kwijt ? 'kwijt' : 'ontvangen', bedragCent });
  }
}
