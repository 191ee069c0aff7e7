import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { addWerkdagen } from '../domain/termijn/werkdagen.ts';
import type { Vastlegging } from '../domain/zaak/gebeurtenis.ts';
import type { Taak, Zaak } from '../domain/zaak/zaak.ts';
import { makeMemoryStores } from '../store/memory/memory-stores.ts';
import { makeUsecases } from '../usecases/make-usecases.ts';
import type { Actor, Usecases } from '../usecases/usecases.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { processDueTermijnen } from '../usecases/zaak/process-due-termijnen.ts';
import { makeAntwoorden } from './antwoorden.ts';
import { completeOpenTaak } from './doe-taak.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { pickWachttijd } from './maak-portefeuille.ts';
import { Speelklok } from './speelklok.ts';

/** How a zaak went: as it ended, with its whole log. `melding` when it could not go on. */
export interface Gespeeld {
  readonly zaak: Zaak | undefined;
  readonly vastleggingen: readonly Vastlegging[];
  readonly melding?: string;
}

/** A zaak that is not decided by then is left as it is. */
const LOOPTIJD_DAGEN = 500;
const MAXIMUM_STAPPEN = 150;
const ONTVANGST = new Set(['OntvangenGegevensTask', 'OntvangenLaatsteGegevensTask']);

/**
 * Plays one zaak from its aanvraag to its end, on the real use cases, with a store and a clock of its own: it jumps from the day on which
 * something happens to the next. The same zaak in the same omgeving always goes the same way.
 */
export async function playZaak(omgeving: Omgeving, gemeente: string, proefzaak: Proefzaak): Promise<Gespeeld> {
  const klok = new Speelklok(proefzaak.ontvangen);
  const stores = makeMemoryStores();
  let teller = 0;
  const eigen: Omgeving = { ...omgeving, stores, klok, makeId: () => `p${(teller += 1)}` };
  const spel = new Zaakspel(eigen, makeUsecases(eigen), klok, { gemeente, proefzaak });
  let melding: string | undefined;
  try {
    await spel.play();
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout;
    melding = fout.message;
  }
  const zaak = spel.zaakId === undefined ? undefined : await stores.zaken.find(gemeente, spel.zaakId);
  const vastleggingen = spel.zaakId === undefined ? [] : await stores.views.vastleggingen(gemeente, spel.zaakId);
  return { zaak, vastleggingen, ...(melding === undefined ? {} : { melding }) };
}

// helpers

interface Beurt {
  readonly taak: Taak;
  /** The day on which somebody does it; absent when nobody ever will. */
  readonly dag: Datum | undefined;
}

/** One zaak with the days on which its open tasks will be done. */
class Zaakspel {
  zaakId: string | undefined;
  readonly #omgeving: Omgeving;
  readonly #usecases: Usecases;
  readonly #klok: Speelklok;
  readonly #gemeente: string;
  readonly #proefzaak: Proefzaak;
  readonly #beurten = new Map<string, Beurt>();
  readonly #keren = new Map<string, number>();
  #verzoeken = 0;

  constructor(
    omgeving: Omgeving,
    usecases: Usecases,
    klok: Speelklok,
    { gemeente, proefzaak }: { readonly gemeente: string; readonly proefzaak: Proefzaak },
  ) {
    this.#omgeving = omgeving;
    this.#usecases = usecases;
    this.#klok = klok;
    this.#gemeente = gemeente;
    this.#proefzaak = proefzaak;
  }

