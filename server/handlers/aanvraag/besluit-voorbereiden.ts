import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { findVolgendeMeting } from '../hermeting/volgende-meting.ts';
import { beginTermijn } from '../termijn.ts';
import { proposePeriode } from './toekenning.ts';

/** Starts the term of the preferente proces and proposes the period of the toekenning; what stood there from an earlier round is replaced. */
export const prepareBesluit: Handler = ({ zaak, context }) => {
  const { loonwaarde } = zaak.gegevens;
  const vanafLoonwaarde = context.parameters['beslistermijn.start'] === 'loonwaarde_vastgesteld';
  const van = vanafLoonwaarde ? (loonwaarde.vastgesteldOp ?? context.vandaag) : context.vandaag;
  const { ingangsdatum, einddatum } = proposePeriode(zaak, context);
  return [
    ...beginTermijn(zaak, 'beslistermijn_preferent', van, context),
    ...recordGegevens(
      zaak,
      {
        'besluit.uitkomst': 'toekennen',
        'besluit.ingangsdatum': ingangsdatum,
        'besluit.einddatum': einddatum,
        'besluit.volgendeMeting': findVolgendeMeting(zaak, context),
        'besluit.afwijzingsgrond': null,
        'besluit.toelichting': null,
      },
      'voorstel',
    ),
  ];
};
