import type { Omgeving } from '../zaak/change-zaak.ts';
import {
  makeListBetaalruns,
  makeReadBetaalgegevens,
  makeReadBetaalrun,
  makeReadTerugmeldbron,
  makeStartBetaalrun,
} from './betaalruns.ts';
import { makeBetaalstappen } from './betaalstappen.ts';
import type { Betaalusecases } from './betaalusecases.ts';
import { makeReadZaakbetalingen } from './read-zaakbetalingen.ts';

/** The use cases of the betaalruns, put together; what each does and throws stands at `Betaalusecases`. */
export function makeBetaalusecases(omgeving: Omgeving): Betaalusecases {
  return {
    startBetaalrun: makeStartBetaalrun(omgeving),
    listBetaalruns: makeListBetaalruns(omgeving),
    readBetaalrun: makeReadBetaalrun(omgeving),
    readBetaalgegevens: makeReadBetaalgegevens(omgeving),
    readTerugmeldbron: makeReadTerugmeldbron(omgeving),
    readZaakbetalingen: makeReadZaakbetalingen(omgeving),
    ...makeBetaalstappen(omgeving),
  };
}
