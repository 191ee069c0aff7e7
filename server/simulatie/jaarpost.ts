import type { Datum } from '../domain/datum.ts';
import { isWerkdag } from '../domain/termijn/werkdagen.ts';
import type { Jaarwereld } from './jaarwereld.ts';

const ALLES = 10_000;

/** Who sends the letters: each werkdag everything that waits is printed and given to the post. */
export class Jaarpost {
  readonly #wereld: Jaarwereld;

  constructor(wereld: Jaarwereld) {
    this.#wereld = wereld;
  }

  async doDag(dag: Datum): Promise<void> {
    const { gemeente, omgeving, stores } = this.#wereld;
    const { kalender } = omgeving.regelkeuze.select(gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    const actor = this.#wereld.makeActor('post');
    const batchId = `sim-batch-${dag}`;
    await this.#wereld.act(async (usecases) => {
      const { rijen } = await usecases.listVerzending(actor, gemeente, { groep: 'te_versturen', aantal: ALLES });
      for (const { id, stand } of rijen)
        await usecases.changeVerzending(actor, { gemeente, id, stand }, { soort: 'post' });
      const { te_printen: teller = 0 } = await stores.verzenden.tellingen(gemeente);
      const bestaand = (await stores.verzenden.listBatches(gemeente, 1)).find(({ id }) => id === batchId);
      if (bestaand === undefined && teller === 0) return;
      const batch = bestaand ?? (await usecases.startPrintbatch(actor, gemeente, batchId));
      if (batch.wacht > 0) await usecases.postPrintbatch(actor, gemeente, batchId, dag);
    });
  }
}
