import { makeCsv } from '../domain/csv.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import { addDagen, diffDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../domain/datum.ts';
import { nextWerkdag } from '../domain/termijn/werkdagen.ts';
import type { Dagenreeks } from '../domain/uren/maanduren.ts';
import { readUrenbestand } from '../inlezen/read-urenbestand.ts';
import type { Jaarplek } from './jaarplek.ts';
import type { Toeval } from './toeval.ts';
import { makeToeval } from './toeval.ts';

/** Hours as a werkgever told them, in the order in which they came in. */
export interface Verteldeuren extends Dagenreeks {
  readonly nummer: number;
  readonly honderdsten: number;
}

/** Hours that somebody will tell: when, and of which zaak. */
interface Opgave extends Verteldeuren {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly bron: 'csv' | 'loonstrook';
  readonly op: Datum;
}

/** On the first werkdag from each of these days of the month the post is opened. */
const DAGEN = [6, 13, 20];
const LAAT_PROCENT = 8;
const CORRECTIE_PROCENT = 10;
const LOONSTROOK_PROCENT = 15;
const WEKEN_PER_MAAND = 52 / 12;
const LAAT_NA_DAGEN = { van: 80, totEnMet: 130 } as const;
const CORRECTIE_NA_DAGEN = { van: 14, totEnMet: 120 } as const;

/**
 * The werkgevers who tell how many hours were worked: mostly in time, some of them late, and some tell it again. In the first days after the
 * year everybody is called: then all hours of the year are in, and stay as they are.
 */
export class Jaaruren {
  readonly #plek: Jaarplek;
  readonly #seed: number;
  readonly #totEnMet: Maand;
  readonly #findNummer: (zaakId: string) => number | undefined;
  readonly #verteld: Verteldeuren[] = [];
  #correcties: readonly Opgave[] = [];
  #gesloten = false;

  constructor(
    plek: Jaarplek,
    { seed, totEnMet }: { readonly seed: number; readonly totEnMet: Maand },
    findNummer: (zaakId: string) => number | undefined,
  ) {
    this.#plek = plek;
    this.#seed = seed;
    this.#totEnMet = totEnMet;
    this.#findNummer = findNummer;
  }

  /** Everything that was told and recorded, first things first. */
  get verteld(): readonly Verteldeuren[] {
    return this.#verteld;
  }

  async doDag(dag: Datum): Promise<void> {
    const { kalender } = this.#plek.omgeving.regelkeuze.select(this.#plek.gemeente, dag);
    const sluit = !this.#gesloten && readMaand(dag) > this.#totEnMet && nextWerkdag(dag, kalender) === dag;
    const post = DAGEN.map((nummer) => addDagen(findEersteDagVanMaand(readMaand(dag)), nummer - 1));
    if (!sluit && !post.some((eerste) => nextWerkdag(eerste, kalender) === dag)) return;
    this.#gesloten ||= sluit;
    const isNu = ({ op, van }: Opgave) => op <= dag || this.#isGesloten(van);
    const opgaven = [...(await this.#listGevraagd()), ...this.#correcties].filter(isNu);
    this.#correcties = this.#correcties.filter((correctie) => !isNu(correctie));
    const volgorde = opgaven.toSorted((a, b) => a.nummer - b.nummer || (a.van < b.van ? -1 : 1));
    await this.#importLijst(
      volgorde.filter(({ bron }) => bron === 'csv'),
      dag,
    );
    for (const opgave of volgorde.filter(({ bron }) => bron === 'loonstrook'))
      await this.#recordLoonstrook(opgave, dag);
  }

  #isGesloten(van: Datum): boolean {
    return this.#gesloten && readMaand(van) <= this.#totEnMet;
  }

  /** What the gemeente asks for, with the day on which the werkgever answers. */
  async #listGevraagd(): Promise<readonly Opgave[]> {
    const { gemeente } = this.#plek;
    const { werkgevers } = await this.#plek.act((usecases) =>
      usecases.listUrenaanlevering(this.#plek.makeActor('uren'), gemeente),
    );
    const gevraagd = werkgevers.flatMap(({ zaken }) =>
      zaken.flatMap(({ zaakId, zaaknummer, contractsoort, maanden }) =>
        maanden.flatMap(({ maand, ontbreekt }) =>
          ontbreekt.map((reeks) => ({ zaakId, zaaknummer, contractsoort, maand, reeks })),
        ),
      ),
    );
    return gevraagd.flatMap(({ zaakId, zaaknummer, contractsoort, maand, reeks }) => {
      const nummer = this.#findNummer(zaakId);
      if (nummer === undefined) return [];
      const toeval = makeToeval(this.#seed, nummer, 'uren', maand, reeks.van);
      const op = pickDag(maand, toeval);
      const bron = toeval.chance(LOONSTROOK_PROCENT) ? 'loonstrook' : 'csv';
      const honderdsten = pickHonderdsten(contractsoort === 'nul_uren', maand, reeks, toeval);
      return [{ ...reeks, nummer, zaakId, zaaknummer, bron, op, honderdsten } as const];
    });
  }

