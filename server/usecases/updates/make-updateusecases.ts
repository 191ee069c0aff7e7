import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeAnswerUpdate, makeListUpdates, makeReadUpdate, makeStartUpdate } from './make-updates.ts';
import type { Updateusecases } from './updates.ts';

/** Everything that one can do with national updates. */
export function makeUpdateusecases(omgeving: Omgeving): Updateusecases {
  return {
    listUpdates: makeListUpdates(omgeving),
    readUpdate: makeReadUpdate(omgeving),
    answerUpdate: makeAnswerUpdate(omgeving),
    startUpdate: makeStartUpdate(omgeving),
  };
}
