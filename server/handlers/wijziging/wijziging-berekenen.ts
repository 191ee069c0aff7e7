import { calculateToekenning } from '../aanvraag/toekenning.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { listWijzigingsdelen } from './wijzigingsdelen.ts';
import { applyUren } from './wijzigingsperiode.ts';

/**
 * Works out what other hours make of the amount, on the day on which they begin. A lower amount that the werkgever did not ask for is told
 * first (art. 4:8 Awb). @throws InvoerError naming what is missing.
 */
export const calculateWijziging: Handler = ({ zaak, context }) => {
  const [{ zaak: toen, periode }] = listWijzigingsdelen(zaak);
  const oud = calculateToekenning(toen, periode, context).berekening.bedragPerMaandCent;
  const nieuw = calculateToekenning(applyUren(toen).zaak, periode, context).berekening.bedragPerMaandCent;
  return recordGegevens(
    zaak,
    {
      'wijziging.oudCent': oud,
      'wijziging.nieuwCent': nieuw,
      'wijziging.zienswijzeNodig': nieuw < oud && zaak.gegevens.wijziging?.melder !== 'werkgever',
    },
    'berekening',
  );
};