  /** Reads one list with all of it. Lines that the list refuses (the LKS has ended since) are taken out of it, as people do. */
  async #importLijst(opgaven: readonly Opgave[], dag: Datum): Promise<void> {
    if (opgaven.length === 0) return;
    const { gemeente } = this.#plek;
    const actor = this.#plek.makeActor('uren');
    const lijst = makeLijst(opgaven, dag);
    const { fouten } = await this.#plek.act((usecases) => usecases.previewUrenimport(actor, gemeente, lijst, dag));
    // Line 1 has the names of the columns.
    const fout = new Set(fouten.map(({ regel }) => regel - 2));
    const goed = opgaven.filter((_opgave, plaats) => !fout.has(plaats));
    if (goed.length === 0) return;
    this.#plek.klok.tick();
    const { regels } = await this.#plek.act((usecases) =>
      usecases.importUren(actor, gemeente, makeLijst(goed, dag), dag),
    );
    // The days are those on which the LKS runs, which can be fewer than were asked for.
    for (const { regel, van, totEnMet } of regels) {
      const opgave = goed[regel - 2];
      if (opgave !== undefined) this.#tell({ ...opgave, van, totEnMet }, dag);
    }
  }

  async #recordLoonstrook(opgave: Opgave, dag: Datum): Promise<void> {
    const { gemeente } = this.#plek;
    const { zaakId, van, totEnMet, honderdsten, nummer } = opgave;
    const opdrachtId = `sim-uren-${nummer}-${van}-${dag}`;
    const invoer = { bron: 'loonstrook', van, totEnMet, uren: honderdsten / 100, ontvangenOp: dag } as const;
    this.#plek.klok.tick();
    await this.#plek.act((usecases) =>
      usecases.addUren(this.#plek.makeActor('uren'), { gemeente, zaakId, opdrachtId }, invoer),
    );
    this.#tell(opgave, dag);
  }

  /** Remembers what was told, and some tell it again later. */
  #tell(opgave: Opgave, dag: Datum): void {
    const { nummer, van, totEnMet, honderdsten } = opgave;
    this.#verteld.push({ nummer, van, totEnMet, honderdsten });
    const toeval = makeToeval(this.#seed, nummer, 'correctie', van, dag);
    if (this.#isGesloten(van) || !toeval.chance(CORRECTIE_PROCENT)) return;
    const op = addDagen(dag, toeval.between(CORRECTIE_NA_DAGEN.van, CORRECTIE_NA_DAGEN.totEnMet));
    const anders = Math.round((honderdsten * toeval.between(60, 130)) / 100) + 25;
    this.#correcties = [...this.#correcties, { ...opgave, bron: 'csv', op, honderdsten: anders }];
  }
}

// helpers

function pickDag(maand: Maand, toeval: Toeval): Datum {
  const einde = findLaatsteDagVanMaand(maand);
  if (toeval.chance(LAAT_PROCENT)) return addDagen(einde, toeval.between(LAAT_NA_DAGEN.van, LAAT_NA_DAGEN.totEnMet));
  return addDagen(einde, toeval.between(1, 20));
}

/** Hours in quarters, now and then more than a full-time job has. */
function pickHonderdsten(nulUren: boolean, maand: Maand, { van, totEnMet }: Dagenreeks, toeval: Toeval): number {
  const perWeek = nulUren ? toeval.between(4, 32) : toeval.between(14, 42);
  const deel =
    (diffDagen(van, totEnMet) + 1) / (diffDagen(findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand)) + 1);
  return Math.round(perWeek * WEKEN_PER_MAAND * deel * 4) * 25;
}

function makeLijst(opgaven: readonly Opgave[], dag: Datum) {
  const csv = makeCsv([
    ['zaaknummer', 'werknemer', 'maand', 'van', 'tot en met', 'uren'],
    ...opgaven.map(({ zaaknummer, van, totEnMet, honderdsten }) => [
      zaaknummer,
      '',
      '',
      { datum: van },
      { datum: totEnMet },
      { getal: honderdsten / 100 },
    ]),
  ]);
  return readUrenbestand('csv', `uren-${dag}.csv`, new TextEncoder().encode(csv));
}
