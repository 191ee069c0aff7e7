import { requestMeting } from '../aanvraag/meting-aanvragen.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Sends the request for the measurement, starts the term for the report, and says whether report and besluit still come before the LKS ends. */
export const startHermetingstermijn: Handler = ({ zaak, context }) => {
  const { uiterlijkMeten = context.vandaag, plandatum } = zaak.gegevens.hermeting ?? {};
  const haalbaar = plandatum === undefined || uiterlijkMeten <= plandatum;
  const termijnen = beginTermijn(zaak, 'rapporttermijn', uiterlijkMeten, context);
  return [
    ...recordGegevens(zaak, { 'hermeting.planHaalbaar': haalbaar }, 'planning van de meting'),
    ...termijnen,
    ...requestMeting(zaak, { soortMeting: 'herhaal', ...zaak.gegevens.hermeting }, termijnen),
  ];
};
