import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';
import { requestMeting } from './meting-aanvragen.ts';

/**
 * Sends the request for the measurement and starts the term for the report, counted from the last day on which must be measured. Who asked for forfaitaire LKS and whose werkgever
 * did not agree goes on by the reguliere route.
 */
export const startRapporttermijn: Handler = ({ zaak, context }) => {
  const { loonwaarde, oordeel } = zaak.gegevens;
  const route = oordeel.route === 'forfaitair' ? { 'oordeel.route': 'regulier' } : {};
  const termijnen = beginTermijn(zaak, 'rapporttermijn', loonwaarde.uiterlijkMeten ?? context.vandaag, context);
  return [
    ...recordGegevens(zaak, route, 'overleg over forfaitaire LKS'),
    ...keepTermijnen(zaak, ['forfaitair_contact'], context.vandaag),
    ...termijnen,
    ...requestMeting(zaak, loonwaarde, termijnen),
  ];
};
