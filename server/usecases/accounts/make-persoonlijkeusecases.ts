import type { Omgeving } from '../zaak/change-zaak.ts';
import { makePostponeTaak, makeResumeTaak } from '../zaak/uitstel.ts';
import { makeEndAfwezigheid, makePlanAfwezigheid, makeReadAfwezigheid } from './afwezigheid.ts';
import { makeListMeldingen, makeReadMeldingen } from './meldingen.ts';
import type { Persoonlijkeusecases } from './persoonlijk.ts';

/** Everything that one can people arrange for themselves. */
export function makePersoonlijkeusecases(omgeving: Omgeving): Persoonlijkeusecases {
  return {
    postponeTaak: makePostponeTaak(omgeving),
    resumeTaak: makeResumeTaak(omgeving),
    listMeldingen: makeListMeldingen(omgeving),
    readMeldingen: makeReadMeldingen(omgeving),
    readAfwezigheid: makeReadAfwezigheid(omgeving),
    planAfwezigheid: makePlanAfwezigheid(omgeving),
    endAfwezigheid: makeEndAfwezigheid(omgeving),
  };
}
