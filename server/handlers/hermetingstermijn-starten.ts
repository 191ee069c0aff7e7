import { recordGegevens } from './gegevens.ts';
import type { Handler } from './handler.ts';
import { beginTermijn } from './termijn.ts';

/** Starts the term for the report, and says whether report and besluit still come before the LKS ends. */
export const startHermetingstermijn: Handler = ({ zaak, context }) => {
  const { uiterlijkMeten = context.vandaag, plandatum } = zaak.gegevens.hermeting ?? {};
  const haalbaar = plandatum === undefined || uiterlijkMeten <= plandatum;
  return [
    ...recordGegevens(zaak, { 'hermeting.planHaalbaar': haalbaar }, 'planning van de meting'),
    ...beginTermijn(zaak, 'rapporttermijn', uiterlijkMeten, context),
  ];
};
