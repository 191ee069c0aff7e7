import { formatDatum } from '../../domain/datum.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Starts the term of the besluit, counted from the day on which the package came in, and says what came. */
export const prepareOvername: Handler = ({ zaak, context }) => {
  const overname = readOvername(zaak);
  return [
    ...beginTermijn(
      zaak,
      'beslistermijn_wettelijk',
      overname.opnieuwOp ?? zaak.gegevens.aanvraag.datumOntvangst,
      context,
    ),
    ...recordGegevens(zaak, describeOvername(overname), 'overdracht'),
  ];
};

/** The fields for the person who checks: what came over, and what is different since an earlier package. */
export function describeOvername(overname: Overnamegegevens): Readonly<Record<string, unknown>> {
  const { vanGemeenteNaam, zaaknummer, eersteDag, voorzieningen, betaald, veranderd = [] } = overname;
  const hulp = voorzieningen === undefined ? '' : ` De werknemer gebruikt daar: ${voorzieningen}.`;
  const nieuw =
    veranderd.length === 0
      ? ''
      : ` Het pakket is opnieuw gemaakt. ${veranderd.join(' ')} Uw nieuwe besluit komt in de plaats van een eerder besluit over deze overname.`;
  return {
    'overname.standZin': `${vanGemeenteNaam} (zaak ${zaaknummer}) gaf door dat uw gemeente vanaf ${formatDatum(eersteDag)} verantwoordelijk is.${hulp}${nieuw}`,
    'overname.heeftBetaald': betaald !== undefined,
  };
}

/** What came over. @throws TypeError when the zaak began in another way */
export function readOvername({ id, gegevens }: Pick<Zaak, 'id' | 'gegevens'>): Overnamegegevens {
  if (gegevens.overname === undefined) throw new TypeError(`Zaak ${id} is geen overname.`);
  return gegevens.overname;
}
