import type { Handler } from './handler.ts';
import { applyRegelsets } from './regels.ts';

/** Asks the rules what is still missing, and what the gemeente does about it. */
export const checkVolledigheid: Handler = async ({ zaak, context }) => {
  const wis = ['volledig', 'ontbrekend', 'vervolgRappel'];
  return (await applyRegelsets(zaak, ['volledigheid', 'vervolg-rappel'], wis, context)).gebeurtenissen;
};
