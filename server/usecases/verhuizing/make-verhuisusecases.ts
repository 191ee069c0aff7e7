import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeCompareBrp, makeReadBrpcontrole, makeStartBrpgevolgen } from './brp-controle.ts';
import {
  makeAcceptOverdracht,
  makeDownloadOverdracht,
  makeListOverdrachten,
  makePreviewOverdracht,
  makeReceiveOverdracht,
  makeRenewOverdracht,
} from './overdrachten.ts';
import { makeAddSleutel, makeReadEigenSleutel } from './sleutels.ts';
import type { Verhuisusecases } from './verhuisusecases.ts';

/** The use cases of moving, put together; what each does and throws stands at `Verhuisusecases`. */
export function makeVerhuisusecases(omgeving: Omgeving): Verhuisusecases {
  return {
    listOverdrachten: makeListOverdrachten(omgeving),
    readEigenSleutel: makeReadEigenSleutel(omgeving),
    addSleutel: makeAddSleutel(omgeving),
    downloadOverdracht: makeDownloadOverdracht(omgeving),
    renewOverdracht: makeRenewOverdracht(omgeving),
    receiveOverdracht: makeReceiveOverdracht(omgeving),
    previewOverdracht: makePreviewOverdracht(omgeving),
    acceptOverdracht: makeAcceptOverdracht(omgeving),
    readBrpcontrole: makeReadBrpcontrole(omgeving),
    compareBrp: makeCompareBrp(omgeving),
    startBrpgevolgen: makeStartBrpgevolgen(omgeving),
  };
}
