import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';

/** Asks the rules what follows when the werkgever has not said whether the work goes on: another reminder, the last letter, or a person. */
export const assessVerlengingsvervolg: Handler = async ({ zaak, context }) =>
  (await applyRegelsets(zaak, ['vervolg-verlenging'], ['vervolgVerlenging'], context)).gebeurtenissen;
