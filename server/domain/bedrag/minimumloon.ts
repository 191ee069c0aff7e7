import type { Datum } from '../datum.ts';
import {
  addDagen,
  addMaanden,
  findEersteDagVanMaand,
  formatDatum,
  makeDatum,
  readMaand,
  splitDatum,
} from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { ExactGetal } from './bedrag.ts';
import { exact, formatBedrag, formatGetal, formatTussenbedrag, takePercentage } from './bedrag.ts';
import type { LeeftijdIngang, Maandbasis, Rekengegevens } from './rekengegevens.ts';
import { findGeldig, readRekenregels } from './rekengegevens.ts';

/** The minimum wage of one age: per month until 2023, per hour since. */
export interface Minimumloonbedrag {
  readonly categorie: 'regulier' | 'bbl';
  /** Whole years; the highest one stands for everybody who is older. */
  readonly leeftijd: number;
  /** Percentage of the amount for adults (art. 8 lid 3 WML). */
  readonly percentage: number;
  readonly maandCent?: number;
  readonly uurCent?: number;
  /** True when the amount was not found in a source but follows from the percentage. */
  readonly aanname?: boolean;
}

/** The statutory minimum wage of half a year: `rules/landelijk/wml-*.json`. */
export interface Minimumloongegevens {
  readonly geldigVanaf: Datum;
  /** Last day: the amounts of the next half year are other ones, never these. */
  readonly geldigTot: Datum;
  readonly titel: string;
  readonly grondslag: string;
  readonly bron: string;
  readonly regime: 'maand' | 'uur';
  /** Month amount of art. 8 lid 1 onder b WML for a week of 36 hours; since 2024. */
  readonly referentiemaandloonCent?: number;
  readonly bedragen: readonly Minimumloonbedrag[];
}

/** Whose minimum wage is asked for, and on which date. */
export interface Minimumloonvraag {
  /** Date whose amounts hold. */
  readonly peildatum: Datum;
  /** Date on which the age is taken; the peildatum when absent. */
  readonly leeftijdOp?: Datum;
  readonly geboortedatum: Datum;
  /** Werknemer in a beroepsbegeleidende leerweg: has a lower staffel at 18, 19 and 20. */
  readonly bbl?: boolean;
  /** Overrides the national choice. */
  readonly basis?: Maandbasis;
  readonly leeftijdIngang?: LeeftijdIngang;
}

/** The month amount, unrounded, with the steps behind it. */
export interface Minimumloon {
  readonly perMaandCent: ExactGetal;
  readonly leeftijd: number;
  readonly stappen: readonly Uitlegstap[];
}

/** The minimum wage of that date is not in the legal data. There is no guess: somebody must add the amounts. */
export class MinimumloonOnbekendError extends InvoerError {}

/**
 * Statutory minimum wage per month of a full week, without vakantiebijslag.
 * @throws MinimumloonOnbekendError when the amounts of the peildatum are not known. @throws InvoerError below the lowest age.
 */
export function calculateMinimumloon(vraag: Minimumloonvraag, gegevens: Rekengegevens): Minimumloon {
  const tabel = readMinimumloongegevens(vraag.peildatum, gegevens);
  const regels = readRekenregels(vraag.peildatum, gegevens);
  const ingang = vraag.leeftijdIngang ?? regels.leeftijdIngang.waarde;
  const leeftijd = calculateLeeftijd(vraag.geboortedatum, vraag.leeftijdOp ?? vraag.peildatum, ingang);
  const bbl = vraag.bbl === true && regels.bbl.waarde === 'eigen_staffel';
  const rij = findBedrag(tabel, leeftijd, bbl);
  const stappen = rij.percentage === 100 ? [] : [describeStaffel(rij, leeftijd)];
  if (tabel.regime === 'maand') {
    return withStap(exact(rij.maandCent ?? Number.NaN), leeftijd, stappen, {
      omschrijving: `${tabel.titel}, per maand`,
      grondslag: tabel.grondslag,
      aanname: rij.aanname,
    });
  }
  const uren = exact(regels.urenbasis?.waarde ?? Number.NaN);
  const gekozen = vraag.basis ?? regels.maandbasis.waarde;
  const keuze = regels.maandbasis.aanname;
  if (gekozen === 'U') {
    const urenPerMaand = uren.times(regels.wekenPerJaar.waarde).dividedBy(12);
    const uurCent = rij.uurCent ?? Number.NaN;
    return withStap(exact(uurCent).times(urenPerMaand), leeftijd, stappen, {
      omschrijving: `${tabel.titel}: uurloon ${formatBedrag(uurCent)} x ${formatGetal(urenPerMaand)} uur per maand (week van ${formatGetal(uren)} uur)`,
      grondslag: 'art. 8 lid 1 onder a WML',
      aanname: keuze ?? rij.aanname,
    });
  }
  const referentie = exact(tabel.referentiemaandloonCent ?? Number.NaN);
  return withStap(takePercentage(referentie, rij.percentage), leeftijd, stappen, {
    omschrijving: `${tabel.titel}: referentiemaandloon bij een week van ${formatGetal(uren)} uur`,
    grondslag: regels.maandbasis.grondslag,
    aanname: keuze,
  });
}

