import { BUITEN_BEHANDELING } from '../../domain/besluit/buiten-behandeling.ts';
import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Besluit } from '../../domain/zaak/zaak.ts';
import { BESLISTERMIJNEN } from '../besluit.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { checkBuitenBehandeling } from './buiten-behandeling-termijn.ts';
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
