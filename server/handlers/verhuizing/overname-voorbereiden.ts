import { formatDatum } from '../../domain/datum.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Starts the term of the besluit, counted from the day on which the package came in, and says what came. */
export const prepareOvername: Handler = ({ zaak, context }) => {
  const { vanGemeenteNaam, zaaknummer, eersteDag, voorzieningen, betaald } = readOvername(zaak);
  const hulp = voorzieningen === undefined ? '' : ` De werknemer gebruikt daar: ${voorzieningen}.`;
  return [
    ...beginTermijn(zaak, 'beslistermijn_wettelijk', zaak.gegevens.aanvraag.datumOntvangst, context),
    ...recordGegevens(
      zaak,
      {
        'overname.standZin': `${vanGemeenteNaam} (zaak ${zaaknummer}) gaf door dat uw gemeente vanaf ${formatDatum(eersteDag)} verantwoordelijk is.${hulp}`,
        'overname.heeftBetaald': betaald !== undefined,
      },
      'overdracht',
    ),
  ];
};

/** What came over. @throws TypeError when the zaak began in another way */
export function readOvername({ id, gegevens }: Pick<Zaak, 'id' | 'gegevens'>): Overnamegegevens {
  if (gegevens.overname === undefined) throw new TypeError(`Zaak ${id} is geen overname.`);
  return gegevens.overname;
}
