import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import { readRekenregels } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import {
  addAanMaand,
  addDagen,
  findEersteDagVanMaand,
  formatDatumKort,
  formatMaand,
  isMaand,
  minDatum,
  readWeekdag,
  splitDatum,
} from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import { previousWerkdag } from '../termijn/werkdagen.ts';
import type { Uitlegstap } from '../uitleg.ts';

/** When a gemeente pays, within the norm of the law (parameters `betaling.dag`, `betaling.dag_niet_werkdag`). */
export interface Betaalafspraak {
  /** The last possible day, or a day of the month. */
  readonly dag: 'laatste_werkdag_voor_21' | number;
  /** What happens when that day is in a weekend or on a feestdag. */
  readonly nietWerkdag: 'vorige_werkdag' | 'volgende_werkdag_voor_21';
}

/** The payment day of one month, with the last day that the norm allows. */
export interface Betaalmaand {
  readonly maand: Maand;
  /** Last werkdag before the 21st. */
  readonly uiterlijk: Datum;
  readonly betaaldag: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

/** The parameters of a gemeente as a betaalafspraak. @throws InvoerError when the value is no day of a month. */
export function makeBetaalafspraak(dag: unknown, nietWerkdag: unknown): Betaalafspraak {
  const gekozen = typeof dag === 'string' && /^\d+$/.test(dag) ? Number(dag) : dag;
  if (gekozen !== 'laatste_werkdag_voor_21' && !(typeof gekozen === 'number' && isDagVoor(gekozen, 32))) {
    const melding = 'De betaaldag moet een dag van de maand zijn (een getal), of de laatste werkdag voor de 21e.';
    throw new InvoerError(melding, [{ veld: 'betaling.dag', melding }]);
  }
  return {
    dag: gekozen,
    nietWerkdag: nietWerkdag === 'volgende_werkdag_voor_21' ? 'volgende_werkdag_voor_21' : 'vorige_werkdag',
  };
}

/** The last day on which vaste LKS over a month may be paid (art. 7 Besluit loonkostensubsidie): counted backwards, so never moved on. */
export function findUiterlijkeBetaaldag(maand: Maand, gegevens: Rekengegevens): Datum {
  const eerste = findEersteDagVanMaand(maand);
  const grens = readRekenregels(eerste, gegevens).betalenVoorDag.waarde;
  return previousWerkdag(addDagen(eerste, grens - 2), gegevens.kalender);
}

/** The payment day of a gemeente in a month, never later than the norm. @throws InvoerError when the day comes after the norm. */
export function calculateBetaalmaand(maand: Maand, afspraak: Betaalafspraak, gegevens: Rekengegevens): Betaalmaand {
  if (!isMaand(maand)) {
    const melding = `${maand} is geen maand. Schrijf een maand als 2026-02.`;
    throw new InvoerError(melding, [{ veld: 'maand', melding }]);
  }
  const { betalenVoorDag: norm } = readRekenregels(findEersteDagVanMaand(maand), gegevens);
  const uiterlijk = findUiterlijkeBetaaldag(maand, gegevens);
  const stap: Uitlegstap = {
    omschrijving: `Uiterlijk de laatste werkdag voor de ${norm.waarde}e van ${formatMaand(maand)}`,
    uitkomst: formatDatumKort(uiterlijk),
    grondslag: norm.grondslag,
    ...(norm.aanname === true ? { aanname: true } : {}),
  };
  if (afspraak.dag === 'laatste_werkdag_voor_21') return { maand, uiterlijk, betaaldag: uiterlijk, uitleg: [stap] };
  if (!isDagVoor(afspraak.dag, norm.waarde)) {
    const melding = `Betalen op de ${afspraak.dag}e kan niet: de wet wil dat het geld er is voor de ${norm.waarde}e. Kies een dag van 1 tot en met ${norm.waarde - 1}.`;
    throw new InvoerError(melding, [{ veld: 'betaling.dag', melding }]);
  }
  const gekozen = addDagen(findEersteDagVanMaand(maand), afspraak.dag - 1);
  const betaaldag = findBankdag(gekozen, afspraak, uiterlijk, gegevens);
  return { maand, uiterlijk, betaaldag, uitleg: [stap, describeGekozen(gekozen, betaaldag)] };
}

/** The twelve months of a year. */
export function makeBetaalkalender(
  jaar: number,
  afspraak: Betaalafspraak,
  gegevens: Rekengegevens,
): readonly Betaalmaand[] {
  return Array.from({ length: 12 }, (_, nummer) =>
    calculateBetaalmaand(addAanMaand(`${jaar}-01`, nummer), afspraak, gegevens),
  );
}

/** Last day of the first payment for a job that starts on this date: in the run of the month after, with the arrears. */
export function findUiterlijkeEersteBetaling(ingangsdatum: Datum, gegevens: Rekengegevens): Datum {
  return findUiterlijkeBetaaldag(addAanMaand(ingangsdatum.slice(0, 7), 1), gegevens);
}

/** The quarter that is settled in the run of this month ("2025-Q4" in January 2026), or undefined: variable hours follow after the quarter. */
export function findVerrekenkwartaal(maand: Maand): string | undefined {
  const { jaar, maand: nummer } = splitDatum(findEersteDagVanMaand(maand));
  if (nummer % 3 !== 1) return undefined;
  return nummer === 1 ? `${jaar - 1}-Q4` : `${jaar}-Q${(nummer - 1) / 3}`;
}

// helpers

function isDagVoor(dag: number, grens: number): boolean {
  return Number.isInteger(dag) && dag >= 1 && dag < grens;
}

// On a day that a besluit only puts on a par with a feestdag, banks work.
function isBankdag(datum: Datum, { kalender }: Rekengegevens): boolean {
  return readWeekdag(datum) <= 5 && kalender.findFeestdag(datum)?.gelijkgesteld !== false;
}

function findBankdag(gekozen: Datum, afspraak: Betaalafspraak, uiterlijk: Datum, gegevens: Rekengegevens): Datum {
  if (afspraak.nietWerkdag === 'volgende_werkdag_voor_21') {
    let later = gekozen;
    while (later <= uiterlijk && !isBankdag(later, gegevens)) later = addDagen(later, 1);
    if (later <= uiterlijk) return later;
  }
  let eerder = minDatum(gekozen, uiterlijk);
  while (!isBankdag(eerder, gegevens)) eerder = addDagen(eerder, -1);
  return eerder;
}

function describeGekozen(gekozen: Datum, betaaldag: Datum): Uitlegstap {
  const dag = splitDatum(gekozen).dag;
  const omschrijving =
    gekozen === betaaldag
      ? `De gemeente betaalt op de ${dag}e`
      : `De gemeente betaalt op de ${dag}e, maar ${formatDatumKort(gekozen)} kan niet`;
  return { omschrijving, uitkomst: formatDatumKort(betaaldag), grondslag: 'keuze van de gemeente' };
}
