import type { Datum } from '../domain/datum.ts';
import { addWerkdagen, isWerkdag } from '../domain/termijn/werkdagen.ts';
import type { Jaarmensen } from './jaarmensen.ts';
import type { Jaarplek } from './jaarplek.ts';
import { makeToeval } from './toeval.ts';

/** A package lies so many werkdagen in the tray before somebody opens it. */
const WACHT_WERKDAGEN = { van: 0, totEnMet: 8 } as const;

/** Who look in the tray of the gemeente where people move to, and take over what came in: the package is opened, read and becomes a zaak. */
export class Jaarovernames {
  readonly #van: Jaarplek;
  readonly #naar: Jaarplek;
  readonly #vertrokken: Jaarmensen;
  readonly #mensen: Jaarmensen;
  readonly #seed: number;

  /** @param mensen of both sides: who leaves is known by the same number where they arrive */
  constructor(
    { van, naar }: { readonly van: Jaarplek; readonly naar: Jaarplek },
    mensen: { readonly van: Jaarmensen; readonly naar: Jaarmensen },
    seed: number,
  ) {
    this.#van = van;
    this.#naar = naar;
    this.#vertrokken = mensen.van;
    this.#mensen = mensen.naar;
    this.#seed = seed;
  }

  async doDag(dag: Datum): Promise<void> {
    const { gemeente, omgeving } = this.#naar;
    const { kalender } = omgeving.regelkeuze.select(gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    for (const { pakketId, ontvangenOp, proefzaak } of await this.#listNieuw()) {
      const toeval = makeToeval(this.#seed, proefzaak.nummer, 'overname');
      const wachten = toeval.between(WACHT_WERKDAGEN.van, WACHT_WERKDAGEN.totEnMet);
      if (addWerkdagen(ontvangenOp, wachten, kalender) > dag) continue;
      this.#mensen.takeOn(proefzaak, await this.#accept(pakketId));
    }
  }

  /** The packages in the tray with who it is about, in the order of the numbers of their zaken. */
  async #listNieuw() {
    const { verzonden } = await this.#listOverdrachten(this.#van);
    const { ontvangen } = await this.#listOverdrachten(this.#naar);
    return ontvangen
      .filter(({ status }) => status === 'nieuw')
      .flatMap(({ pakketId, ontvangenOp }) => {
        const zaakId = verzonden.find((regel) => regel.pakketId === pakketId)?.zaakId ?? '';
        const proefzaak = this.#vertrokken.findProefzaak(zaakId);
        return proefzaak === undefined ? [] : [{ pakketId, ontvangenOp, proefzaak }];
      })
      .toSorted((a, b) => a.proefzaak.nummer - b.proefzaak.nummer);
  }

  #listOverdrachten(plek: Jaarplek) {
    return plek.act((usecases) => usecases.listOverdrachten(plek.makeActor('overdracht'), plek.gemeente));
  }

  /** Somebody reads what the package says and takes it over. @returns the id of the zaak */
  async #accept(pakketId: string): Promise<string> {
    const { gemeente, klok } = this.#naar;
    const actor = this.#naar.makeActor('overdracht');
    klok.tick();
    const { zaakId } = await this.#naar.act(async (usecases) => {
      const { beletsels } = await usecases.previewOverdracht(actor, gemeente, pakketId);
      if (beletsels.length > 0) throw new Error(`Een pakket kan niet worden overgenomen: ${beletsels.join(' ')}`);
      return usecases.acceptOverdracht(actor, gemeente, pakketId);
    });
    return zaakId;
  }
}
