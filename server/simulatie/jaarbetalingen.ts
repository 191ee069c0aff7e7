import type { Terugmelding } from '../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun, Betaalrunregel } from '../domain/betalen/betaalrun.ts';
import { listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Runkop } from '../domain/betalen/runkop.ts';
import { listTerugmeldingen } from '../domain/betalen/terugmelding.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import { maxDatum, readMaand } from '../domain/datum.ts';
import { addWerkdagen, nextWerkdag } from '../domain/termijn/werkdagen.ts';
import { readTerugmelding } from '../payments/read-terugmelding.ts';
import { readBetaaldagen } from '../usecases/betalen/betaaldagen.ts';
import type { Bankantwoord } from './bankbestanden.ts';
import { makeCamt053, makePain002 } from './bankbestanden.ts';
import type { Jaarplek } from './jaarplek.ts';
import { makeToeval } from './toeval.ts';

/** A run begins so many werkdagen before the money has to be there. */
const BEGIN_WERKDAGEN = 3;
/** Share of the payments that the bank sends back. */
const TERUG_PROCENT = 2;

/** The run of one month: on which day somebody begins it. */
interface Maandplan {
  readonly maand: Maand;
  readonly begin: Datum;
}

/** Who make and approve the runs, and the bank. Each step is done from what stands in the store, so that doing it again changes nothing. */
export class Jaarbetalingen {
  readonly #plek: Jaarplek;
  readonly #nameRegel: (regel: Betaalrunregel) => string;
  readonly #seed: number;
  readonly #totEnMet: Maand;
  #plan: Maandplan | undefined;
  readonly #perZaak = new Map<string, number>();
  readonly #geboekt = new Set<string>();
  /** Runs that went to the bank and of which it has not said everything. */
  readonly #bijBank = new Set<string>();

  /** @param nameRegel what a payment is called whatever its ids: the bank decides by it */
  constructor(
    plek: Jaarplek,
    { seed, totEnMet }: { readonly seed: number; readonly totEnMet: Maand },
    nameRegel: (regel: Betaalrunregel) => string,
  ) {
    this.#plek = plek;
    this.#seed = seed;
    this.#totEnMet = totEnMet;
    this.#nameRegel = nameRegel;
  }

  /** What the bank paid for each zaak by its id, in cents, counted by the bank itself. */
  get perZaak(): ReadonlyMap<string, number> {
    return this.#perZaak;
  }

  async doDag(dag: Datum): Promise<void> {
    const maand = readMaand(dag);
    if (this.#plan?.maand !== maand) this.#plan = await this.#makePlan(maand, dag);
    const kop = await this.#findKop(maand);
    if (kop === undefined && dag >= this.#plan.begin) await this.#begin(maand);
    else if (kop?.open === true && dag > this.#plan.begin) await this.#approve(kop.id);
    for (const id of this.#bijBank) {
      const run = await this.#plek.stores.betalen.find(this.#plek.gemeente, id);
      if (run?.status === 'aangeboden') await this.#answer(run, dag);
      else if (run?.status === 'bevestigd') this.#bijBank.delete(id);
    }
  }

  async #makePlan(maand: Maand, dag: Datum): Promise<Maandplan> {
    const { betaaldag, regels } = await readBetaaldagen(this.#plek.omgeving, this.#plek.gemeente, maand, dag).catch(
      () => this.#plek.act((_usecases, omgeving) => readBetaaldagen(omgeving, this.#plek.gemeente, maand, dag)),
    );
    const begin = addWerkdagen(betaaldag, -BEGIN_WERKDAGEN, regels.kalender);
    return { maand, begin: maxDatum(begin, nextWerkdag(dag, regels.kalender)) };
  }

  async #findKop(maand: Maand): Promise<Runkop | undefined> {
    const koppen = await this.#plek.stores.betalen.listKoppen(this.#plek.gemeente);
    return koppen.find((kop) => kop.maand === maand);
  }

  async #begin(maand: Maand): Promise<void> {
    const { gemeente } = this.#plek;
    const maker = this.#plek.makeActor('maker');
    await this.#plek.act(async (usecases) => {
      const bestaand = await this.#findKop(maand);
      if (bestaand === undefined) await usecases.startBetaalrun(maker, gemeente, maand);
    });
  }

  /** From proposal to the bank: somebody calculates it again and offers it, somebody else approves it, and the file goes to the bank. */
  async #approve(runId: string): Promise<void> {
    const { gemeente } = this.#plek;
    const maker = this.#plek.makeActor('maker');
    const controleur = this.#plek.makeActor('controleur');
    await this.#plek.act(async (usecases) => {
      let run = await usecases.readBetaalrun(maker, { gemeente, runId });
      const at = () => ({ gemeente, runId, stand: run.stand });
      if (run.status === 'voorstel') {
        run = await usecases.refreshBetaalrun(maker, at());
        if (run.teBetalen.aantal === 0) {
          await usecases.withdrawBetaalrun(maker, at(), 'Er is deze maand niets te betalen.');
          return;
        }
        run = await usecases.offerBetaalrun(maker, at());
      }
      if (run.status === 'ter_goedkeuring') run = await usecases.approveBetaalrun(controleur, at());
      if (run.status === 'vrijgegeven') await usecases.markBetaalrunAangeboden(controleur, at());
    });
    this.#bijBank.add(runId);
  }

  /** On the day of the payment the bank says of every line what became of it. */
  async #answer(run: Betaalrun, dag: Datum): Promise<void> {
    if (dag < run.betaaldag) return;
    const antwoorden = listTeBetalen(run)
      .filter(({ status }) => status === 'open')
      .map((regel) => this.#answerRegel(regel, run.maand));
    const meldingen = await readAntwoord(run, antwoorden, dag);
    const plaats = { gemeente: this.#plek.gemeente, runId: run.id };
    await this.#plek.act((usecases) => usecases.processTerugmelding(this.#plek.makeActor('maker'), plaats, meldingen));
    for (const { regel, status } of antwoorden) if (status === 'uitgevoerd') this.#book(regel);
  }

  #answerRegel(regel: Betaalrunregel, maand: Maand): Bankantwoord {
    // After the year everything arrives: what came back in it has its second payment.
    const terug =
      maand <= this.#totEnMet && makeToeval(this.#seed, 'bank', this.#nameRegel(regel)).chance(TERUG_PROCENT);
    return { regel, status: terug ? 'teruggekomen' : 'uitgevoerd' };
  }

  #book({ id, zaakId, bedragCent }: Betaalrunregel): void {
    if (this.#geboekt.has(id)) throw new Error(`De bank kreeg betaling ${id} twee keer.`);
    this.#geboekt.add(id);
    this.#perZaak.set(zaakId, (this.#perZaak.get(zaakId) ?? 0) + bedragCent);
  }
}

// helpers

/** The bank answers with a file, in turn a payment status report and an account statement: what the gemeente reads in it. */
async function readAntwoord(
  run: Betaalrun,
  antwoorden: readonly Bankantwoord[],
  dag: Datum,
): Promise<readonly Terugmelding[]> {
  if (antwoorden.length === 0) return [];
  const afschrift = run.rekening !== undefined && Number(run.maand.slice(5)) % 2 === 0;
  const bytes =
    afschrift && run.rekening ? makeCamt053(run.rekening, antwoorden, dag) : makePain002(run, antwoorden, dag);
  return listTerugmeldingen(await readTerugmelding(bytes, run), dag);
}
