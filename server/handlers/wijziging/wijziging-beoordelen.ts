import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';
import { beginTermijn } from '../termijn.ts';

/**
 * Asks the rules what a reported change means: only a fact, a new amount, a measurement, an extension or the end. A person decides. What
 * werkgever or werknemer reported is answered within a reasonable term (art. 4:13 Awb).
 */
export const assessWijziging: Handler = async ({ zaak, context }) => {
  const { urenPerWeek } = zaak.gegevens.dienstverband;
  const { gebeurtenissen } = await applyRegelsets(zaak, ['wijziging'], ['wijziging'], context);
  return [
    ...beginBeslistermijn(zaak, context),
    ...recordGegevens(zaak, { 'wijziging.oudeUren': urenPerWeek }, 'dienstverband'),
    ...gebeurtenissen,
  ];
};

// helpers

function beginBeslistermijn(zaak: Zaak, context: Handlercontext): readonly Gebeurtenis[] {
  const { melder, gemeldOp } = zaak.gegevens.wijziging ?? {};
  if (melder === undefined || melder === 'gemeente' || gemeldOp === undefined) return [];
  return beginTermijn(zaak, 'wijziging_beslissing', gemeldOp, context);
}
