import { BUITEN_BEHANDELING } from '../domain/buiten-behandeling.ts';
import { evolveAll } from '../domain/evolve-zaak.ts';
import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import { currentRoute } from '../domain/leesmodellen.ts';
import type { Besluit } from '../domain/zaak.ts';
import { keepTermijnen } from '../domain/zaaktermijn.ts';
import { BESLISTERMIJNEN } from './besluit.ts';
import { findBezwaarTot } from './bezwaar.ts';
import { writeBrieven } from './brieven.ts';
import { checkBuitenBehandeling } from './buiten-behandeling-termijn.ts';
import type { Handler } from './handler.ts';
import { describeOntbrekend } from './ontbrekend.ts';

/**
 * Decides not to handle an aanvraag that stayed incomplete after the hersteltermijn (art. 4:5 Awb), and tells both.
 * @throws InvoerError when the four weken for this besluit have passed, or there was no hersteltermijn.
 */
export const dismissAanvraag: Handler = async ({ zaak, context }) => {
  checkBuitenBehandeling(zaak, context.vandaag, context);
  const { besluit: invoer, rappel } = zaak.gegevens;
  const route = currentRoute(zaak);
  const besluit: Besluit = {
    id: context.makeId(),
    soort: 'buiten_behandeling',
    datum: context.vandaag,
    door: context.door,
    grondslag: context.readBesluitgrond('buiten_behandeling', route),
    route,
    ...(invoer?.toelichting === undefined ? {} : { toelichting: invoer.toelichting }),
    betaalschema: [],
    bezwaarTot: findBezwaarTot(context),
  };
  const genomen: Gebeurtenis = { soort: 'BesluitGenomen', besluit };
  const hersteltermijn = zaak.termijnen.findLast((termijn) => termijn.soort === 'hersteltermijn');
  const inhoud = {
    besluit,
    ontbrekend: describeOntbrekend(zaak, context),
    eerdereVerzoeken: [...rappel.verstuurdOp, ...(rappel.laatsteVerzoekOp ? [rappel.laatsteVerzoekOp] : [])],
    ...(hersteltermijn === undefined ? {} : { uiterlijk: hersteltermijn.einddatum }),
  };
  return [
    genomen,
    ...(await writeBrieven(evolveAll(zaak, [genomen]), 'buiten_behandeling', inhoud, context)),
    ...keepTermijnen(zaak, [...BESLISTERMIJNEN, BUITEN_BEHANDELING], context.vandaag),
  ];
};
