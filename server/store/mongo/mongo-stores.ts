import type { Stores } from '../../ports.ts';
import { repairReadModels } from './bijwerken.ts';
import { openDatabase } from './database.ts';
import { makeBestanden, makeConcepten, makeGebruikers, makeInstellingen, makeSessies } from './kleine-stores.ts';
import { makeOutbox, makeStoringen } from './outbox.ts';
import { makeViews } from './views.ts';
import { makeWerkvoorraad } from './werkvoorraad.ts';
import { makeZaken } from './zaken.ts';

/**
 * Opens the store on a MongoDB server and finishes what a server that stopped left undone.
 * @throws Error in Dutch when the server cannot be reached.
 */
export async function openMongoStores(uri: string): Promise<Stores> {
  const database = await openDatabase(uri);
  const { models } = database;
  await repairReadModels(models);
  return {
    zaken: makeZaken(database),
    views: { ...makeWerkvoorraad(models), ...makeViews(models) },
    outbox: makeOutbox(models),
    storingen: makeStoringen(models),
    bestanden: makeBestanden(models),
    concepten: makeConcepten(models),
    gebruikers: makeGebruikers(models),
    sessies: makeSessies(models),
    instellingen: makeInstellingen(models),
    check: () => database.check(),
    close: () => database.close(),
  };
}
