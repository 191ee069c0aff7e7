import type { Bedragperiode } from '../bedrag/prorata.ts';
import { calculateMaandbedrag } from '../bedrag/prorata.ts';
import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import { addAanMaand, maxDatum, minDatum, readMaand } from '../datum.ts';
import { addWerkdagen } from '../termijn/werkdagen.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Betaalregel } from '../zaak/zaak.ts';
import type { Betaalafspraak, Betaalmaand } from './betaalkalender.ts';
import { calculateBetaalmaand, findUiterlijkeEersteBetaling } from './betaalkalender.ts';
import type { EersteBetaalmaand } from './betaalschema-uitleg.ts';
import { describeBetaalregel, describeEersteBetaling } from './betaalschema-uitleg.ts';

/**
 * The last day on which a gemeente says that the first payment comes: in the month after the start, or in the month of the start when the
 * besluit is in time for its run. The payment itself never waits: with both it is in the first run that the besluit allows (art. 7 Besluit).
 */
export type EersteBetaling = 'uiterlijk_volgende_maand' | 'zelfde_maand';

/** The parameter of a gemeente. @throws TypeError for a value that is not in the catalogue. */
export function readEersteBetaling(waarde: unknown): EersteBetaling {
  if (waarde === 'uiterlijk_volgende_maand' || waarde === 'zelfde_maand') return waarde;
  throw new TypeError(`Met de instelling betaling.eerste "${String(waarde)}" kan nog niet worden gerekend.`);
}

/** What a payment schedule is made of. */
export interface Betaalschemainvoer {
  readonly ingangsdatum: Datum;
  /** Last day of the LKS; absent when no end is known. */
  readonly einddatum?: Datum;
  /** Day on which the besluit is taken and all data are in. */
  readonly besluitdatum: Datum;
  /** The amounts over time; months after the last one get no payment. */
  readonly perioden: readonly Bedragperiode[];
  readonly afspraak: Betaalafspraak;
  /** Werkdagen before the payment day on which the run closes (parameter `betaling.run_sluitdatum_wd`); 0 when absent. */
  readonly sluitdatumWerkdagen?: number;
  /** What the gemeente promises about the first payment (parameter `betaling.eerste`); the preferente promise when absent. */
  readonly eersteBetaling?: EersteBetaling;
  /** How many months after the month of the besluit the schedule looks ahead; 12 when absent. */
  readonly maandenVooruit?: number;
}

/** The payments that follow from a besluit, in order of month. */
export interface Betaalschema {
  readonly regels: readonly Betaalregel[];
  readonly uitleg: readonly Uitlegstap[];
  /** The first payment comes later than the norm, because the besluit did. */
  readonly teLaat: boolean;
}

/**
 * The payments of vaste LKS: one per month, in the run of that month; the months before the first run are paid together in that run.
 * A month that is only partly covered is paid by calendar days. When the besluit came after the run closed and the next run would break
 * the norm, the first payment does not wait for it: it is a payment of its own, still within the norm where that is possible.
 */
export function makeBetaalschema(invoer: Betaalschemainvoer, gegevens: Rekengegevens): Betaalschema {
  const eerste = findEersteBetaling(invoer, gegevens);
  const inStartmaand = invoer.eersteBetaling === 'zelfde_maand' && eerste.maand === readMaand(invoer.ingangsdatum);
  const norm = inStartmaand ? eerste.uiterlijk : findUiterlijkeEersteBetaling(invoer.ingangsdatum, gegevens);
  const regels: Betaalregel[] = [];
  for (const maand of listMaanden(invoer)) {
    const bedrag = calculateMaandbedrag(maand, clip(invoer));
    // A whole month without an amount means that the amount is not known (yet): the schedule stops there.
    if (bedrag.delen.length === 0) break;
    if (bedrag.bedragCent === 0) continue;
    const run = maand <= eerste.maand ? eerste : calculateBetaalmaand(maand, invoer.afspraak, gegevens);
    const uiterlijk = findUiterlijk(maand, invoer, norm, gegevens);
    regels.push({
      maand,
      betaaldag: run.betaaldag,
      uiterlijk,
      bedragCent: bedrag.bedragCent,
      omschrijving: describeBetaalregel(bedrag, {
        teLaat: run.betaaldag > uiterlijk,
        nabetaling: maand < eerste.maand,
        los: run === eerste && eerste.los,
      }),
    });
  }
  return { regels, uitleg: describeEersteBetaling(eerste, norm, inStartmaand), teLaat: eerste.betaaldag > norm };
}

