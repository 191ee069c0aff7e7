import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minimumloongegevens } from '../domain/bedrag/minimumloon.ts';
import { isMinimumloonBekend } from '../domain/bedrag/minimumloon.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden, formatDatum } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';

/** A minimum wage that nobody knows yet and that a simulation takes for its own rules. It is never part of the rules of the product. */
export interface Minimumloonaanname {
  readonly aanname: true;
  /** The day of the simulation on which it becomes known: until then zaken wait for it. */
  readonly bekendVanaf: Datum;
  /** How it came about, in Dutch sentences. */
  readonly basis: string;
  readonly minimumloon: Minimumloongegevens;
}

/** What was assumed, as the outcome names it. */
export interface Jaaraanname extends Pick<Minimumloonaanname, 'bekendVanaf' | 'basis'> {
  readonly wat: string;
  readonly geldigVanaf: Datum;
}

const BESTANDEN = ['wml-aanname-2027-01-01.json'];
/** Known so many days before it begins: 16 November and 16 May. */
const BEKEND_DAGEN = 46;

/** What a simulation until this day has to assume: only what the rules of the product do not know. */
export function loadAannamen(
  { rekengegevens }: Pick<Library, 'rekengegevens'>,
  totEnMet: Datum,
): readonly Minimumloonaanname[] {
  const aannamen = BESTANDEN.map((naam) => readBestand(naam) as Minimumloonaanname);
  const stijging = readBestand('wml-stijging.json') as Stijging;
  for (let laatste = aannamen.at(-1); laatste !== undefined && laatste.minimumloon.geldigTot < totEnMet; ) {
    laatste = makeVolgende(laatste.minimumloon, stijging);
    aannamen.push(laatste);
  }
  return aannamen.filter(
    ({ minimumloon: { geldigVanaf } }) => geldigVanaf <= totEnMet && !isMinimumloonBekend(geldigVanaf, rekengegevens),
  );
}

/** A library of its own that knows these too; the one it was made from stays as it is. */
export function addAannamen(library: Library, aannamen: readonly Minimumloonaanname[]): Library {
  const bestanden = aannamen.map(({ minimumloon }) => {
    const { geldigVanaf } = minimumloon;
    return { pad: `aanname/wml-${geldigVanaf}.json`, naam: 'wml', geldigVanaf, inhoud: { ...minimumloon } };
  });
  const { overig } = library.regels;
  const regels = { ...library.regels, overig: { ...overig, wml: [...(overig['wml'] ?? []), ...bestanden] } };
  return { ...library, regels, rekengegevens: readRekengegevens(regels) };
}

/** As the outcome names it. */
export function toJaaraanname({ minimumloon, bekendVanaf, basis }: Minimumloonaanname): Jaaraanname {
  return { wat: minimumloon.titel, geldigVanaf: minimumloon.geldigVanaf, bekendVanaf, basis };
}

/** One Dutch sentence for whoever reads the amounts. */
export function describeAanname({ wat, bekendVanaf, basis }: Jaaraanname): string {
  return `Aanname: ${wat}, in deze simulatie bekend vanaf ${formatDatum(bekendVanaf)}. ${basis}`;
}

// helpers

/** By how much each minimum wage is assumed to be more than the one before it. */
interface Stijging {
  readonly aanname: true;
  readonly procent: number;
  readonly basis: string;
}

/** The minimum wage of the half year after this one. */
function makeVolgende(vorig: Minimumloongegevens, { procent, basis }: Stijging): Minimumloonaanname {
  const geldigVanaf = addDagen(vorig.geldigTot, 1);
  const stijg = (cent: number, veelvoud: number): number =>
    Math.round((cent * (100 + procent)) / 100 / veelvoud) * veelvoud;
  const heelCent = stijg(vorig.bedragen.find(({ percentage }) => percentage === 100)?.uurCent ?? 0, 1);
  const { referentiemaandloonCent } = vorig;
  return {
    aanname: true,
    bekendVanaf: addDagen(geldigVanaf, -BEKEND_DAGEN),
    basis,
    minimumloon: {
      ...vorig,
      geldigVanaf,
      geldigTot: addDagen(addMaanden(geldigVanaf, 6), -1),
      titel: `Aangenomen wettelijk minimumloon per ${formatDatum(geldigVanaf)}`,
      ...(referentiemaandloonCent === undefined
        ? {}
        : { referentiemaandloonCent: stijg(referentiemaandloonCent, MAANDLOON_VEELVOUD_CENT) }),
      bedragen: vorig.bedragen.map((rij) => ({ ...rij, uurCent: Math.round((heelCent * rij.percentage) / 100) })),
    },
  };
}

/** The referentiemaandloon is a multiple of this (art. 14 lid 9 WML). */
const MAANDLOON_VEELVOUD_CENT = 60;

function readBestand(naam: string): unknown {
  // Made by hand beside this file, and checked by a test.
  return JSON.parse(readFileSync(join(import.meta.dirname, 'gegevens', naam), 'utf8'));
}
