import type { Verzending } from '../domain/brief/verzending.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { isWerkdag } from '../domain/termijn/werkdagen.ts';
import { isVlot } from './jaarplan.ts';
import type { Jaarplek } from './jaarplek.ts';
import { makeToeval } from './toeval.ts';

const ALLES = 10_000;
/** Share of the letters that the post brings back, and after how many days. */
const TERUG_PROCENT = 3;
const TERUG_NA_DAGEN = { van: 3, totEnMet: 12 } as const;

/**
 * Who sends the letters: each werkdag everything that waits is printed and given to the post. Some letters come back, and go out again to a
 * better address: a letter comes back once at most.
 */
export class Jaarpost {
  readonly #plek: Jaarplek;
  readonly #seed: number;
  readonly #findNummer: (zaakId: string) => number | undefined;
  /** By letter: the day on which the post brings it back. */
  readonly #terug = new Map<string, Datum>();
  /** Letters that went out before. */
  readonly #gehad = new Set<string>();
  #teruggekomen = 0;

  constructor(plek: Jaarplek, seed: number, findNummer: (zaakId: string) => number | undefined) {
    this.#plek = plek;
    this.#seed = seed;
    this.#findNummer = findNummer;
  }

  /** How many letters came back. */
  get teruggekomen(): number {
    return this.#teruggekomen;
  }

  async doDag(dag: Datum): Promise<void> {
    const { gemeente, omgeving, stores } = this.#plek;
    const { kalender } = omgeving.regelkeuze.select(gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    await this.#bringBack(dag);
    const actor = this.#plek.makeActor('post');
    const batchId = `sim-batch-${gemeente}-${dag}`;
    await this.#plek.act(async (usecases) => {
      for (const groep of ['te_versturen', 'mislukt'] as const) {
        const { rijen } = await usecases.listVerzending(actor, gemeente, { groep, aantal: ALLES });
        for (const { id, stand } of rijen)
          await usecases.changeVerzending(actor, { gemeente, id, stand }, { soort: 'post' });
      }
      const { te_printen: teller = 0 } = await stores.verzenden.tellingen(gemeente);
      const bestaand = (await stores.verzenden.listBatches(gemeente, 1)).find(({ id }) => id === batchId);
      if (bestaand === undefined && teller === 0) return;
      const batch = bestaand ?? (await usecases.startPrintbatch(actor, gemeente, batchId));
      if (batch.wacht > 0) await usecases.postPrintbatch(actor, gemeente, batchId, dag);
    });
    for (const verzending of await stores.verzenden.listBatch(gemeente, batchId)) this.#plan(verzending, dag);
  }

  /** Whether a letter comes back depends on what it is, never on its id. What has to be paid at once is not held up by it. */
  #plan({ id, zaakId, code, aan, briefdatum }: Verzending, dag: Datum): void {
    if (this.#gehad.has(id)) return;
    this.#gehad.add(id);
    const nummer = this.#findNummer(zaakId) ?? -1;
    const toeval = makeToeval(this.#seed, 'post', nummer, code, aan, briefdatum);
    if (isVlot(nummer) || !toeval.chance(TERUG_PROCENT)) return;
    this.#terug.set(id, addDagen(dag, toeval.between(TERUG_NA_DAGEN.van, TERUG_NA_DAGEN.totEnMet)));
  }

  /** Somebody finds letters among the post that could not be delivered. */
  async #bringBack(dag: Datum): Promise<void> {
    const { gemeente, klok, stores } = this.#plek;
    const actor = this.#plek.makeActor('post');
    for (const [id, op] of this.#terug) {
      if (op > dag) continue;
      this.#terug.delete(id);
      this.#teruggekomen += 1;
      klok.tick();
      await this.#plek.act(async (usecases) => {
        const verzending = await stores.verzenden.find(gemeente, id);
        if (verzending?.status !== 'verzonden') return;
        const plaats = { gemeente, id, stand: verzending.stand };
        await usecases.changeVerzending(actor, plaats, { soort: 'teruggekomen', reden: 'Onbekend op dit adres' });
      });
    }
  }
}