// helpers

/**
 * The first run that takes the besluit along. When that breaks the norm although the norm of an earlier month can still be kept, the
 * payment is made on its own: on the payment day of that month, or on the last day of the norm when the payment day is over.
 */
function findEersteBetaling(invoer: Betaalschemainvoer, gegevens: Rekengegevens): EersteBetaalmaand {
  const run = findEersteRun(invoer, gegevens);
  if (run.betaaldag <= findUiterlijkeEersteBetaling(invoer.ingangsdatum, gegevens)) return { ...run, los: false };
  const vanaf = maxDatum(invoer.besluitdatum, invoer.ingangsdatum);
  let maand = calculateBetaalmaand(readMaand(vanaf), invoer.afspraak, gegevens);
  while (maand.uiterlijk < vanaf) {
    maand = calculateBetaalmaand(addAanMaand(maand.maand, 1), invoer.afspraak, gegevens);
  }
  if (maand.maand >= run.maand) return { ...run, los: false };
  const betaaldag = maand.betaaldag >= vanaf ? maand.betaaldag : maand.uiterlijk;
  return { ...maand, betaaldag, los: true };
}

function findEersteRun(invoer: Betaalschemainvoer, gegevens: Rekengegevens): Betaalmaand {
  const vanaf = maxDatum(invoer.besluitdatum, invoer.ingangsdatum);
  let maand = readMaand(vanaf);
  let run = calculateBetaalmaand(maand, invoer.afspraak, gegevens);
  while (!isOpTijd(run, invoer, gegevens)) {
    maand = addAanMaand(maand, 1);
    run = calculateBetaalmaand(maand, invoer.afspraak, gegevens);
  }
  return run;
}

// A run takes along what was decided before it closed, and no work that has not begun.
function isOpTijd({ betaaldag }: Betaalmaand, invoer: Betaalschemainvoer, gegevens: Rekengegevens): boolean {
  const sluit = addWerkdagen(betaaldag, -(invoer.sluitdatumWerkdagen ?? 0), gegevens.kalender);
  return sluit >= invoer.besluitdatum && betaaldag >= invoer.ingangsdatum;
}

function listMaanden({ ingangsdatum, einddatum, besluitdatum, maandenVooruit }: Betaalschemainvoer): readonly Maand[] {
  const verste = addAanMaand(readMaand(maxDatum(besluitdatum, ingangsdatum)), maandenVooruit ?? 12);
  const laatste = einddatum === undefined ? verste : minDatum(readMaand(einddatum), verste);
  const maanden: Maand[] = [];
  for (let maand = readMaand(ingangsdatum); maand <= laatste; maand = addAanMaand(maand, 1)) maanden.push(maand);
  return maanden;
}

function clip({ ingangsdatum, einddatum, perioden }: Betaalschemainvoer): readonly Bedragperiode[] {
  return perioden.map((periode) => {
    const totEnMet = einddatum === undefined ? periode.totEnMet : minDatum(periode.totEnMet ?? einddatum, einddatum);
    return { ...periode, van: maxDatum(periode.van, ingangsdatum), ...(totEnMet === undefined ? {} : { totEnMet }) };
  });
}

// The month of the start may wait for the run of the next month.
function findUiterlijk(maand: Maand, invoer: Betaalschemainvoer, norm: Datum, gegevens: Rekengegevens): Datum {
  if (maand === readMaand(invoer.ingangsdatum)) return norm;
  return calculateBetaalmaand(maand, invoer.afspraak, gegevens).uiterlijk;
}
