import type { Stores } from '../../ports.ts';
import { makeAgenda } from './agenda.ts';
import { makeBetalen } from './betalen.ts';
import { Db } from './db.ts';
import { makeGebruikers } from './gebruikers.ts';
import { makeInlezen } from './inlezen.ts';
import { makeBestanden, makeConcepten, makeInstellingen, makeSessies } from './kleine-stores.ts';
import { makeMeldingen } from './meldingen.ts';
import { MIGRATIES } from './migraties.ts';
import { makeOutbox, makeStoringen } from './outbox.ts';
import { makeVarianten } from './varianten.ts';
import { makeVerzenden } from './verzenden.ts';
import { makeViews } from './views.ts';
import { makeWeergaven } from './weergaven.ts';
import { makeWerkvoorraad } from './werkvoorraad.ts';
import { makeZaken } from './zaken.ts';

/**
 * Opens the embedded store in one file, and makes or upgrades the file where needed.
 * @throws Error in Dutch when another server uses the file, or when it was made by a newer version.
 */
export async function openSqliteStores(path: string): Promise<Stores> {
  const db = new Db(path, MIGRATIES);
  return {
    zaken: makeZaken(db),
    views: { ...makeWerkvoorraad(db), ...makeViews(db), ...makeAgenda(db) },
    outbox: makeOutbox(db),
    storingen: makeStoringen(db),
    bestanden: makeBestanden(db),
    concepten: makeConcepten(db),
    weergaven: makeWeergaven(db),
    meldingen: makeMeldingen(db),
    gebruikers: makeGebruikers(db),
    varianten: makeVarianten(db),
    betalen: makeBetalen(db),
    verzenden: makeVerzenden(db),
    inlezen: makeInlezen(db),
    sessies: makeSessies(db),
    instellingen: makeInstellingen(db),
    async check() {
      db.check();
    },
    async close() {
      db.close();
    },
  };
}
