import { makeAddDocument, makeReadBestand, makeShowBsn } from '../verzenden/documenten.ts';
import type { Omgeving } from './change-zaak.ts';
import { makeCompleteTaak } from './complete-taak.ts';
import { makeSetCrediteurnummer } from './crediteurnummer.ts';
import { makeAssignTaak, makeClaimTaak, makeReleaseTaak } from './handle-taak.ts';
import { makePreviewBrief, makePreviewTaak } from './preview-taak.ts';
import { makeReadTaak, makeSaveConcept } from './read-taak.ts';
import { makeReadGeschiedenis, makeReadZaak } from './show-zaak.ts';
import { makeStartZaak } from './start-zaak.ts';
import type { Zaakusecases } from './zaakusecases.ts';

/** Everything that one can do with one zaak and its tasks. */
export function makeZaakusecases(omgeving: Omgeving): Zaakusecases {
  return {
    startZaak: makeStartZaak(omgeving),
    readZaak: makeReadZaak(omgeving),
    readGeschiedenis: makeReadGeschiedenis(omgeving),
    readTaak: makeReadTaak(omgeving),
    claimTaak: makeClaimTaak(omgeving),
    releaseTaak: makeReleaseTaak(omgeving),
    assignTaak: makeAssignTaak(omgeving),
    saveConcept: makeSaveConcept(omgeving),
    previewTaak: makePreviewTaak(omgeving),
    previewBrief: makePreviewBrief(omgeving),
    completeTaak: makeCompleteTaak(omgeving),
    setCrediteurnummer: makeSetCrediteurnummer(omgeving),
    addDocument: makeAddDocument(omgeving),
    readBestand: makeReadBestand(omgeving),
    showBsn: makeShowBsn(omgeving),
  };
}
