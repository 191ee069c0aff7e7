import type { Datum } from '../datum.ts';
import type { Contractsoort, Route, Zaakgegevens } from '../zaak/zaakgegevens.ts';
import type { BerekendePeriode, Looptijd } from './bedragperioden.ts';
import type { LksInvoer } from './loonkostensubsidie-invoer.ts';
import type { LeeftijdIngang } from './rekengegevens.ts';

/** An amount that a besluit fixed, and the days on which it holds. */
export interface Vastgesteldbedrag {
  readonly van: Datum;
  /** Last day. */
  readonly totEnMet: Datum;
  /** Unrounded cents per month, LKS and werkgeverslasten together, as decimal text. */
  readonly exactCent: string;
  /** Why a new amount begins here. */
  readonly aanleiding: 'ingang' | 'indexatie' | 'verjaardag';
}

/**
 * What a besluit fixed of the calculation: with it the LKS of a month can be calculated years later, whatever has become of the gegevens of
 * the zaak or of the parameters of the gemeente since.
 */
export interface Rekenbasis {
  readonly geboortedatum: Datum;
  readonly bbl: boolean;
  readonly soort: 'regulier' | 'forfaitair';
  readonly route: Route;
  readonly begindatumDienstverband: Datum;
  /** Whole percent; absent for forfaitaire LKS. */
  readonly loonwaarde?: number;
  readonly contractsoort: Contractsoort;
  /** Hours per week paid in the month itself: 0 in a 0-urencontract, the minimum of a min-maxcontract. */
  readonly urenPerWeek: number;
  readonly voltijdUren: number;
  readonly leeftijdIngang: LeeftijdIngang;
  /** Also a new amount per 1 July (parameter `indexatie.momenten`). */
  readonly indexatieJuli: boolean;
  /** Date whose minimum wage holds until the next indexation; the ingangsdatum of the besluit when absent. */
  readonly peildatum?: Datum;
  /** The amounts as far as they were known on the day of the besluit: they never change by new legal data. */
  readonly bedragen: readonly Vastgesteldbedrag[];
}

/** The parameters that `makeRekenbasis` reads. */
export const REKENPARAMETERS = ['indexatie.momenten', 'leeftijd.ingang'] as const;

/** What a besluit on this route fixes, without its amounts. @throws TypeError for a parameter that is not in the catalogue. */
export function makeRekenbasis(
  gegevens: Pick<Zaakgegevens, 'werknemer' | 'dienstverband' | 'loonwaarde'>,
  route: Route,
  parameters: Readonly<Record<string, unknown>>,
): Omit<Rekenbasis, 'bedragen'> {
  const { werknemer, dienstverband, loonwaarde } = gegevens;
  const momenten = parameters['indexatie.momenten'];
  return {
    geboortedatum: werknemer.geboortedatum,
    bbl: werknemer.bbl,
    soort: route === 'forfaitair' ? 'forfaitair' : 'regulier',
    route,
    begindatumDienstverband: dienstverband.begindatum,
    ...(loonwaarde.percentage === undefined || route === 'forfaitair' ? {} : { loonwaarde: loonwaarde.percentage }),
    contractsoort: dienstverband.contractsoort,
    urenPerWeek: dienstverband.urenPerWeek,
    voltijdUren: dienstverband.voltijdUren,
    leeftijdIngang: readLeeftijdIngang(parameters['leeftijd.ingang']),
    indexatieJuli: Array.isArray(momenten) && momenten.includes('1_juli'),
  };
}

/** The input of the calculator, but for the date. */
export function toLksInvoer(basis: Omit<Rekenbasis, 'bedragen'>): Omit<LksInvoer, 'peildatum' | 'leeftijdOp'> {
  const { geboortedatum, bbl, soort, route, begindatumDienstverband, loonwaarde, urenPerWeek, voltijdUren } = basis;
  return {
    geboortedatum,
    bbl,
    soort,
    route,
    begindatumDienstverband,
    ...(loonwaarde === undefined ? {} : { loonwaarde }),
    urenPerWeek,
    voltijdUren,
    leeftijdIngang: basis.leeftijdIngang,
  };
}

/** Hours per week that are paid in the month itself: of a 0-urencontract none, whatever number somebody filled in. */
export function countVasteUren({
  contractsoort,
  urenPerWeek,
}: Pick<Rekenbasis, 'contractsoort' | 'urenPerWeek'>): number {
  return contractsoort === 'nul_uren' ? 0 : urenPerWeek;
}

/** The rekenbasis with the amounts that were calculated for the besluit. */
export function withBedragen(basis: Omit<Rekenbasis, 'bedragen'>, perioden: readonly BerekendePeriode[]): Rekenbasis {
  const bedragen = perioden.map(({ van, totEnMet, exactCent, aanleiding }) => ({
    van,
    totEnMet,
    exactCent,
    aanleiding,
  }));
  return { ...basis, bedragen };
}

/** From when to when the amounts of a besluit run, with its moments of indexation. */
export function toLooptijd(
  { indexatieJuli, peildatum }: Pick<Rekenbasis, 'indexatieJuli' | 'peildatum'>,
  ingangsdatum: Datum,
  totEnMet: Datum,
): Looptijd {
  return { ingangsdatum, totEnMet, indexatieJuli, ...(peildatum === undefined ? {} : { peildatum }) };
}

// helpers

function readLeeftijdIngang(waarde: unknown): LeeftijdIngang {
  if (waarde === 'verjaardag' || waarde === 'eerste_van_de_maand' || waarde === 'eerste_volgende_maand') return waarde;
  throw new TypeError(`Met de instelling leeftijd.ingang "${String(waarde)}" kan nog niet worden gerekend.`);
}
