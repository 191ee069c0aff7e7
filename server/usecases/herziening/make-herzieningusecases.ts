import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeReadHerziening, makeReadHerzieningsvoortgang, makeStartHerziening } from './herzieningen.ts';
import type { Herzieningusecases } from './herzieningusecases.ts';
import { makeReadHerzieningstekening, makeSignHerzieningen } from './teken-herzieningen.ts';

/** Everything that one can do with the herziening of 1 January. */
export function makeHerzieningusecases(omgeving: Omgeving): Herzieningusecases {
  return {
    readHerziening: makeReadHerziening(omgeving),
    startHerziening: makeStartHerziening(omgeving),
    readHerzieningstekening: makeReadHerzieningstekening(omgeving),
    signHerzieningen: makeSignHerzieningen(omgeving),
    readHerzieningsvoortgang: makeReadHerzieningsvoortgang(omgeving),
  };
}
