import { afterEach, beforeEach } from 'vitest';
import type { Stores } from '../../../server/ports.ts';

/** Opens an empty store: each test of the contract begins with one. */
export type OpenStores = () => Promise<Stores>;

/** Gives each test of a describe block its own empty store, and closes it afterwards. */
export function useStores(open: OpenStores): () => Stores {
  let stores: Stores | undefined;
  beforeEach(async () => {
    stores = await open();
  });
  afterEach(async () => {
    await stores?.close();
    stores = undefined;
  });
  return () => {
    if (!stores) throw new Error('A store exists only inside a test.');
    return stores;
  };
}