  async play(): Promise<void> {
    const { aanvraag: waarden, ontvangen, nummer } = this.#proefzaak;
    const opdrachtId = `proef-${nummer}`;
    const start = { gemeente: this.#gemeente, waarden, opdrachtId };
    this.zaakId = (await this.#usecases.startZaak(this.#makeActor('aanvraag'), start)).zaakId;
    const einde = addDagen(ontvangen, LOOPTIJD_DAGEN);
    for (let stap = 0; stap < MAXIMUM_STAPPEN; stap += 1) {
      const zaak = await this.#read();
      if (zaak.status === 'afgerond') return;
      this.#plan(zaak);
      const dag = this.#findVolgendeDag(zaak);
      if (dag === undefined || dag > einde) return;
      await this.#playDay(dag);
    }
  }

  /** Each task has somebody of its own: some may not be done by who did another. */
  #makeActor(waarvoor: string): Actor {
    const rollen = ['consulent', 'administratie'] as const;
    return { gebruikersnaam: `proef.${waarvoor}`, naam: 'Medewerker', rollen, gemeenten: [this.#gemeente] };
  }

  async #read(): Promise<Zaak> {
    const zaak = await this.#omgeving.stores.zaken.find(this.#gemeente, this.zaakId ?? '');
    if (!zaak) throw new TypeError('De proefzaak is er niet.');
    return zaak;
  }

  /** Every new task gets its day. */
  #plan(zaak: Zaak): void {
    const { kalender } = this.#omgeving.regelkeuze.ofZaak(zaak);
    const open = zaak.taken.filter(({ status }) => status === 'open');
    for (const id of this.#beurten.keys()) if (!open.some((taak) => taak.id === id)) this.#beurten.delete(id);
    for (const taak of open) {
      if (this.#beurten.has(taak.id)) continue;
      const dagen = this.#pickDagen(taak);
      const dag = dagen === null ? undefined : addWerkdagen(this.#klok.vandaag(), dagen, kalender);
      this.#beurten.set(taak.id, { taak, dag });
    }
  }

  #pickDagen({ element }: Taak): number | null {
    const keer = this.#keren.get(element) ?? 0;
    this.#keren.set(element, keer + 1);
    if (!ONTVANGST.has(element)) return pickWachttijd(this.#proefzaak, element, keer);
    const antwoord = this.#proefzaak.antwoorden[this.#verzoeken] ?? null;
    this.#verzoeken += 1;
    return antwoord;
  }

  /** The first day on which a task is done or a term has passed; a term that passed already is seen the next day. */
  #findVolgendeDag(zaak: Zaak): Datum | undefined {
    const morgen = addDagen(this.#klok.vandaag(), 1);
    const taken = [...this.#beurten.values()].flatMap(({ dag }) => dag ?? []);
    const termijnen = zaak.termijnen
      .filter(({ status }) => status === 'lopend')
      .map(({ einddatum }) => addDagen(einddatum, 1))
      .map((dag) => (dag > morgen ? dag : morgen));
    return [...taken, ...termijnen].toSorted()[0];
  }

  async #playDay(dag: Datum): Promise<void> {
    if (dag !== this.#klok.vandaag()) this.#klok.begin(dag);
    await this.#checkTermijnen(dag);
    const beurten = [...this.#beurten.values()].filter((beurt) => beurt.dag !== undefined && beurt.dag <= dag);
    for (const { taak } of beurten.toSorted((a, b) => a.taak.id.localeCompare(b.taak.id, 'en'))) {
      this.#beurten.delete(taak.id);
      const nu = await this.#read();
      if (!nu.taken.some(({ id, status }) => id === taak.id && status === 'open')) continue;
      this.#klok.tick();
      await this.#doTaak(nu, taak, dag);
    }
  }

  async #checkTermijnen(dag: Datum): Promise<void> {
    const { mislukt } = await processDueTermijnen(this.#omgeving, dag);
    if (mislukt === 0) return;
    const [storing] = await this.#omgeving.stores.storingen.list([this.#gemeente], 'open');
    throw new Error(storing?.fout ?? 'Een termijn kon niet worden verwerkt.');
  }

  #doTaak(zaak: Zaak, taak: Taak, op: Datum): Promise<void> {
    const plaats = { gemeente: this.#gemeente, zaakId: zaak.id, taakId: taak.id };
    return completeOpenTaak(this.#usecases, this.#makeActor(taak.element), plaats, {
      waarden: (formulier) => makeAntwoorden(formulier, { proefzaak: this.#proefzaak, zaak, op }),
      opdrachtId: `proef-${taak.id}`,
    });
  }
}
