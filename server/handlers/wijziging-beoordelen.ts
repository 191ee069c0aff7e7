import type { Handler } from './handler.ts';
import { recordGegevens } from './gegevens.ts';
import { applyRegelsets } from './regels.ts';

/** Asks the rules what a reported change means: only a fact, a new amount, a measurement, an extension or the end. A person decides. */
export const assessWijziging: Handler = async ({ zaak, context }) => {
  const { urenPerWeek } = zaak.gegevens.dienstverband;
  const { gebeurtenissen } = await applyRegelsets(zaak, ['wijziging'], ['wijziging'], context);
  return [...recordGegevens(zaak, { 'wijziging.oudeUren': urenPerWeek }, 'dienstverband'), ...gebeurtenissen];
};
