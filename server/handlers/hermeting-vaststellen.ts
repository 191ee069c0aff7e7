import type { Datum } from '../domain/datum.ts';
import { evolveAll } from '../domain/evolve-zaak.ts';
import { findAansluiting, findEerste, findLopendeLks } from '../domain/lopende-lks.ts';
import type { Zaak } from '../domain/zaak.ts';
import { keepTermijnen } from '../domain/zaaktermijn.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler } from './handler.ts';
import { applyRegelsets } from './regels.ts';
import { beginTermijn } from './termijn.ts';

/**
 * Establishes the new loonwaarde: from today the five weken of art. 10d lid 12 Pw run. The rules say whether it changes the LKS (art. 10d
 * lid 6 Pw) and whether the belanghebbenden are heard first; the period that is proposed leaves no gap.
 */
export const establishHermeting: Handler = async ({ zaak, context }) => {
  const { percentage, vorigPercentage, volgendeMeting } = zaak.gegevens.hermeting ?? {};
  const verschil =
    percentage === undefined || vorigPercentage === undefined ? null : Math.abs(percentage - vorigPercentage);
  const begin = [
    ...keepTermijnen(zaak, ['rapporttermijn'], context.vandaag),
    ...beginTermijn(zaak, 'beslistermijn_wettelijk', context.vandaag, context),
    ...recordGegevens(
      zaak,
      {
        'hermeting.vastgesteldOp': context.vandaag,
        'hermeting.verschil': verschil,
        'hermeting.ingangsdatum': proposeIngangsdatum(zaak, context.vandaag),
        'hermeting.einddatum': findEerste([zaak.gegevens.dienstverband.einddatum, volgendeMeting]),
        'hermeting.besluit': null,
      },
      'loonwaarde vastgesteld',
    ),
  ];
  const werk = evolveAll(zaak, begin);
  const regels = await applyRegelsets(werk, ['hermeting'], ['hermeting', 'zienswijzeNodig'], context);
  return [...begin, ...regels.gebeurtenissen];
};

// helpers

/** After forfaitaire LKS, or after an LKS that is over: the day on which it would stop. Else today, the day of the new besluit. */
function proposeIngangsdatum(zaak: Zaak, vandaag: Datum): Datum {
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  if (aansluiting === undefined) return vandaag;
  return zaak.gegevens.oordeel.route === 'forfaitair' || aansluiting < vandaag ? aansluiting : vandaag;
}
