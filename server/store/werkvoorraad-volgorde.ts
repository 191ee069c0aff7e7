import type { Werkvoorraadregel } from '../domain/overzicht.ts';
import type { Werkvoorraadvraag } from '../ports.ts';
import type { Sleutel } from './cursor.ts';

/** Stands for "no date" in a sort key: after every real date. */
export const GEEN_DATUM = '9999-12-31';

/** Shape of the sort key: part of the list, date, zaaknummer, task, gemeente. */
export const WERKVOORRAAD_SLEUTEL = 'nssss';

/** Rows at statutory risk are part 0, by that date; the others are part 1, by the date of the task itself. */
export function werkvoorraadSleutel(regel: Werkvoorraadregel, risicogrens: string): Sleutel {
  const risico = regel.wettelijkUiterlijk !== null && regel.wettelijkUiterlijk <= risicogrens;
  const datum = risico ? regel.wettelijkUiterlijk : (regel.uiterlijk ?? GEEN_DATUM);
  return [risico ? 0 : 1, datum, regel.zaaknummer, regel.taakId, regel.gemeente];
}

export type Termijngroep = NonNullable<Werkvoorraadvraag['termijn']>;

export const TERMIJNGROEPEN: readonly Termijngroep[] = ['te_laat', 'vandaag', 'binnenkort', 'later', 'opgeschort'];

/** The one group that a row is in: a clock that stands still goes before the date, and no date is "later". */
export function termijngroep(
  regel: Pick<Werkvoorraadregel, 'uiterlijk' | 'opgeschort'>,
  grenzen: Pick<Werkvoorraadvraag, 'vandaag' | 'binnenkortTot'>,
): Termijngroep {
  if (regel.opgeschort) return 'opgeschort';
  if (regel.uiterlijk === null) return 'later';
  if (regel.uiterlijk < grenzen.vandaag) return 'te_laat';
  if (regel.uiterlijk === grenzen.vandaag) return 'vandaag';
  return regel.uiterlijk <= grenzen.binnenkortTot ? 'binnenkort' : 'later';
}
