import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeCheckVariantregel, makeCountRegelzaken, makeReadRegelfeiten } from './check-variantregel.ts';
import { makeRemoveEigenbrief, makeSaveEigenbrief } from './edit-eigenbrief.ts';
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
import { makePreviewEigenbrief, makePreviewVarianttekst } from './preview-varianttekst.ts';
import { makeReadVariantgevolgen } from './read-variantgevolgen.ts';
import { makeReadVariantinhoud } from './read-variantinhoud.ts';
import { makeTryVariant } from './try-variant.ts';
import {
  makeExportVariant,
  makeImportVariant,
  makeListVarianten,
  makeReadVariantversie,
  makeStartVariant,
} from './varianten.ts';
import type { Variantusecases } from './variantversies.ts';

/** Everything that one can do with a variant. */
export function makeVariantusecases(omgeving: Omgeving): Variantusecases {
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
