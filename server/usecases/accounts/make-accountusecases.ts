import type { Omgeving } from '../zaak/change-zaak.ts';
import {
  makeAddGebruiker,
  makeChangeGebruiker,
  makeChangeWachtwoord,
  makeListAccountlog,
  makeListGebruikers,
  makeResetWachtwoord,
} from './accounts.ts';
import type { Accountusecases } from './accountusecases.ts';
import { makeListAuditlog } from './auditlog.ts';

/** Everything that one can do with accounts and the logs. */
export function makeAccountusecases(omgeving: Omgeving): Accountusecases {
  return {
    listGebruikers: makeListGebruikers(omgeving),
    addGebruiker: makeAddGebruiker(omgeving),
    changeGebruiker: makeChangeGebruiker(omgeving),
    resetWachtwoord: makeResetWachtwoord(omgeving),
    changeWachtwoord: makeChangeWachtwoord(omgeving),
    listAccountlog: makeListAccountlog(omgeving),
    listAuditlog: makeListAuditlog(omgeving),
  };
}
