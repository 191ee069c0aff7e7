import { randomUUID } from 'node:crypto';
import { makeClock, openDemoClock } from '../clock.ts';
import { composeOmgeving } from '../compose-omgeving.ts';
import { makeKluis } from '../kluis.ts';
import { type Library, loadLibrary } from '../load-library.ts';
import type { Klok, Stores } from '../ports.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { isProductie } from './modus.ts';
import { openOpslag } from './open-opslag.ts';

/** The use cases of the product on its own store, for a command that does work. */
export interface Werkomgeving {
  readonly omgeving: Omgeving;
  close(): Promise<void>;
}

const SLEUTEL_BYTES = 32;

/**
 * Opens the store that the settings name, and the use cases on it. On the date of the demo where the store is of the demo, else on that of
 * today. `load` reads the library.
 * @throws InvoerError when there is no store, or a server has it in use; the errors of the library
 */
export async function openOmgeving(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  now: () => Date,
  load: typeof loadLibrary = loadLibrary,
): Promise<Werkomgeving> {
  const productie = isProductie(env);
  const stores = await openOpslag(env);
  try {
    const library = await load(root, { voorbeeldupdate: !productie });
    const klok = productie ? makeClock(now) : await openDemoClock(stores.instellingen, now);
    return makeWerkomgeving(library, stores, klok);
  } catch (fout) {
    await stores.close();
    throw fout;
  }
}

/** Puts the use cases on a store. No letters are made and no BSN is read: work that needs those is for the server. */
export function makeWerkomgeving(library: Library, stores: Stores, klok: Klok): Werkomgeving {
  const omgeving = composeOmgeving({
    library,
    stores,
    klok,
    makeId: randomUUID,
    kluis: makeKluis(new Uint8Array(SLEUTEL_BYTES)),
    renderBrief: refuse,
    demo: undefined,
  });
  return { omgeving, close: () => stores.close() };
}

// helpers

function refuse(): Promise<never> {
  return Promise.reject(new Error('Deze opdracht maakt geen brieven.'));
}
