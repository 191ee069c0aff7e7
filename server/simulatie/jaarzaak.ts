import { type Proefmix, STANDAARDMIX } from '../domain/proef/proefopdracht.ts';
import { addDagen, addMaanden } from '../domain/datum.ts';
import type { Datum } from '../domain/datum.ts';
import { makeProefzaak } from './maak-portefeuille.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { makeToeval } from './toeval.ts';

/** A year of a gemeente: which one, how many zaken, and the seed that makes the same year again. */
export interface Jaaropdracht {
  readonly gemeente: string;
  readonly jaar: number;
  readonly aantal: number;
  readonly seed: number;
  /** Months of the year that are played; 12 for all of it. */
  readonly maanden: number;
}

/** Most zaken begin early, so that a payment run has something to pay; some come all through the year. */
const VROEG_PROCENT = 70;
const VROEG_MAANDEN = 2;
/** Share of the arbeidsovereenkomsten that end within the year. */
const KORT_PROCENT = 20;
/** One in so many zaken is decided in the first days of the year. */
const VLOT_ELKE = 20;

/** The zaak of this number: the same for the same seed, whatever happens to the servers. */
export function makeJaarzaak(opdracht: Jaaropdracht, nummer: number): Proefzaak {
  const { seed, gemeente, aantal, jaar, maanden } = opdracht;
  const toeval = makeToeval(seed, nummer, 'jaar');
  const periode = toeval.chance(VROEG_PROCENT) ? VROEG_MAANDEN : Math.max(VROEG_MAANDEN, maanden - 1);
  const mix = { ...STANDAARDMIX, antwoord: 85, periodeMaanden: periode, begindatumMaanden: 1 };
  const eersteDag = `${jaar}-01-02`;
  if (nummer % VLOT_ELKE === 0) return makeVlottezaak({ ...opdracht, mix, eersteDag }, nummer);
  const zaak = makeProefzaak({ seed, aantal, mix, begin: eersteDag }, nummer, gemeente);
  const begin = zaak.aanvraag['dienstverband.begindatum'];
  if (typeof begin !== 'string' || !toeval.chance(KORT_PROCENT)) return zaak;
  return { ...zaak, aanvraag: { ...zaak.aanvraag, 'dienstverband.einddatum': pickEinde(begin, toeval.between(6, 9)) } };
}

/** The name of a zaak in the ledger: its number in the year. */
export function nameJaarzaak(nummer: number): string {
  return String(nummer + 1).padStart(4, '0');
}

// helpers

/** Complete on the first werkdag, forfaitair, and done by return: the run of January has something to pay. */
function makeVlottezaak(
  { seed, aantal, gemeente, mix, eersteDag }: Jaaropdracht & { readonly mix: Proefmix; readonly eersteDag: Datum },
  nummer: number,
): Proefzaak {
  const forfaitair = { regulier: 0, forfaitair: 1, praktijkroute: 0, tijdens_dienstverband: 0, ambtshalve: 0 };
  const vlot = { ...mix, soorten: forfaitair, onvolledig: 0, begindatumMaanden: 0, wachttijdMaximum: 1 };
  const zaak = makeProefzaak({ seed, aantal, mix: vlot, begin: eersteDag }, nummer, gemeente);
  const begin = { 'aanvraag.datumOntvangst': eersteDag, 'dienstverband.begindatum': eersteDag };
  const aanvraag = { ...zaak.aanvraag, ...begin, 'dienstverband.aokOntvangenOp': eersteDag };
  return { ...zaak, ontvangen: eersteDag, akkoordForfaitair: true, aanvraag };
}

function pickEinde(begin: Datum, maanden: number): Datum {
  return addDagen(addMaanden(begin, maanden), -1);
}
