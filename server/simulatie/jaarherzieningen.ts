import { setImmediate } from 'node:timers/promises';
import type { Datum } from '../domain/datum.ts';
import { formatDatum, makeDatum, readMaand, splitDatum } from '../domain/datum.ts';
import { nextWerkdag } from '../domain/termijn/werkdagen.ts';
import type { Herzieningsoverzicht } from '../usecases/herziening/herzieningusecases.ts';
import { resumeHerzieningen } from '../usecases/herziening/run-herziening.ts';
import type { Jaarplek } from './jaarplek.ts';

/** What the herziening per a date came to. Cents per month, of all zaken together. */
export interface Jaarherziening {
  readonly datum: Datum;
  readonly herzien: number;
  readonly oudCent: number;
  readonly nieuwCent: number;
  /** Zaken of which the new amount cannot be calculated yet, for nobody knows the minimum wage. */
  readonly wachtend: number;
  /** Zaken of which the amount is known and that were not done: 0 when all is well. */
  readonly blijftLiggen: number;
}

const JULI = 7;
/** From this month on the amounts of next year are looked for. */
const VOORUIT = 12;

/**
 * Who starts the herziening of all zaken: on the first werkdag of each month, per the last 1 January or 1 July within the game, and in December
 * per the next one. Later months do what was decided in the meantime.
 */
export class Jaarherzieningen {
  readonly #plek: Jaarplek;
  readonly #jaar: number;
  readonly #standen = new Map<Datum, Jaarherziening>();
  #gekeken = '';

  constructor(plek: Jaarplek, jaar: number) {
    this.#plek = plek;
    this.#jaar = jaar;
  }

  /** What each herziening came to, oldest first. */
  list(): readonly Jaarherziening[] {
    return [...this.#standen.values()];
  }

  async doDag(dag: Datum): Promise<void> {
    const datum = findDatum(dag, this.#jaar);
    const { kalender } = this.#plek.omgeving.regelkeuze.select(this.#plek.gemeente, dag);
    if (datum === undefined || this.#gekeken === readMaand(dag) || nextWerkdag(dag, kalender) !== dag) return;
    this.#gekeken = readMaand(dag);
    this.#plek.klok.tick();
    const stand = await this.#carryOut(datum);
    if (stand.herzien.aantal + stand.kanNiet + stand.teHerzien.aantal > 0) this.#standen.set(datum, toStand(stand));
  }

  /** Starts it when there is something to do, and waits for the last zaak. A new server first finishes what the old one had begun. */
  async #carryOut(datum: Datum): Promise<Herzieningsoverzicht> {
    const { gemeente } = this.#plek;
    const actor = this.#plek.makeActor('herziening');
    return this.#plek.act(async (usecases, omgeving) => {
      await resumeHerzieningen(omgeving);
      const { mag } = await usecases.readHerziening(actor, gemeente, datum);
      if (mag) await usecases.startHerziening(actor, gemeente, datum);
      const isBezig = async () =>
        (await usecases.readHerzieningsvoortgang(actor, gemeente, datum)).voortgang?.status === 'bezig';
      while (await isBezig()) await setImmediate();
      return usecases.readHerziening(actor, gemeente, datum);
    });
  }
}

/** What waits for a minimum wage, in Dutch. */
export function describeWachtend(standen: readonly Jaarherziening[]): readonly string[] {
  return standen
    .filter(({ wachtend }) => wachtend > 0)
    .map(
      ({ datum, wachtend }) =>
        `Herziening per ${formatDatum(datum)}: van ${wachtend} zaken kan het nieuwe bedrag nog niet worden berekend.`,
    );
}

/** Amounts that were known and are not in a besluit. */
export function checkHerzieningen(standen: readonly Jaarherziening[]): readonly string[] {
  return standen
    .filter(({ blijftLiggen }) => blijftLiggen > 0)
    .map(({ datum, blijftLiggen }) => `Herziening per ${formatDatum(datum)}: ${blijftLiggen} zaken zijn niet herzien.`);
}

// helpers

/** The last 1 January or 1 July before or on this day, after the first day of the game; in December that of next year. */
function findDatum(dag: Datum, eersteJaar: number): Datum | undefined {
  const { jaar, maand } = splitDatum(dag);
  if (maand >= VOORUIT) return makeDatum(jaar + 1, 1, 1);
  if (maand >= JULI) return makeDatum(jaar, JULI, 1);
  return jaar > eersteJaar ? makeDatum(jaar, 1, 1) : undefined;
}

function toStand({ datum, herzien, kanNiet, teHerzien }: Herzieningsoverzicht): Jaarherziening {
  return {
    datum,
    herzien: herzien.aantal,
    oudCent: herzien.oudCent,
    nieuwCent: herzien.nieuwCent,
    wachtend: kanNiet,
    blijftLiggen: teHerzien.aantal,
  };
}
