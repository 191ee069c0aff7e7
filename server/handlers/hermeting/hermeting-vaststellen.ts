import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';
import { beginTermijn } from '../termijn.ts';
import { proposeMetingperiode } from './overgang-voorstellen.ts';

/**
 * Establishes the new loonwaarde: from today the five weken of art. 10d lid 12 Pw run. The rules say whether it changes the LKS (art. 10d
 * lid 6 Pw) and whether the belanghebbenden are heard first; the period that is proposed leaves no gap.
 */
export const establishHermeting: Handler = async ({ zaak, context }) => {
  const { percentage, vorigPercentage } = zaak.gegevens.hermeting ?? {};
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
        ...proposeMetingperiode(zaak, context.vandaag),
        'hermeting.besluit': null,
      },
      'loonwaarde vastgesteld',
    ),
  ];
  const werk = evolveAll(zaak, begin);
  const regels = await applyRegelsets(werk, ['hermeting'], ['hermeting', 'zienswijzeNodig'], context);
  return [...begin, ...regels.gebeurtenissen];
};
