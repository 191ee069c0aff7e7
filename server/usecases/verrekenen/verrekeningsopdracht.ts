import type { Stores } from '../../ports.ts';
import type { Verrekeningsvoortgang } from './verrekeningusecases.ts';

/** A settlement of a gemeente as it is kept: what was asked, so that it goes on after a crash. What was done stands in the zaken. */
export interface Verrekeningsopdracht extends Verrekeningsvoortgang {
  readonly gemeente: string;
  readonly kwartaal: string;
  /** What makes it one and the same: the quarter, or the month where a gemeente settles every month. */
  readonly ronde: string;
  /** User name of whoever asked for it, or "systeem". */
  readonly door: string;
}

/** The run of that round, when it was begun. */
export async function findVerrekeningsopdracht(
  { instellingen }: Pick<Stores, 'instellingen'>,
  gemeente: string,
  ronde: string,
): Promise<Verrekeningsopdracht | undefined> {
  const tekst = await instellingen.find(nameSleutel(gemeente, ronde));
  return tekst === undefined ? undefined : (JSON.parse(tekst) as Verrekeningsopdracht);
}

/** Keeps how far it is. */
export async function saveVerrekeningsopdracht(
  { instellingen }: Pick<Stores, 'instellingen'>,
  opdracht: Verrekeningsopdracht,
): Promise<void> {
  await instellingen.put(nameSleutel(opdracht.gemeente, opdracht.ronde), JSON.stringify(opdracht));
}

// helpers

function nameSleutel(gemeente: string, ronde: string): string {
  return `verrekening:${gemeente}:${ronde}`;
}
