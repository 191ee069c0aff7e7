import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Begeleidingusecases } from './begeleiding.ts';
import { makeListActielog, makeReadBegeleiding, makeSaveActiestand } from './begeleiding.ts';

/** Everything that one can do with the guidance for a change. */
export function makeBegeleidingusecases(omgeving: Omgeving): Begeleidingusecases {
  return {
    readBegeleiding: makeReadBegeleiding(omgeving),
    saveActiestand: makeSaveActiestand(omgeving),
    listActielog: makeListActielog(omgeving),
  };
}
