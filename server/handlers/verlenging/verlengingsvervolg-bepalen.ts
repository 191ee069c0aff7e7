import { isProcesLopend } from '../../domain/zaak/zaakproces.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';

/**
 * Asks the rules what follows when the werkgever has not said whether the work goes on: another reminder, the last letter, or a person.
 * Who reported the end meanwhile is not reminded: a person looks at both.
 */
export const assessVerlengingsvervolg: Handler = async ({ zaak, element, context }) =>
  isProcesLopend(zaak, 'eindafrekening')
    ? recordGegevens(zaak, { 'oordeel.vervolgVerlenging': 'afhandelen' }, element.naam)
    : (await applyRegelsets(zaak, ['vervolg-verlenging'], ['vervolgVerlenging'], context)).gebeurtenissen;
