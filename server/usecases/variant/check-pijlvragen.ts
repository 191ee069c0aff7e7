import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Diagrambevinding } from '../../domain/diagram/diagrambevinding.ts';
import { PREFERENT } from '../../domain/diagram/diagrambevinding.ts';
import { parseUitdrukking } from '../../domain/diagram/uitdrukking.ts';
import type { Diagrammodel } from '../../domain/verschil/diagrammodel.ts';

const LOKAAL = 'lokaal.';

/**
 * Arrows that choose by the answer to an own question which no task of the drawing asks, nor one of `elders`, the forms of what can have run
 * before it: such an answer never comes, so all go the same way.
 */
export function checkPijlvragen(
  { elementen, stromen }: Pick<Diagrammodel, 'elementen' | 'stromen'>,
  formulieren: Readonly<Record<string, Formulier>>,
  elders: ReadonlySet<string> = new Set(),
): readonly Diagrambevinding[] {
  const gebruikt = new Set([...elementen.map(({ lks }) => lks['formulier']), ...elders]);
  const gevraagd = new Set(
    Object.entries(formulieren)
      .filter(([naam]) => gebruikt.has(naam))
      .flatMap(([, formulier]) => listVelden(formulier).map(({ veld }) => veld)),
  );
  return stromen.flatMap(({ id, naam, voorwaarde = '' }) => {
    const { bron, pad = '' } = parseUitdrukking(voorwaarde) ?? {};
    if (bron !== 'case' || !pad.startsWith(LOKAAL) || gevraagd.has(pad)) return [];
    const melding = `De pijl ${naam === undefined ? '' : `“${naam}” `}kiest op het antwoord “${pad.slice(LOKAAL.length)}”, maar geen taak stelt die vraag. Zet de vraag in het formulier van een taak, of wijzig de voorwaarde van de pijl.`;
    return [
      { nr: 'D17', naam: 'Voorwaarde van een pijl', ernst: 'blokkeren', element: id, melding, grondslag: PREFERENT },
    ];
  });
}
