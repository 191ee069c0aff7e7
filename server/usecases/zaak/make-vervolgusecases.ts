import type { Omgeving } from './change-zaak.ts';
import { makeListVervolg, makeReadVervolg, makeSaveVervolgconcept, makeStartVervolg } from './start-vervolg.ts';
import type { Vervolgusecases } from './vervolgusecases.ts';

/** Everything that one can do with the processes that begin later in a zaak. */
export function makeVervolgusecases(omgeving: Omgeving): Vervolgusecases {
  return {
    listVervolg: makeListVervolg(omgeving),
    readVervolg: makeReadVervolg(omgeving),
    saveVervolgconcept: makeSaveVervolgconcept(omgeving),
    startVervolg: makeStartVervolg(omgeving),
  };
}
