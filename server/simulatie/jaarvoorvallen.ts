import { groupPerZaak } from '../domain/betaalzaak.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import { addAanMaand, addDagen, readMaand, readWeekdag } from '../domain/datum.ts';
import { isWerkdag } from '../domain/werkdagen.ts';
import { calculateZaakstand } from '../usecases/calculate-voorstel.ts';
import type { Omgeving } from '../usecases/change-zaak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { walkBesloten } from '../usecases/walk-besloten.ts';
import { fillVerplicht } from './antwoorden.ts';
import type { Jaarmensen } from './jaarmensen.ts';
import type { Jaarwereld } from './jaarwereld.ts';
import type { Jaaropdracht } from './jaarzaak.ts';
import { makeToeval } from './toeval.ts';

/** Something that happens to a zaak in the year: on a day, a process begins with these answers. */
interface Voorval {
  readonly nummer: number;
  readonly dag: Datum;
  readonly proces: string;
  readonly waarden: Formulierwaarden;
}

const VERHUIST_PROCENT = 10;
const EINDIGT_PROCENT = 5;
const EERSTE_MAAND = 5;
const LAATSTE_MAAND = 11;
const RUIMTE_DAGEN = 20;
/** Where somebody who moves goes to: the first one that is not their own gemeente. */
const NIEUWE_GEMEENTEN = ['voorbeeldstad', 'olst-wijhe'];
/** Day of the month after a quarter on which it is settled, or the first werkdag after it. */
const VERREKENDAG = 22;

/** What happens in the lives of people and in the year of a gemeente: moves, jobs that end, quarters that are settled. */
export class Jaarvoorvallen {
  readonly #wereld: Jaarwereld;
  readonly #mensen: Jaarmensen;
  readonly #voorvallen: readonly Voorval[];
  #verrekend = '';

  constructor(wereld: Jaarwereld, mensen: Jaarmensen, opdracht: Jaaropdracht) {
    this.#wereld = wereld;
    this.#mensen = mensen;
    this.#voorvallen = Array.from({ length: opdracht.aantal }, (_, nummer) => pickVoorval(opdracht, nummer)).flat();
  }

  async doDag(dag: Datum): Promise<void> {
    const { kalender } = this.#wereld.omgeving.regelkeuze.select(this.#wereld.gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    const zaken = new Map(this.#mensen.listZaken().map(({ nummer, zaakId }) => [nummer, zaakId]));
    for (const voorval of this.#voorvallen.filter((kandidaat) => kandidaat.dag === dag)) {
      const zaakId = zaken.get(voorval.nummer);
      if (zaakId !== undefined) await this.#start(zaakId, voorval);
    }
    await this.#settle(dag);
  }

  /** The quarter before, in every zaak that has something to settle. */
  async #settle(dag: Datum): Promise<void> {
    const maand = readMaand(dag);
    const isKwartaal = ['01', '04', '07', '10'].includes(maand.slice(5));
    if (!isKwartaal || this.#verrekend === maand || Number(dag.slice(8)) < VERREKENDAG) return;
    this.#verrekend = maand;
    const laatste = addAanMaand(maand, -1);
    const kwartaal = `${laatste.slice(0, 4)}-Q${Math.ceil(Number(laatste.slice(5)) / 3)}`;
    const teVerrekenen = await this.#wereld.act((_usecases, omgeving) =>
      this.#findTeVerrekenen(omgeving, laatste, dag),
    );
    for (const { nummer, zaakId } of this.#mensen.listZaken()) {
      if (!teVerrekenen.has(zaakId)) continue;
      const waarden = { 'verrekening.kwartaal': kwartaal };
      await this.#start(zaakId, { nummer, dag, proces: 'kwartaalverrekening', waarden });
    }
  }

  /** The zaken with a difference to settle over a month until `laatste`, from one reading of the runs. */
  async #findTeVerrekenen(omgeving: Omgeving, laatste: Maand, vandaag: Datum): Promise<ReadonlySet<string>> {
    const { gemeente } = this.#wereld;
    const eerder = groupPerZaak(await omgeving.stores.betalen.listVrijgegeven(gemeente));
    const gevonden = new Set<string>();
    for await (const zaak of walkBesloten(omgeving, gemeente)) {
      const vraag = { maand: readMaand(vandaag), eerder: eerder.get(zaak.id) ?? [], vandaag };
      const { stand } = await calculateZaakstand(omgeving, zaak, vraag);
      if (stand.some(({ maand, teVerrekenenCent }) => maand <= laatste && teVerrekenenCent !== 0))
        gevonden.add(zaak.id);
    }
    return gevonden;
  }

  /** Somebody starts the process, where that can be: in a zaak without a toekenning, or that has ended, nothing happens. */
  async #start(zaakId: string, { nummer, dag, proces, waarden }: Voorval): Promise<void> {
    const { gemeente, klok } = this.#wereld;
    const actor = this.#wereld.makeActor(proces);
    const opdrachtId = `sim-${proces}-${nummer}-${dag}`;
    klok.tick();
    await this.#wereld.act(async (usecases, { stores }) => {
      const gedaan = await stores.zaken.findOpdracht(gemeente, opdrachtId);
      const keuze = (await usecases.listVervolg(actor, gemeente, zaakId)).find((deel) => deel.proces === proces);
      if (gedaan !== undefined || keuze === undefined || keuze.reden !== undefined) return;
      const {
        formulier,
        waarden: bekend,
        zaakversie: versie,
      } = await usecases.readVervolg(actor, { gemeente, zaakId, proces });
      const gevuld = { ...bekend, ...waarden };
      const antwoorden = { ...gevuld, ...fillVerplicht(formulier, gevuld, dag) };
      await usecases.startVervolg(actor, { gemeente, zaakId, proces }, { versie, waarden: antwoorden, opdrachtId });
    });
  }
}

// helpers

/** Some move to another gemeente, of some the job ends, and most stay. */
function pickVoorval({ seed, jaar, gemeente }: Jaaropdracht, nummer: number): readonly Voorval[] {
  const toeval = makeToeval(seed, nummer, 'voorval');
  const maand = String(toeval.between(EERSTE_MAAND, LAATSTE_MAAND)).padStart(2, '0');
  const dag = toWerkweek(`${jaar}-${maand}-${String(toeval.between(1, 28)).padStart(2, '0')}`);
  const datum = addDagen(dag, toeval.between(-RUIMTE_DAGEN, RUIMTE_DAGEN));
  const lot = toeval.next() * 100;
  if (lot < VERHUIST_PROCENT) {
    const waarden = {
      'verhuizing.datum': datum,
      'verhuizing.nieuweGemeente': NIEUWE_GEMEENTEN.find((naam) => naam !== gemeente) ?? '',
      'verhuizing.bron': 'brp',
    };
    return [{ nummer, dag, proces: 'verhuizing-vertrek', waarden }];
  }
  if (lot < VERHUIST_PROCENT + EINDIGT_PROCENT) {
    const waarden = { 'einde.datum': datum, 'einde.reden': 'dienstverband_beeindigd' };
    return [{ nummer, dag, proces: 'eindafrekening', waarden }];
  }
  return [];
}

/** A Saturday or Sunday becomes the Monday after it; what falls on a feestdag does not happen. */
function toWerkweek(dag: Datum): Datum {
  const weekdag = readWeekdag(dag);
  return weekdag > 5 ? addDagen(dag, 8 - weekdag) : dag;
}
