import {
  makeAddGebruiker,
  makeChangeGebruiker,
  makeChangeWachtwoord,
  makeListAccountlog,
  makeListGebruikers,
  makeResetWachtwoord,
} from './accounts.ts';
import { makeReadAgendafeed, makeReadAgendafeedstand, makeStartAgendafeed, makeStopAgendafeed } from './agendafeed.ts';
import { makeEndAfwezigheid, makePlanAfwezigheid, makeReadAfwezigheid } from './afwezigheid.ts';
import { makeListAuditlog } from './auditlog.ts';
import { makeListActielog, makeReadBegeleiding, makeSaveActiestand } from './begeleiding.ts';
import { makeListBetaalruns, makeReadBetaalgegevens, makeReadBetaalrun, makeStartBetaalrun } from './betaalruns.ts';
import { makeBetaalstappen } from './betaalstappen.ts';
import type { Omgeving } from './change-zaak.ts';
import { makeCompleteTaak } from './complete-taak.ts';
import type { Usecasedeps } from './deps.ts';
import { makeAddDocument, makeReadBestand, makeShowBsn } from './documenten.ts';
import { makeReadDossier } from './dossier.ts';
import { makeGwsusecases } from './gws.ts';
import { makeAssignTaak, makeClaimTaak, makeReleaseTaak } from './handle-taak.ts';
import { makeReadGemeenteformulier, makeReadGemeenteproces } from './kennis.ts';
import { makeReadLopendeZaken } from './lopende-zaken.ts';
import { makeMigrateZaken, makeUndoMigratie } from './migraties.ts';
import { makeProefusecases } from './proefdraaien.ts';
import { makeReadVerrekeningen, makeStartVerrekeningen } from './verrekeningen.ts';
import { makeOntvangstusecases } from './ontvangsten.ts';
import { makeReceiveVordering, makeRemitVordering } from './vorderingen.ts';
import { makeReadHerziening, makeReadHerzieningsvoortgang, makeStartHerziening } from './herzieningen.ts';
import { makeListAgenda } from './list-agenda.ts';
import { makeListCollegas, makeListWerkvoorraad, makeListZaken } from './lijsten.ts';
import { makeListMeldingen, makeReadMeldingen } from './meldingen.ts';
import { makeMoveDemoDate } from './move-demo-date.ts';
import { makeAnswerUpdate, makeListUpdates, makeReadUpdate, makeStartUpdate } from './make-updates.ts';
import { makeProceskeuze } from './proceskeuze.ts';
import { makePreviewBrief, makePreviewTaak } from './preview-taak.ts';
import { makePreviewEigenbrief, makePreviewVarianttekst } from './preview-varianttekst.ts';
import { makeReadBijlage } from './read-bijlage.ts';
import { makeReadDoorlooptijden } from './read-doorlooptijden.ts';
import { makeReadOverzicht } from './read-overzicht.ts';
import { makeReadTaak, makeSaveConcept } from './read-taak.ts';
import { makeReadUitleg } from './read-uitleg.ts';
import { makeReadVariant } from './read-variant.ts';
import { makeReadVariantinhoud } from './read-variantinhoud.ts';
import { makeRemoveEigenbrief, makeSaveEigenbrief } from './edit-eigenbrief.ts';
import { makeSaveVariantdiagram } from './edit-variantdiagram.ts';
import {
  makeRemoveVariantdiagram,
  makeRemoveVariantformulier,
  makeRemoveVariantregel,
  makeRemoveVarianttekst,
  makeSaveVariantformulier,
  makeSaveVariantregel,
  makeSaveVarianttekst,
} from './edit-variantonderdeel.ts';
import { makeReadGeschiedenis, makeReadZaak } from './show-zaak.ts';
import { makeListVervolg, makeReadVervolg, makeSaveVervolgconcept, makeStartVervolg } from './start-vervolg.ts';
import { makeStartZaak } from './start-zaak.ts';
import { makeListStoringen, makeRetryStoring } from './storingen.ts';
import { makePostponeTaak, makeResumeTaak } from './uitstel.ts';
import { makeReadVariantgevolgen } from './read-variantgevolgen.ts';
import { makeReadZaakbetalingen } from './read-zaakbetalingen.ts';
import { makeCheckVariantregel, makeCountRegelzaken, makeReadRegelfeiten } from './check-variantregel.ts';
import { makeTryVariant } from './try-variant.ts';
import { makeLoonwaardeusecases } from './loonwaarde-uitwisselen.ts';
import { makeUrenusecases } from './make-urenusecases.ts';
import { makeVerhuisusecases } from './verhuizing/make-verhuisusecases.ts';
import type { Usecases } from './usecases.ts';
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
} from './edit-variant.ts';
import {
  makeExportVariant,
  makeImportVariant,
  makeListVarianten,
  makeReadVariantversie,
  makeStartVariant,
} from './varianten.ts';
import type { Variantusecases } from './variantversies.ts';
import { makeReadVerschillen } from './verschillen.ts';
import { makeVerzendusecases } from './make-verzendusecases.ts';
import { makeListWeergaven, makeRemoveWeergave, makeSaveWeergave } from './weergaven.ts';
import { makeRegelkeuze } from './zaakregels.ts';

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
