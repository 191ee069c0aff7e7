import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Overzichtusecases } from './overzichtusecases.ts';
import { makeReadDoorlooptijden } from './read-doorlooptijden.ts';
import { makeReadOverzicht } from './read-overzicht.ts';

/** Everything that one can count. */
export function makeOverzichtusecases(omgeving: Omgeving): Overzichtusecases {
  return {
    readOverzicht: makeReadOverzicht(omgeving),
    readDoorlooptijden: makeReadDoorlooptijden(omgeving),
  };
}
