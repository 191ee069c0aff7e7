import {
  makeAddGebruiker,
  makeChangeGebruiker,
  makeChangeWachtwoord,
  makeListAccountlog,
  makeListGebruikers,
  makeResetWachtwoord,
} from './accounts/accounts.ts';
import { makeEndAfwezigheid, makePlanAfwezigheid, makeReadAfwezigheid } from './accounts/afwezigheid.ts';
import { makeListAuditlog } from './accounts/auditlog.ts';
import { makeListMeldingen, makeReadMeldingen } from './accounts/meldingen.ts';
import { makeListWeergaven, makeRemoveWeergave, makeSaveWeergave } from './accounts/weergaven.ts';
import {
  makeListBetaalruns,
  makeReadBetaalgegevens,
  makeReadBetaalrun,
  makeStartBetaalrun,
} from './betalen/betaalruns.ts';
import { makeBetaalstappen } from './betalen/betaalstappen.ts';
import { makeReadZaakbetalingen } from './betalen/read-zaakbetalingen.ts';
import { makeReadBijlage } from './bijlage/read-bijlage.ts';
import { makeReadVerschillen } from './bijlage/verschillen.ts';
import type { Usecasedeps } from './deps.ts';
import { makeReadDossier } from './dossier/dossier.ts';
import { makeGwsusecases } from './dossier/gws.ts';
import { makeReadHerziening, makeReadHerzieningsvoortgang, makeStartHerziening } from './herziening/herzieningen.ts';
import { makeMigrateZaken, makeUndoMigratie } from './migratie/migraties.ts';
import { makeMoveDemoDate } from './move-demo-date.ts';
import { makeProefusecases } from './proef/proefdraaien.ts';
import { makeListStoringen, makeRetryStoring } from './storingen.ts';
import { makeAnswerUpdate, makeListUpdates, makeReadUpdate, makeStartUpdate } from './updates/make-updates.ts';
import { makeUrenusecases } from './uren/make-urenusecases.ts';
import type { Usecases } from './usecases.ts';
import { makeListActielog, makeReadBegeleiding, makeSaveActiestand } from './variant/begeleiding.ts';
import { makeCheckVariantregel, makeCountRegelzaken, makeReadRegelfeiten } from './variant/check-variantregel.ts';
import { makeRemoveEigenbrief, makeSaveEigenbrief } from './variant/edit-eigenbrief.ts';
import {
  makeChangeVariantkop,
  makePublishVariant,
  makeRemoveAfwijking,
  makeReturnVariant,
  makeSetAfwijking,
  makeSetVierOgen,
  makeSetWaarschuwingsreden,
  makeSubmitVariant,
  makeWithdrawVariant,
} from './variant/edit-variant.ts';
import { makeSaveVariantdiagram } from './variant/edit-variantdiagram.ts';
import {
  makeRemoveVariantdiagram,
  makeRemoveVariantformulier,
  makeRemoveVariantregel,
  makeRemoveVarianttekst,
  makeSaveVariantformulier,
  makeSaveVariantregel,
  makeSaveVarianttekst,
} from './variant/edit-variantonderdeel.ts';
import { makePreviewEigenbrief, makePreviewVarianttekst } from './variant/preview-varianttekst.ts';
import { makeReadVariant } from './variant/read-variant.ts';
import { makeReadVariantgevolgen } from './variant/read-variantgevolgen.ts';
import { makeReadVariantinhoud } from './variant/read-variantinhoud.ts';
import { makeTryVariant } from './variant/try-variant.ts';
import {
  makeExportVariant,
  makeImportVariant,
  makeListVarianten,
  makeReadVariantversie,
  makeStartVariant,
} from './variant/varianten.ts';
import type { Variantusecases } from './variant/variantversies.ts';
import { makeVerhuisusecases } from './verhuizing/make-verhuisusecases.ts';
import { makeOntvangstusecases } from './verrekenen/ontvangsten.ts';
import { makeReadVerrekeningen, makeStartVerrekeningen } from './verrekenen/verrekeningen.ts';
import { makeReceiveVordering, makeRemitVordering } from './verrekenen/vorderingen.ts';
import { makeAddDocument, makeReadBestand, makeShowBsn } from './verzenden/documenten.ts';
import { makeVerzendusecases } from './verzenden/make-verzendusecases.ts';
import {
  makeReadAgendafeed,
  makeReadAgendafeedstand,
  makeStartAgendafeed,
  makeStopAgendafeed,
} from './volgen/agendafeed.ts';
import { makeListCollegas, makeListWerkvoorraad, makeListZaken } from './volgen/lijsten.ts';
import { makeListAgenda } from './volgen/list-agenda.ts';
import { makeReadLopendeZaken } from './volgen/lopende-zaken.ts';
import { makeReadDoorlooptijden } from './volgen/read-doorlooptijden.ts';
import { makeReadOverzicht } from './volgen/read-overzicht.ts';
import type { Omgeving } from './zaak/change-zaak.ts';
import { makeCompleteTaak } from './zaak/complete-taak.ts';
import { makeAssignTaak, makeClaimTaak, makeReleaseTaak } from './zaak/handle-taak.ts';
import { makeReadGemeenteformulier, makeReadGemeenteproces } from './zaak/kennis.ts';
import { makeLoonwaardeusecases } from './zaak/loonwaarde-uitwisselen.ts';
import { makePreviewBrief, makePreviewTaak } from './zaak/preview-taak.ts';
import { makeProceskeuze } from './zaak/proceskeuze.ts';
import { makeReadTaak, makeSaveConcept } from './zaak/read-taak.ts';
import { makeReadUitleg } from './zaak/read-uitleg.ts';
import { makeReadGeschiedenis, makeReadZaak } from './zaak/show-zaak.ts';
import { makeListVervolg, makeReadVervolg, makeSaveVervolgconcept, makeStartVervolg } from './zaak/start-vervolg.ts';
import { makeStartZaak } from './zaak/start-zaak.ts';
import { makePostponeTaak, makeResumeTaak } from './zaak/uitstel.ts';
import { makeRegelkeuze } from './zaak/zaakregels.ts';

