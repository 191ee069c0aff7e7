import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';
import { beginTermijn } from '../termijn.ts';

/** Establishes the loonwaarde: from today the five weken of art. 10d lid 12 Pw run. A loonwaarde that leaves no difference is refused. */
export const establishLoonwaarde: Handler = async ({ zaak, context }) => {
  const begin = [
    ...recordGegevens(zaak, { 'loonwaarde.vastgesteldOp': context.vandaag }, 'loonwaarde vastgesteld'),
    ...keepTermijnen(zaak, ['rapporttermijn'], context.vandaag),
    ...beginTermijn(zaak, 'beslistermijn_wettelijk', context.vandaag, context),
  ];
  const werk = begin.length === 0 ? zaak : evolveAll(zaak, begin);
  const { gebeurtenissen } = await applyRegelsets(werk, ['afwijzen'], ['afwijzen', 'afwijzingsgrond'], context);
  return [...begin, ...gebeurtenissen];
};