/** Whether the amounts of a date are known. */
export function isMinimumloonBekend(peildatum: Datum, gegevens: Rekengegevens): boolean {
  return findGeldig(gegevens.minimumlonen, peildatum) !== undefined;
}

/** Age in whole years on a date, counted from the day that `ingang` says. */
export function calculateLeeftijd(geboortedatum: Datum, op: Datum, ingang: LeeftijdIngang = 'verjaardag'): number {
  const jaren = splitDatum(op).jaar - splitDatum(geboortedatum).jaar;
  return findLeeftijdsdag(geboortedatum, splitDatum(op).jaar, ingang) > op ? jaren - 1 : jaren;
}

/**
 * The day from which the age that is reached in this year counts; of a birthday in December that may be 1 January of the year after.
 * Somebody born on 29 February has their birthday on 1 March in other years.
 */
export function findLeeftijdsdag(geboortedatum: Datum, jaar: number, ingang: LeeftijdIngang): Datum {
  const { maand, dag } = splitDatum(geboortedatum);
  const verjaardag = maand === 2 && dag === 29 ? addDagen(makeDatum(jaar, 2, 28), 1) : makeDatum(jaar, maand, dag);
  const eerste = findEersteDagVanMaand(readMaand(verjaardag));
  switch (ingang) {
    case 'verjaardag':
      return verjaardag;
    case 'eerste_van_de_maand':
      return eerste;
    case 'eerste_volgende_maand':
      return verjaardag === eerste ? eerste : addMaanden(eerste, 1);
  }
}

// helpers

function readMinimumloongegevens(peildatum: Datum, gegevens: Rekengegevens): Minimumloongegevens {
  const tabel = findGeldig(gegevens.minimumlonen, peildatum);
  if (tabel !== undefined) return tabel;
  const bekend = gegevens.minimumlonen.toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1));
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  const periode =
    eerste === undefined || laatste === undefined
      ? 'Er zijn nog geen bedragen.'
      : `Bekend zijn de bedragen van ${formatDatum(eerste.geldigVanaf)} tot en met ${formatDatum(laatste.geldigTot)}.`;
  const melding = `Het wettelijk minimumloon op ${formatDatum(peildatum)} is niet bekend. ${periode} Kies een andere peildatum, of vraag de functioneel beheerder om de nieuwe bedragen toe te voegen.`;
  throw new MinimumloonOnbekendError(melding, [{ veld: 'peildatum', melding }]);
}

function findBedrag(tabel: Minimumloongegevens, leeftijd: number, bbl: boolean): Minimumloonbedrag {
  const eigen = bbl ? tabel.bedragen.find((rij) => rij.categorie === 'bbl' && rij.leeftijd === leeftijd) : undefined;
  if (eigen !== undefined) return eigen;
  const regulier = tabel.bedragen.filter((rij) => rij.categorie === 'regulier' && rij.leeftijd <= leeftijd);
  const rij = regulier.toSorted((a, b) => b.leeftijd - a.leeftijd)[0];
  if (rij !== undefined) return rij;
  const melding = `Voor iemand van ${leeftijd} jaar bestaat geen wettelijk minimumloon. Controleer de geboortedatum en de peildatum.`;
  throw new InvoerError(melding, [{ veld: 'geboortedatum', melding }]);
}

function describeStaffel(rij: Minimumloonbedrag, leeftijd: number): Uitlegstap {
  const staffel = rij.categorie === 'bbl' ? 'bij een leerwerkplek (bbl)' : 'voor jongeren';
  return {
    omschrijving: `De werknemer is ${leeftijd} jaar. Het minimumloon ${staffel} is een deel van dat voor volwassenen`,
    uitkomst: `${formatGetal(rij.percentage)}%`,
    grondslag: 'art. 8 lid 3 WML',
    ...(rij.categorie === 'bbl' ? { aanname: true } : {}),
  };
}

function withStap(
  perMaandCent: ExactGetal,
  leeftijd: number,
  stappen: readonly Uitlegstap[],
  stap: { readonly omschrijving: string; readonly grondslag: string; readonly aanname: boolean | undefined },
): Minimumloon {
  if (perMaandCent.isNaN()) throw new TypeError(`Legal data incomplete: ${stap.omschrijving}`);
  const { aanname, ...rest } = stap;
  const uitkomst = perMaandCent.isInteger() ? formatBedrag(perMaandCent.toNumber()) : formatTussenbedrag(perMaandCent);
  return {
    perMaandCent,
    leeftijd,
    stappen: [...stappen, { ...rest, uitkomst, ...(aanname === true ? { aanname } : {}) }],
  };
}