/** What all use cases share: the dependencies, and the rules chosen per zaak. */
export function makeOmgeving(deps: Usecasedeps): Omgeving {
  const regelkeuze = makeRegelkeuze(deps.regels, deps.stores.varianten);
  return { ...deps, regelkeuze, proceskeuze: makeProceskeuze(deps, regelkeuze) };
}

/** Everything that can be done with the product. */
export function makeUsecases(omgeving: Omgeving): Usecases {
  return {
    ...makeVariantusecases(omgeving),
    ...makeProefusecases(omgeving),
    readLopendeZaken: makeReadLopendeZaken(omgeving),
    migrateZaken: makeMigrateZaken(omgeving),
    undoMigratie: makeUndoMigratie(omgeving),
    startZaak: makeStartZaak(omgeving),
    listVervolg: makeListVervolg(omgeving),
    readVervolg: makeReadVervolg(omgeving),
    saveVervolgconcept: makeSaveVervolgconcept(omgeving),
    startVervolg: makeStartVervolg(omgeving),
    readZaak: makeReadZaak(omgeving),
    readGeschiedenis: makeReadGeschiedenis(omgeving),
    readTaak: makeReadTaak(omgeving),
    claimTaak: makeClaimTaak(omgeving),
    releaseTaak: makeReleaseTaak(omgeving),
    assignTaak: makeAssignTaak(omgeving),
    postponeTaak: makePostponeTaak(omgeving),
    resumeTaak: makeResumeTaak(omgeving),
    saveConcept: makeSaveConcept(omgeving),
    previewTaak: makePreviewTaak(omgeving),
    previewBrief: makePreviewBrief(omgeving),
    completeTaak: makeCompleteTaak(omgeving),
    addDocument: makeAddDocument(omgeving),
    readBestand: makeReadBestand(omgeving),
    showBsn: makeShowBsn(omgeving),
    listWerkvoorraad: makeListWerkvoorraad(omgeving),
    listZaken: makeListZaken(omgeving),
    listAgenda: makeListAgenda(omgeving),
    listMeldingen: makeListMeldingen(omgeving),
    readMeldingen: makeReadMeldingen(omgeving),
    readAfwezigheid: makeReadAfwezigheid(omgeving),
    planAfwezigheid: makePlanAfwezigheid(omgeving),
    endAfwezigheid: makeEndAfwezigheid(omgeving),
    listWeergaven: makeListWeergaven(omgeving),
    saveWeergave: makeSaveWeergave(omgeving),
    removeWeergave: makeRemoveWeergave(omgeving),
    listCollegas: makeListCollegas(omgeving),
    listStoringen: makeListStoringen(omgeving),
    retryStoring: makeRetryStoring(omgeving),
    readGemeenteformulier: makeReadGemeenteformulier(omgeving),
    readGemeenteproces: makeReadGemeenteproces(omgeving),
    readVariant: makeReadVariant(omgeving),
    readUitleg: makeReadUitleg(omgeving),
    readBijlage: makeReadBijlage(omgeving),
    readVerschillen: makeReadVerschillen(omgeving),
    readBegeleiding: makeReadBegeleiding(omgeving),
    saveActiestand: makeSaveActiestand(omgeving),
    listActielog: makeListActielog(omgeving),
    listUpdates: makeListUpdates(omgeving),
    readUpdate: makeReadUpdate(omgeving),
    answerUpdate: makeAnswerUpdate(omgeving),
    startUpdate: makeStartUpdate(omgeving),
    listGebruikers: makeListGebruikers(omgeving),
    addGebruiker: makeAddGebruiker(omgeving),
    changeGebruiker: makeChangeGebruiker(omgeving),
    resetWachtwoord: makeResetWachtwoord(omgeving),
    changeWachtwoord: makeChangeWachtwoord(omgeving),
    listAccountlog: makeListAccountlog(omgeving),
    listAuditlog: makeListAuditlog(omgeving),
    startBetaalrun: makeStartBetaalrun(omgeving),
    listBetaalruns: makeListBetaalruns(omgeving),
    readBetaalrun: makeReadBetaalrun(omgeving),
    readBetaalgegevens: makeReadBetaalgegevens(omgeving),
    readZaakbetalingen: makeReadZaakbetalingen(omgeving),
    ...makeBetaalstappen(omgeving),
    ...makeUrenusecases(omgeving),
    ...makeLoonwaardeusecases(omgeving),
    ...makeVerhuisusecases(omgeving),
    ...makeVerzendusecases(omgeving),
    readDossier: makeReadDossier(omgeving),
    ...makeGwsusecases(omgeving),
    readVerrekeningen: makeReadVerrekeningen(omgeving),
    startVerrekeningen: makeStartVerrekeningen(omgeving),
    receiveVordering: makeReceiveVordering(omgeving),
    remitVordering: makeRemitVordering(omgeving),
    ...makeOntvangstusecases(omgeving),
    startAgendafeed: makeStartAgendafeed(omgeving),
    stopAgendafeed: makeStopAgendafeed(omgeving),
    readAgendafeedstand: makeReadAgendafeedstand(omgeving),
    readAgendafeed: makeReadAgendafeed(omgeving),
    readOverzicht: makeReadOverzicht(omgeving),
    readDoorlooptijden: makeReadDoorlooptijden(omgeving),
    readHerziening: makeReadHerziening(omgeving),
    startHerziening: makeStartHerziening(omgeving),
    readHerzieningsvoortgang: makeReadHerzieningsvoortgang(omgeving),
    moveDemoDate: makeMoveDemoDate(omgeving),
  };
}

