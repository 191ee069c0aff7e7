import { findOndertekenpad } from '../domain/besluit/ondertekening.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { addWerkdagen } from '../domain/termijn/werkdagen.ts';
import type { Werkvoorraadregel } from '../domain/volgen/overzicht.ts';
import type { Antwoorden } from './antwoorden.ts';
import { makeAntwoorden } from './antwoorden.ts';
import { completeOpenTaak } from './doe-taak.ts';
import { JAARANTWOORDEN } from './jaarantwoorden.ts';
import { isVlot } from './jaarplan.ts';
import type { Jaarplek } from './jaarplek.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { pickWachttijd } from './maak-portefeuille.ts';
import { makeToeval } from './toeval.ts';

/** A zaak of the year with what the people around it remember. */
interface Lopend {
  readonly proefzaak: Proefzaak;
  readonly zaakId: string;
  /** How often each task came by, and how many requests for data there were. */
  readonly keren: Map<string, number>;
  verzoeken: number;
}

const ONTVANGST = new Set(['OntvangenGegevensTask', 'OntvangenLaatsteGegevensTask']);
const ALLES = 100_000;
const LATER_DAGEN = 14;
/** Some tasks stay for weeks, but not at the end of the year: then everybody finishes what they have. */
const LAAT_PROCENT = 4;
const VERTRAGING = { van: 10, totEnMet: 30 } as const;
const GEEN_VERTRAGING_VANAF = '10-01';

/** The people who hand in the aanvragen and do the tasks, each in their own time. What they do depends on the seed only. */
export class Jaarmensen {
  readonly #plek: Jaarplek;
  readonly #zaken = new Map<string, Lopend>();
  /** By task: the day on which somebody does it; undefined when nobody ever will. */
  readonly #beurten = new Map<string, Datum | undefined>();
  /** Tasks that the screen refused before. */
  readonly #geweigerd = new Set<string>();

  constructor(plek: Jaarplek) {
    this.#plek = plek;
  }

  /** Number of the zaak in the year; undefined for a zaak that nobody here handed in. */
  findNummer(zaakId: string): number | undefined {
    return this.findProefzaak(zaakId)?.nummer;
  }

  /** How the people around a zaak behave. */
  findProefzaak(zaakId: string): Proefzaak | undefined {
    return this.#zaken.get(zaakId)?.proefzaak;
  }

