import type { Omgeving } from '../zaak/change-zaak.ts';
import { makePaySchuld } from './schulden.ts';
import { makeReadVerrekeningen, makeStartVerrekeningen } from './verrekeningen.ts';
import type { Verrekeningusecases } from './verrekeningusecases.ts';
import { makeReceiveVordering, makeRemitVordering } from './vorderingen.ts';

/** Everything that one can do with settlements and vorderingen. */
export function makeVerrekeningusecases(omgeving: Omgeving): Verrekeningusecases {
  return {
    readVerrekeningen: makeReadVerrekeningen(omgeving),
    startVerrekeningen: makeStartVerrekeningen(omgeving),
    receiveVordering: makeReceiveVordering(omgeving),
    paySchuld: makePaySchuld(omgeving),
    remitVordering: makeRemitVordering(omgeving),
  };
}