function makeVariantusecases(omgeving: Omgeving): Variantusecases {
  return {
    listVarianten: makeListVarianten(omgeving),
    readVariantversie: makeReadVariantversie(omgeving),
    startVariant: makeStartVariant(omgeving),
    importVariant: makeImportVariant(omgeving),
    exportVariant: makeExportVariant(omgeving),
    changeVariantkop: makeChangeVariantkop(omgeving),
    setAfwijking: makeSetAfwijking(omgeving),
    removeAfwijking: makeRemoveAfwijking(omgeving),
    setWaarschuwingsreden: makeSetWaarschuwingsreden(omgeving),
    submitVariant: makeSubmitVariant(omgeving),
    publishVariant: makePublishVariant(omgeving),
    returnVariant: makeReturnVariant(omgeving),
    withdrawVariant: makeWithdrawVariant(omgeving),
    setVierOgen: makeSetVierOgen(omgeving),
    readVariantinhoud: makeReadVariantinhoud(omgeving),
    saveVariantdiagram: makeSaveVariantdiagram(omgeving),
    removeVariantdiagram: makeRemoveVariantdiagram(omgeving),
    saveVariantformulier: makeSaveVariantformulier(omgeving),
    removeVariantformulier: makeRemoveVariantformulier(omgeving),
    saveVarianttekst: makeSaveVarianttekst(omgeving),
    removeVarianttekst: makeRemoveVarianttekst(omgeving),
    previewVarianttekst: makePreviewVarianttekst(omgeving),
    saveEigenbrief: makeSaveEigenbrief(omgeving),
    removeEigenbrief: makeRemoveEigenbrief(omgeving),
    previewEigenbrief: makePreviewEigenbrief(omgeving),
    saveVariantregel: makeSaveVariantregel(omgeving),
    removeVariantregel: makeRemoveVariantregel(omgeving),
    readRegelfeiten: makeReadRegelfeiten(omgeving),
    checkVariantregel: makeCheckVariantregel(omgeving),
    countRegelzaken: makeCountRegelzaken(omgeving),
    tryVariant: makeTryVariant(omgeving),
    readVariantgevolgen: makeReadVariantgevolgen(omgeving),
  };
}
