import type { Datum } from './domain/datum.ts';
import type { InstellingStore, Klok } from './ports.ts';

/** Where the demo begins. */
export const DEMOSTART: Datum = '2026-03-02';

const DEMODATUM = 'demo.datum';
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The real clock. A legal date is the date in the Netherlands, wherever the server stands. */
export function makeClock(now: () => Date): Klok {
  return { nu: () => now().toISOString(), vandaag: () => AMSTERDAM.format(now()) };
}

/** A clock whose date is moved on by hand; the time of day goes on as it is. */
export interface DemoClock extends Klok {
  setVandaag(datum: Datum): Promise<void>;
}

/** The clock of the demo, which remembers its date over a restart. */
export async function openDemoClock(instellingen: InstellingStore, now: () => Date): Promise<DemoClock> {
  let vandaag = (await instellingen.find(DEMODATUM)) ?? DEMOSTART;
  return {
    nu: () => `${vandaag}T${now().toISOString().slice(11)}`,
    vandaag: () => vandaag,
    async setVandaag(datum) {
      await instellingen.put(DEMODATUM, datum);
      vandaag = datum;
    },
  };
}
