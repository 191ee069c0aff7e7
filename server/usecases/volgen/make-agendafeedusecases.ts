import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Agendafeedusecases } from './agendafeed.ts';
import { makeReadAgendafeed, makeReadAgendafeedstand, makeStartAgendafeed, makeStopAgendafeed } from './agendafeed.ts';

/** Everything that one can do with the calendar feed. */
export function makeAgendafeedusecases(omgeving: Omgeving): Agendafeedusecases {
  return {
    startAgendafeed: makeStartAgendafeed(omgeving),
    stopAgendafeed: makeStopAgendafeed(omgeving),
    readAgendafeedstand: makeReadAgendafeedstand(omgeving),
    readAgendafeed: makeReadAgendafeed(omgeving),
  };
}
