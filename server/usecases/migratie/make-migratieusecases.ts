import { makeReadLopendeZaken } from '../volgen/lopende-zaken.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMigrateZaken, makeUndoMigratie } from './migraties.ts';
import type { Migratieusecases } from './migratieusecases.ts';

/** Everything that one can move running zaken to another version. */
export function makeMigratieusecases(omgeving: Omgeving): Migratieusecases {
  return {
    readLopendeZaken: makeReadLopendeZaken(omgeving),
    migrateZaken: makeMigrateZaken(omgeving),
    undoMigratie: makeUndoMigratie(omgeving),
  };
}
