import type { Datum } from '../datum.ts';
import {
  addDagen,
  diffDagen,
  findLaatsteDagVanMaand,
  formatDatum,
  isDatum,
  maxDatum,
  minDatum,
  readMaand,
} from '../datum.ts';
import type { Veldfout } from '../fouten.ts';
import type { Maandrecht } from '../recht/recht.ts';
import type { Dienstverbandgegevens } from '../zaak/zaakgegevens.ts';
import type { Dagenreeks } from './maanduren.ts';
import type { Urenopgave } from './urenopgave.ts';

/** Hours as somebody fills them in, or a file has them. */
export type Ureninvoer = Pick<
  Urenopgave,
  'bron' | 'van' | 'totEnMet' | 'uren' | 'ontvangenOp' | 'documentId' | 'bestand' | 'toelichting'
>;

/** What the hours of a zaak are checked against. */
export interface Urenkader {
  readonly dienstverband: Pick<Dienstverbandgegevens, 'begindatum' | 'einddatum'>;
  /** Until the last month of the hours at least. */
  readonly recht: readonly Maandrecht[];
  readonly vandaag: Datum;
}

/** A period of hours is a month at most, or the weeks of one payslip. */
const MAX_DAGEN = 35;
const UREN_PER_DAG = 24;

/** What is wrong with hours, field by field, with the way out; empty when they can be recorded. */
export function checkUreninvoer(invoer: Ureninvoer, kader: Urenkader): readonly Veldfout[] {
  const perioden = checkPeriode(invoer, kader.vandaag);
  if (perioden.length > 0) return [...perioden, ...checkOntvangen(invoer, kader.vandaag)];
  return [...checkUren(invoer), ...checkOntvangen(invoer, kader.vandaag), ...checkLks(invoer, kader)];
}

/**
 * The days over which the hours are spread: those of the period on which the job or the LKS ran. Hours of a month in which somebody begins
 * are worked after the begin.
 */
export function clipUren(dagen: Dagenreeks, { dienstverband, recht }: Urenkader): Dagenreeks {
  return clipToDienstverband(dagen, dienstverband, listLksDagen(recht));
}

/** The same, with the days of the LKS as somebody knows them. */
export function clipToDienstverband(
  { van, totEnMet }: Dagenreeks,
  dienstverband: Urenkader['dienstverband'],
  lksDagen: readonly Dagenreeks[],
): Dagenreeks {
  const reeksen: readonly Dagenreeks[] = [
    { van: dienstverband.begindatum, totEnMet: dienstverband.einddatum ?? totEnMet },
    ...lksDagen,
  ];
  const binnen = reeksen.filter((reeks) => reeks.van <= totEnMet && reeks.totEnMet >= van);
  if (binnen.length === 0) return { van, totEnMet };
  return {
    van: maxDatum(van, binnen.map((reeks) => reeks.van).reduce(minDatum)),
    totEnMet: minDatum(totEnMet, binnen.map((reeks) => reeks.totEnMet).reduce(maxDatum)),
  };
}

// helpers

function checkPeriode({ van, totEnMet }: Ureninvoer, vandaag: Datum): readonly Veldfout[] {
  const fout = (veld: string, melding: string): readonly Veldfout[] => [{ veld, melding }];
  if (!isDatum(van)) return fout('van', 'Deze dag bestaat niet. Schrijf een datum als 2-3-2026.');
  if (!isDatum(totEnMet)) return fout('totEnMet', 'Deze dag bestaat niet. Schrijf een datum als 29-3-2026.');
  if (totEnMet < van) return fout('totEnMet', 'De laatste dag ligt voor de eerste. Draai ze om.');
  if (diffDagen(van, totEnMet) >= MAX_DAGEN) {
    return fout(
      'totEnMet',
      `De periode is langer dan ${MAX_DAGEN} dagen. Leg de uren per maand of per loonstrook vast.`,
    );
  }
  const grens = findLaatsteDagVanMaand(readMaand(vandaag));
  if (van > vandaag || totEnMet > grens) {
    return fout('totEnMet', `De periode is nog niet voorbij. Uren kunnen tot en met ${formatDatum(grens)}.`);
  }
  return [];
}

function checkUren({ uren, van, totEnMet }: Ureninvoer): readonly Veldfout[] {
  const dagen = diffDagen(van, addDagen(totEnMet, 1));
  const honderdsten = Math.round(uren * 100);
  if (!Number.isFinite(uren) || uren < 0) return [{ veld: 'uren', melding: 'De uren moeten 0 of meer zijn.' }];
  if (Math.abs(uren * 100 - honderdsten) > 1e-6) {
    return [{ veld: 'uren', melding: 'De uren hebben meer dan twee cijfers achter de komma. Rond ze af.' }];
  }
  if (uren > dagen * UREN_PER_DAG) {
    return [
      { veld: 'uren', melding: `In ${dagen} dagen gaan hoogstens ${dagen * UREN_PER_DAG} uren. Kijk het aantal na.` },
    ];
  }
  return [];
}

function checkOntvangen({ ontvangenOp }: Ureninvoer, vandaag: Datum): readonly Veldfout[] {
  if (isDatum(ontvangenOp) && ontvangenOp <= vandaag) return [];
  return [{ veld: 'ontvangenOp', melding: 'De dag van ontvangst kan niet na vandaag zijn. Kies een eerdere dag.' }];
}

/** Only hours that are settled afterwards mean something. */
function checkLks({ van, totEnMet }: Ureninvoer, { recht }: Urenkader): readonly Veldfout[] {
  const maanden = recht.filter(({ maand }) => maand >= readMaand(van) && maand <= readMaand(totEnMet));
  // A month of which the amount is not known yet can have hours.
  if (maanden.some(({ bekend }) => !bekend)) return [];
  const raakt = (reeks: Dagenreeks) => reeks.van <= totEnMet && reeks.totEnMet >= van;
  if (!listLksDagen(maanden).some(raakt)) {
    return [{ veld: 'van', melding: 'In deze periode loopt er geen loonkostensubsidie. Kies een andere periode.' }];
  }
  const variabel = maanden.some((deel) => deel.bekend && (deel.wachtOpUren || deel.variabel !== undefined));
  if (variabel) return [];
  const melding = 'In deze periode heeft het contract vaste uren. Er zijn geen uren nodig: de betaling verandert niet.';
  return [{ veld: 'van', melding }];
}

function listLksDagen(recht: readonly Maandrecht[]): readonly Dagenreeks[] {
  return recht.flatMap((deel) => (deel.bekend ? deel.delen : []));
}
