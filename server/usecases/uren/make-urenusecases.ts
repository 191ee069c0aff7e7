import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeImportUren, makePreviewUrenimport } from './import-uren.ts';
import { makeListUrenaanlevering } from './list-urenaanlevering.ts';
import { makeReadUren } from './read-zaakuren.ts';
import { makeAddUren, makeWithdrawUren } from './record-uren.ts';
import type { Urenusecases } from './urenusecases.ts';

/** Everything that is done with hours. */
export function makeUrenusecases(omgeving: Omgeving): Urenusecases {
  return {
    readUren: makeReadUren(omgeving),
    addUren: makeAddUren(omgeving),
    withdrawUren: makeWithdrawUren(omgeving),
    listUrenaanlevering: makeListUrenaanlevering(omgeving),
    previewUrenimport: makePreviewUrenimport(omgeving),
    importUren: makeImportUren(omgeving),
  };
}
