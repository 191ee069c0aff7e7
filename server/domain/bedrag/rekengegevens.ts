import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Feestdagenkalender, Feestdagenregels } from '../termijn/feestdagen.ts';
import { makeFeestdagenkalender } from '../termijn/feestdagen.ts';
import type { Urenvoorrang } from '../uren/urenvoorrang.ts';
import type { Minimumloongegevens } from './minimumloon.ts';

/** R: the referentiemaandloon of art. 8 lid 1 onder b WML. U: the hourly minimum wage x 156. Open in law, so a national choice. */
export type Maandbasis = 'R' | 'U';

/** From when a new age counts: the birthday itself, the first of its month, or the first of the month after it. */
export type LeeftijdIngang = 'verjaardag' | 'eerste_van_de_maand' | 'eerste_volgende_maand';

/** A legal value with its article; `aanname` where no source settles it, with the choice made in `toelichting`. */
export interface Rekenwaarde<T> {
  readonly waarde: T;
  readonly grondslag: string;
  readonly aanname?: boolean;
  readonly toelichting?: string;
}

/** The dated legal values of the calculation: `rules/landelijk/rekenregels-*.json`. */
export interface Rekenregels {
  readonly geldigVanaf: Datum;
  /** Last day on which they hold; absent for the rules in force. */
  readonly geldigTot?: Datum;
  readonly titel: string;
  /** `sectorweek`: in proportion to the normal working time, only downward. `week36`: in proportion to 36 hours, also upward. */
  readonly regime: Rekenwaarde<'sectorweek' | 'week36'>;
  /** Hours of the week that the month amount belongs to; only in regime `week36`. */
  readonly urenbasis?: Rekenwaarde<number>;
  readonly wekenPerJaar: Rekenwaarde<number>;
  readonly maandbasis: Rekenwaarde<Maandbasis>;
  readonly vakantiebijslagPercentage: Rekenwaarde<number>;
  readonly plafondPercentage: Rekenwaarde<number>;
  readonly forfaitairPercentage: Rekenwaarde<number>;
  readonly forfaitairMaanden: Rekenwaarde<number>;
  readonly werkgeverslastenPercentage: Rekenwaarde<number>;
  /** From this loonwaarde (percent) on there is no LKS. */
  readonly afwijzenVanafLoonwaarde: Rekenwaarde<number>;
  readonly leeftijdIngang: Rekenwaarde<LeeftijdIngang>;
  readonly bbl: Rekenwaarde<'eigen_staffel' | 'regulier'>;
  readonly afronding: Rekenwaarde<'eenmaal_aan_het_einde'>;
  readonly maximumUrenPerWeek: Rekenwaarde<number>;
  /** Vaste LKS is paid at the latest on the last werkdag before this day of the month. */
  readonly betalenVoorDag: Rekenwaarde<number>;
}

/** All legal data that the calculations need, handed in by whoever read the files. */
export interface Rekengegevens {
  readonly minimumlonen: readonly Minimumloongegevens[];
  readonly rekenregels: readonly Rekenregels[];
  readonly kalender: Feestdagenkalender;
  /** Which source of hours goes before which; without any the last one recorded holds. */
  readonly urenvoorrang: readonly Urenvoorrang[];
}

/** The legal data as the calculations take them, made of the contents of the files. */
export function makeRekengegevens(bestanden: {
  readonly minimumlonen: readonly Minimumloongegevens[];
  readonly rekenregels: readonly Rekenregels[];
  readonly feestdagen: Feestdagenregels;
  readonly urenvoorrang?: readonly Urenvoorrang[];
}): Rekengegevens {
  const { minimumlonen, rekenregels, feestdagen, urenvoorrang = [] } = bestanden;
  return { minimumlonen, rekenregels, kalender: makeFeestdagenkalender(feestdagen), urenvoorrang };
}

/** The one of these that holds on a date, or undefined when none does. The latest wins where periods overlap. */
export function findGeldig<T extends { readonly geldigVanaf: Datum; readonly geldigTot?: Datum }>(
  lijst: readonly T[],
  peildatum: Datum,
): T | undefined {
  let gevonden: T | undefined;
  for (const deel of lijst) {
    const geldt = deel.geldigVanaf <= peildatum && (deel.geldigTot === undefined || peildatum <= deel.geldigTot);
    if (geldt && (gevonden === undefined || deel.geldigVanaf > gevonden.geldigVanaf)) gevonden = deel;
  }
  return gevonden;
}

/** The rekenregels that hold on a date. @throws InvoerError when there are none. */
export function readRekenregels(peildatum: Datum, gegevens: Rekengegevens): Rekenregels {
  const regels = findGeldig(gegevens.rekenregels, peildatum);
  if (regels !== undefined) return regels;
  const melding = `Voor ${formatDatum(peildatum)} zijn geen rekenregels bekend. Kies een latere peildatum, of vraag de functioneel beheerder om de rekenregels van die tijd toe te voegen.`;
  throw new InvoerError(melding, [{ veld: 'peildatum', melding }]);
}
