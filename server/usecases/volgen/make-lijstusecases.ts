import { makeListWeergaven, makeRemoveWeergave, makeSaveWeergave } from '../accounts/weergaven.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeListCollegas, makeListWerkvoorraad, makeListZaken } from './lijsten.ts';
import type { Lijstusecases } from './lijstusecases.ts';
import { makeListAgenda } from './list-agenda.ts';

/** Everything that one can list. */
export function makeLijstusecases(omgeving: Omgeving): Lijstusecases {
  return {
    listWerkvoorraad: makeListWerkvoorraad(omgeving),
    listZaken: makeListZaken(omgeving),
    listAgenda: makeListAgenda(omgeving),
    listWeergaven: makeListWeergaven(omgeving),
    saveWeergave: makeSaveWeergave(omgeving),
    removeWeergave: makeRemoveWeergave(omgeving),
    listCollegas: makeListCollegas(omgeving),
  };
}
