import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type { Zaakbetalingen } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Tabel } from '../onderdelen/tabel.tsx';
import { describeSaldo } from './verrekentabel.tsx';

/** The settlements of a zaak and what the werkgever owes by them. */
export function Zaakverrekeningen({
  verrekeningen,
  vorderingen,
}: Pick<Zaakbetalingen, 'verrekeningen' | 'vorderingen'>) {
  if (verrekeningen.length === 0) return null;
  return (
    <Tabel titel="Verrekeningen" zichtbaar kolommen={['Tot en met', 'Vastgesteld', 'Uitkomst', { getal: 'Saldo' }]}>
      <tbody>
        {verrekeningen.map((verrekening) => {
          const stand = vorderingen.find(({ vordering }) => vordering.verrekeningId === verrekening.id);
          return (
            <tr key={verrekening.id}>
              <td data-l="Tot en met">
                {formatKwartaal(verrekening.kwartaal)}
                {verrekening.aanleiding === 'einde' && <span className="klein werk-tabel__sub">eindafrekening</span>}
                {verrekening.aanleiding === 'overname' && (
                  <span className="klein werk-tabel__sub">betaald door de vorige gemeente</span>
                )}
              </td>
              <td data-l="Vastgesteld" className="heel">
                {formatDatumKort(verrekening.datum)}
              </td>
              <td data-l="Uitkomst">
                {describeSaldo(verrekening)}
                {verrekening.wachtOpBetaling && (
                  <span className="klein werk-tabel__sub">komt in de volgende betaalrun</span>
                )}
                {stand && (
                  <span className="klein werk-tabel__sub">
                    {stand.openCent > 0
                      ? `nog ${formatBedrag(stand.openCent)} open, uiterlijk ${formatDatumKort(stand.vordering.uiterlijk)}`
                      : 'helemaal afgehandeld'}
                  </span>
                )}
              </td>
              <td data-l="Saldo" className="getal">
                {formatBedrag(verrekening.saldoCent)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Tabel>
  );
}
