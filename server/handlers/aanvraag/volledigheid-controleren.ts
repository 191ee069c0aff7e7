import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';
import { dropBuitenBehandeling } from './buiten-behandeling-termijn.ts';

/** Asks the rules what is still missing, and what the gemeente does about it. With nothing missing the aanvraag has to be handled. */
export const checkVolledigheid: Handler = async ({ zaak, context }) => {
  const wis = ['volledig', 'ontbrekend', 'vervolgRappel', 'rappelLoopt'];
  const na = await applyRegelsets(zaak, ['volledigheid', 'vervolg-rappel'], wis, context);
  const volledig = na.zaak.gegevens.oordeel.volledig === true;
  return volledig ? [...na.gebeurtenissen, ...dropBuitenBehandeling(zaak)] : na.gebeurtenissen;
};
