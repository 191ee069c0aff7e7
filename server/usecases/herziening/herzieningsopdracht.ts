import type { Datum } from '../../domain/datum.ts';
import type { Stores } from '../../ports.ts';
import type { Herzieningsvoortgang } from './herzieningusecases.ts';

/** A bulk herziening as it is kept: what was asked, so that it can go on after a crash. What was done stands in the zaken. */
export interface Herzieningsopdracht extends Herzieningsvoortgang {
  readonly gemeente: string;
  readonly datum: Datum;
  /** User name of whoever asked for it. */
  readonly door: string;
}

/** The run of that date, when it was begun. */
export async function findHerziening(
  stores: Stores,
  gemeente: string,
  datum: Datum,
): Promise<Herzieningsopdracht | undefined> {
  const tekst = await stores.instellingen.find(`herziening:${gemeente}:${datum}`);
  return tekst === undefined ? undefined : (JSON.parse(tekst) as Herzieningsopdracht);
}

/** Keeps how far it is; the last one of a gemeente is remembered for a restart. */
export async function saveHerziening(stores: Stores, opdracht: Herzieningsopdracht): Promise<void> {
  const { gemeente, datum } = opdracht;
  await stores.instellingen.put(`herziening:${gemeente}:${datum}`, JSON.stringify(opdracht));
  await stores.instellingen.put(`herziening:${gemeente}`, datum);
}

/** The run that was begun last in this gemeente. */
export async function findLaatsteHerziening(
  stores: Stores,
  gemeente: string,
): Promise<Herzieningsopdracht | undefined> {
  const datum = await stores.instellingen.find(`herziening:${gemeente}`);
  return datum === undefined ? undefined : findHerziening(stores, gemeente, datum);
}