  /** Every zaak that was handed in, by its number. */
  listZaken(): readonly { readonly nummer: number; readonly zaakId: string }[] {
    return [...this.#zaken.values()]
      .map(({ proefzaak: { nummer }, zaakId }) => ({ nummer, zaakId }))
      .toSorted((a, b) => a.nummer - b.nummer);
  }

  async handIn(proefzaak: Proefzaak): Promise<void> {
    const { nummer, aanvraag: waarden } = proefzaak;
    const { gemeente } = this.#plek;
    const actor = this.#plek.makeActor('aanvraag');
    const start = { gemeente, waarden, opdrachtId: `sim-aanvraag-${nummer}` };
    const { zaakId } = await this.#plek.act((usecases) => usecases.startZaak(actor, start));
    this.takeOn(proefzaak, zaakId);
  }

  /** From now on the tasks of this zaak are done: the people around it are the same in every gemeente. */
  takeOn(proefzaak: Proefzaak, zaakId: string): void {
    if (this.#zaken.has(zaakId)) return;
    this.#zaken.set(zaakId, { proefzaak, zaakId, keren: new Map(), verzoeken: 0 });
  }

  /** Everything of which the day has come, zaak by zaak. */
  async doTaken(dag: Datum): Promise<void> {
    const regels = await this.#list();
    const open = new Set(regels.map(({ taakId }) => taakId));
    for (const taakId of this.#beurten.keys()) if (!open.has(taakId)) this.#beurten.delete(taakId);
    for (const regel of regels) this.#plan(regel, dag);
    for (const regel of regels) {
      const wanneer = this.#beurten.get(regel.taakId);
      const lopend = this.#zaken.get(regel.zaakId);
      if (lopend === undefined || wanneer === undefined || wanneer > dag) continue;
      await this.#doTaak(regel, lopend, dag);
    }
  }

  /** The open tasks, in an order that does not depend on ids. */
  async #list(): Promise<readonly Werkvoorraadregel[]> {
    const vandaag = this.#plek.klok.vandaag();
    const { rijen } = await this.#plek.stores.views.werkvoorraad({
      gemeenten: [this.#plek.gemeente],
      lijst: 'alle',
      gebruiker: 'sim',
      rollen: ['consulent', 'administratie'],
      vandaag,
      risicogrens: vandaag,
      binnenkortTot: vandaag,
      aantal: ALLES,
    });
    const sleutel = ({ zaakId, element }: Werkvoorraadregel) =>
      `${String(this.findNummer(zaakId) ?? ALLES).padStart(6, '0')} ${element}`;
    return rijen.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
  }

  #plan({ taakId, zaakId, element }: Werkvoorraadregel, dag: Datum): void {
    const lopend = this.#zaken.get(zaakId);
    if (lopend === undefined || this.#beurten.has(taakId)) return;
    const dagen = pickDagen(lopend, element, dag);
    const { kalender } = this.#plek.omgeving.regelkeuze.select(this.#plek.gemeente, dag);
    this.#beurten.set(taakId, dagen === null ? undefined : addWerkdagen(dag, dagen, kalender));
  }

  async #doTaak({ taakId, zaakId, element }: Werkvoorraadregel, lopend: Lopend, op: Datum): Promise<void> {
    const { gemeente, klok, stores } = this.#plek;
    const { proefzaak } = lopend;
    const antwoorden = this.#geweigerd.has(taakId) ? withoutAkkoord(element) : JAARANTWOORDEN;
    klok.tick();
    const kan = await this.#plek
      .act(async (usecases) => {
        const zaak = await stores.zaken.find(gemeente, zaakId);
        const isOpen = zaak?.taken.some(({ id, status }) => id === taakId && status === 'open') === true;
        if (zaak === undefined || !isOpen) return true;
        await completeOpenTaak(
          usecases,
          this.#plek.makeActor(element),
          { gemeente, zaakId, taakId },
          {
            waarden: (formulier) => makeAntwoorden(formulier, { proefzaak, zaak, op }, antwoorden),
            opdrachtId: `sim-${taakId}`,
          },
        );
        return true;
      })
      .catch(refuseInvoer);
    if (kan) this.#beurten.delete(taakId);
    else {
      this.#geweigerd.add(taakId);
      this.#beurten.set(taakId, addDagen(op, LATER_DAGEN));
    }
  }
}

// helpers

/** Who cannot sign because something else was decided meanwhile, sends it back: then it is calculated again. */
function withoutAkkoord(element: string): Antwoorden {
  const pad = findOndertekenpad(element);
  return pad === undefined ? JAARANTWOORDEN : { ...JAARANTWOORDEN, [element]: () => ({ [`${pad}.akkoord`]: false }) };
}

/** What the screen refuses (the minimum wage of next year is not known yet) is tried again later. */
function refuseInvoer(fout: unknown): false {
  if (fout instanceof InvoerError) return false;
  throw fout;
}

function pickDagen(lopend: Lopend, element: string, dag: Datum): number | null {
  const { proefzaak, keren } = lopend;
  const keer = keren.get(element) ?? 0;
  keren.set(element, keer + 1);
  if (!ONTVANGST.has(element))
    return pickWachttijd(proefzaak, element, keer) + pickVertraging(proefzaak, element, keer, dag);
  const antwoord = proefzaak.antwoorden[lopend.verzoeken] ?? null;
  lopend.verzoeken += 1;
  return antwoord;
}

/** Werkdagen that a task lies there for no reason. */
function pickVertraging({ seed, nummer, ontvangen }: Proefzaak, element: string, keer: number, dag: Datum): number {
  const toeval = makeToeval(seed, nummer, element, keer, 'laat');
  const kan = !isVlot(nummer) && dag < `${ontvangen.slice(0, 4)}-${GEEN_VERTRAGING_VANAF}`;
  return kan && toeval.chance(LAAT_PROCENT) ? toeval.between(VERTRAGING.van, VERTRAGING.totEnMet) : 0;
}
