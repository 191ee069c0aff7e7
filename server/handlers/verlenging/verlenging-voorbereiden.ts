import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijnVoor } from '../termijn-voor.ts';

/**
 * Begins a round of verlenging: what runs now and until when. A term warns in time when the LKS would run out
 * without an answer.
 */
export const prepareVerlenging: Handler = ({ zaak, context }) => {
  const lks = findLopendeLks(zaak);
  const einde = lks?.totEnMet;
  const { dienstverband, verlenging } = zaak.gegevens;
  const velden = {
    'verlenging.aanleiding': verlenging?.aanleiding ?? findAanleiding(zaak, einde),
    'verlenging.lksTotEnMet': einde,
    'verlenging.contractTotEnMet': dienstverband.einddatum,
    'verlenging.loonwaardeTot': lks?.besluit.volgendeMeting,
    'verlenging.aantalVerstuurd': 0,
    'verlenging.verstuurdOp': [],
    'oordeel.vervolgVerlenging': null,
    'oordeel.hermetingNodig': null,
    'oordeel.hermeting': null,
  };
  return [
    ...recordGegevens(zaak, velden, 'verlenging'),
    ...(einde === undefined ? [] : beginTermijnVoor(zaak, 'einde_nadert', einde, context)),
  ];
};

// helpers

function findAanleiding({ gegevens }: Zaak, einde: string | undefined): string {
  const contract = gegevens.dienstverband.einddatum;
  return contract !== undefined && (einde === undefined || contract <= einde) ? 'einde_contract' : 'einde_loonwaarde';
}
