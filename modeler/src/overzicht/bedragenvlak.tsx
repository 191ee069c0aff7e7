import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Maandtotaal } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { Staafgrafiek } from './staafgrafiek.tsx';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** What was paid month by month: as a picture, and as a table that says the same. */
export function Bedragenvlak({ maanden }: { readonly maanden: readonly Maandtotaal[] }) {
  return (
    <section className="werk-stapel" aria-labelledby="bedragen">
      <h2 id="bedragen">Betaald per maand</h2>
      {maanden.every(({ regels }) => regels === 0) && <p>In de laatste twaalf maanden is er niets vrijgegeven.</p>}
      {maanden.some(({ regels }) => regels > 0) && (
        <div className="overzicht-naast">
          <Staafgrafiek
            labels={maanden.map(({ maand }) => MAANDEN[Number(maand.slice(5)) - 1] ?? '')}
            waarden={maanden.map(({ bedragCent }) => bedragCent / 100)}
          />
          <table className="utrecht-table utrecht-table--html-table werk-tabel overzicht-bedragen">
            <caption className="verborgen">Vrijgegeven betalingen van de laatste twaalf maanden</caption>
            <thead>
              <tr>
                <th scope="col">Maand</th>
                <th scope="col" className="getal">
                  Betalingen
                </th>
                <th scope="col" className="getal">
                  Bedrag
                </th>
              </tr>
            </thead>
            <tbody>
              {maanden.toReversed().map(({ maand, bedragCent, regels }) => (
                <tr key={maand}>
                  <th scope="row" data-l="Maand">
                    {formatMaand(maand)}
                  </th>
                  <td data-l="Betalingen" className="getal">
                    {regels}
                  </td>
                  <td data-l="Bedrag" className="getal">
                    {formatBedrag(bedragCent)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
