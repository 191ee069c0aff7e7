import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Establishes that measuring can wait (art. 10d lid 1 onder b Pw): from today the five weken of lid 12 run. */
export const establishForfaitair: Handler = ({ zaak, context }) => [
  ...keepTermijnen(zaak, ['forfaitair_contact'], context.vandaag),
  ...beginTermijn(zaak, 'beslistermijn_wettelijk', context.vandaag, context),
];
