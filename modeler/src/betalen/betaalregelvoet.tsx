import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { formatAantal } from '../weergave/getal.ts';
import type { Groepentotaal } from './betaalgroepen.ts';
import { nameMaand } from './betaalwoorden.ts';

interface Eigenschappen {
  readonly run: Betaalrundetail;
  /** The werkgevers that the filter leaves out. */
  readonly rest: Groepentotaal;
  readonly kolommen: number;
  readonly toonAlles: () => void;
}

/** What is paid, beside all that the month before was paid: what stands in no line above is told first, so that both columns add up. */
export function Betaalregelvoet({ run: { teBetalen, vorige }, rest, kolommen, toonAlles }: Eigenschappen) {
  const maand = nameMaand(vorige.maand);
  const { aantal, bedragCent } = vorige.overig;
  const bedragen = (toen: number, nu: string) => (
    <>
      <td data-l={maand} className="getal">
        {formatBedrag(toen)}
      </td>
      <td data-l="Bedrag" className="getal">
        {nu}
      </td>
    </>
  );
  return (
    <tfoot>
      {rest.werkgevers > 0 && (
        <tr>
          <td colSpan={kolommen - 2}>
            {formatAantal(rest.werkgevers, 'andere werkgever', 'andere werkgevers')}{' '}
            <span className="klein">
              {formatAantal(rest.regels, 'regel', 'regels')}
              {rest.ongewijzigd && ', ongewijzigd'}
            </span>{' '}
            <button type="button" className="werk-linkknop" onClick={toonAlles}>
              Toon ook deze regels
            </button>
          </td>
          {bedragen(rest.vorigeCent, formatBedrag(rest.bedragCent))}
        </tr>
      )}
      {aantal > 0 && (
        <tr>
          <td colSpan={kolommen - 2}>
            {formatAantal(aantal, 'andere betaling', 'andere betalingen')} in {maand.toLowerCase()}
            <span className="klein"> (eenmalig, of niet meer in deze run)</span>
          </td>
          {bedragen(bedragCent, '–')}
        </tr>
      )}
      <tr>
        <th scope="row" colSpan={kolommen - 2}>
          Te betalen, {formatAantal(teBetalen.aantal, 'regel', 'regels')}
        </th>
        {bedragen(vorige.totaalCent, formatBedrag(teBetalen.bedragCent))}
      </tr>
    </tfoot>
  );
}
