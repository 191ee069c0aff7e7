import { makeSetDigitaalAkkoord } from '../variant/digitaal-akkoord.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makePostPrintbatch, makeReadPrintbatch, makeStartPrintbatch } from './printbatch.ts';
import { makeResendMislukte, makeSendWachtende } from './verzendacties.ts';
import { makeChangeVerzending, makeListVerzending, makeReadZaakverzending } from './verzending.ts';
import type { Verzendusecases } from './verzendusecases.ts';

/** Everything that can be done with the way out of letters. */
export function makeVerzendusecases(omgeving: Omgeving): Verzendusecases {
  return {
    listVerzending: makeListVerzending(omgeving),
    readZaakverzending: makeReadZaakverzending(omgeving),
    changeVerzending: makeChangeVerzending(omgeving),
    setDigitaalAkkoord: makeSetDigitaalAkkoord(omgeving),
    sendWachtende: makeSendWachtende(omgeving),
    resendMislukte: makeResendMislukte(omgeving),
    startPrintbatch: makeStartPrintbatch(omgeving),
    readPrintbatch: makeReadPrintbatch(omgeving),
    postPrintbatch: makePostPrintbatch(omgeving),
  };
}
