import type { Datum, Maand } from '../domain/datum.ts';
import { addDagen, addMaanden, maxDatum } from '../domain/datum.ts';
import { type Proefmix, STANDAARDMIX } from '../domain/proef/proefopdracht.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { isVlot, type Jaarrol } from './jaarplan.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { makeProefzaak } from './maak-portefeuille.ts';
import type { Toeval } from './toeval.ts';
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
/** What comes in later than this before the end is decided when the last run is over. */
const LAATSTE_MAANDEN = 2;
/** A contract that has an end has it after the year, but for those that are extended. */
const LANG_MAANDEN = 26;
/** Share of the contracts of which the hours are settled afterwards. */
const VARIABEL_PROCENT = 15;
const MINIMUMUREN = { van: 8, totEnMet: 20 } as const;

const ALLEEN_FORFAITAIR = { regulier: 0, forfaitair: 1, praktijkroute: 0, tijdens_dienstverband: 0, ambtshalve: 0 };

/** The zaak of this number: the same for the same seed, whatever happens to the servers. @param rol what is planned to happen to it */
export function makeJaarzaak(opdracht: Jaaropdracht, nummer: number, rol?: Jaarrol): Proefzaak {
  const { seed, gemeente, aantal, jaar, maanden } = opdracht;
  const toeval = makeToeval(seed, nummer, 'jaar');
  const vroeg = toeval.chance(VROEG_PROCENT) || rol !== undefined;
  const periode = vroeg ? VROEG_MAANDEN : Math.max(VROEG_MAANDEN, maanden - LAATSTE_MAANDEN);
  const mix = { ...STANDAARDMIX, antwoord: 85, periodeMaanden: periode, begindatumMaanden: 1 };
  const eersteDag = `${jaar}-01-02`;
  if (isVlot(nummer)) return makeVlottezaak({ ...opdracht, mix, eersteDag }, nummer);
  // What is planned needs LKS: these are complete, entitled and answered.
  const zeker = rol === undefined ? {} : { onvolledig: 0, antwoord: 100, loonwaarde100: 0 };
  // What was never measured cannot be measured again.
  const gemeten = rol?.soort === 'hermeting' ? { soorten: { ...ALLEEN_FORFAITAIR, regulier: 1, forfaitair: 0 } } : {};
  const zaak = makeProefzaak(
    { seed, aantal, mix: { ...mix, ...zeker, ...gemeten }, begin: eersteDag },
    nummer,
    gemeente,
  );
  const contract = { ...pickContract(zaak, rol, toeval), ...pickUren(zaak, rol, toeval) };
  const waarden = Object.entries({ ...zaak.aanvraag, ...contract }).filter(([, waarde]) => waarde !== undefined);
  return { ...zaak, aanvraag: Object.fromEntries(waarden) };
}

/** The last month of which the ledger tells. */
export function findLaatsteMaand({ jaar, maanden }: Pick<Jaaropdracht, 'jaar' | 'maanden'>): Maand {
  return `${jaar}-${String(maanden).padStart(2, '0')}`;
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
  const vlot = { ...mix, soorten: ALLEEN_FORFAITAIR, onvolledig: 0, begindatumMaanden: 0, wachttijdMaximum: 1 };
  const zaak = makeProefzaak({ seed, aantal, mix: vlot, begin: eersteDag }, nummer, gemeente);
  const begin = { 'aanvraag.datumOntvangst': eersteDag, 'dienstverband.begindatum': eersteDag };
  const aanvraag = { ...zaak.aanvraag, ...begin, 'dienstverband.aokOntvangenOp': eersteDag };
  return { ...zaak, ontvangen: eersteDag, akkoordForfaitair: true, aanvraag };
}

/** Contracts that are to be extended end in the second half of the year; others go on after it. */
function pickContract({ aanvraag, ontvangen }: Proefzaak, rol: Jaarrol | undefined, toeval: Toeval): Formulierwaarden {
  const begin = String(aanvraag['dienstverband.begindatum']);
  const kort = toeval.between(6, 9);
  if (rol?.soort === 'verlenging') return { 'dienstverband.einddatum': pickEinde(maxDatum(begin, ontvangen), kort) };
  if (aanvraag['dienstverband.einddatum'] === undefined) return {};
  return { 'dienstverband.einddatum': pickEinde(begin, LANG_MAANDEN) };
}

/** Some are paid for the hours that were worked. Who is to get other hours has a fixed number of them. */
function pickUren({ aanvraag }: Proefzaak, rol: Jaarrol | undefined, toeval: Toeval): Formulierwaarden {
  const [variabel, nul] = [toeval.chance(VARIABEL_PROCENT), toeval.chance(50)];
  const minimum = toeval.between(MINIMUMUREN.van, MINIMUMUREN.totEnMet);
  if (!variabel || rol?.soort === 'uren' || rol?.soort === 'bezwaar') return {};
  if (nul) return { 'dienstverband.contractsoort': 'nul_uren', 'dienstverband.urenPerWeek': 0 };
  const maximum = Number(aanvraag['dienstverband.voltijdUren']);
  return {
    'dienstverband.contractsoort': 'min_max',
    'dienstverband.urenPerWeek': minimum,
    'dienstverband.urenMaximum': maximum,
  };
}

function pickEinde(begin: Datum, maanden: number): Datum {
  return addDagen(addMaanden(begin, maanden), -1);
}
