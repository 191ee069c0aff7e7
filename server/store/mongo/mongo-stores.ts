import type { Stores } from '../../ports.ts';
import { makeAgenda } from './agenda.ts';
import { makeBetalen } from './betalen.ts';
import { openDatabase } from './database.ts';
import { makeGebruikers } from './gebruikers.ts';
import { makeInlezen } from './inlezen.ts';
import { makeBestanden, makeConcepten, makeInstellingen, makeSessies } from './kleine-stores.ts';
import { makeMeldingen } from './meldingen.ts';
import { makeOutbox } from './outbox.ts';
import { makeStoringen } from './storingen.ts';
import { makeVarianten } from './varianten.ts';
import { makeVerzenden } from './verzenden.ts';
import { makeViews } from './views.ts';
import { makeWeergaven } from './weergaven.ts';
import { makeWerkvoorraad } from './werkvoorraad.ts';
import { makeZaken } from './zaken.ts';

/**
 * Opens the store on a MongoDB server and makes the indexes that are not there yet.
 * @throws Error in Dutch when the server cannot be reached.
 */
export async function openMongoStores(uri: string): Promise<Stores> {
  const database = await openDatabase(uri);
  const { models } = database;
  return {
    zaken: makeZaken(database),
    views: { ...makeWerkvoorraad(models), ...makeViews(models), ...makeAgenda(models) },
    outbox: makeOutbox(models),
    storingen: makeStoringen(models),
    bestanden: makeBestanden(models),
    concepten: makeConcepten(models),
    weergaven: makeWeergaven(models),
    meldingen: makeMeldingen(models),
    gebruikers: makeGebruikers(models),
    varianten: makeVarianten(models),
    betalen: makeBetalen(database),
    verzenden: makeVerzenden(models),
    inlezen: makeInlezen(database),
    sessies: makeSessies(models),
    instellingen: makeInstellingen(models),
    check: () => database.check(),
    close: () => database.close(),
  };
}
