import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Ontvangstresultaat } from '../../../server/usecases/verrekenen/ontvangstusecases.ts';
import { Tabel } from '../onderdelen/tabel.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly regels: readonly Ontvangstresultaat[];
}

/** What became of each receipt that was confirmed. */
export function Ontvangstresultaten({ gemeente, regels }: Eigenschappen) {
  return (
    <Tabel
      titel="Dit is er gedaan"
      zichtbaar
      kolommen={['Plaats', 'Zaak', 'Wat is er gedaan?', { getal: 'Bedrag' }, { getal: 'Staat nog open' }]}
    >
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.plaats}>
            <td data-l="Plaats">{regel.plaats}</td>
            <td data-l="Zaak" className="heel">
              <Link to={`/${gemeente}/zaken/${regel.zaakId}/betalingen`}>{regel.zaaknummer}</Link>
              <span className="klein werk-tabel__sub">{regel.werkgever}</span>
            </td>
            <td data-l="Wat is er gedaan?">
              {regel.uitkomst === 'vastgelegd' ? 'Vastgelegd' : 'Was al vastgelegd, telt niet nog een keer'}
              {regel.teVeelCent > 0 && (
                <span className="klein werk-tabel__sub">
                  {formatBedrag(regel.teVeelCent)} te veel: betaal dit terug aan de werkgever
                </span>
              )}
            </td>
            <td data-l="Bedrag" className="getal">
              {formatBedrag(regel.bedragCent)}
            </td>
            <td data-l="Staat nog open" className="getal">
              {formatBedrag(regel.openCent)}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
