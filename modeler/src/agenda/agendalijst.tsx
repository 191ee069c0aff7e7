import { Link } from 'react-router';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Agendaregel } from '../../../server/domain/volgen/overzicht.ts';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';
import { naamVanDag } from './dagplek.ts';
import { SOORTNAMEN } from './soorten.ts';

/** The moments of one month; a day that is over stays in the list and says so. */
export function Agendalijst({ rijen, maand }: { readonly rijen: readonly Agendaregel[]; readonly maand: string }) {
  const vandaag = useVandaag();
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--agenda">
      <caption className="verborgen">Agenda van {formatMaand(maand)}, op datum</caption>
      <thead>
        <tr>
          <th scope="col">Datum</th>
          <th scope="col">Wat</th>
          <th scope="col">Werknemer</th>
          <th scope="col">Werkgever</th>
          <th scope="col">Zaak</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, plaats) => (
          <tr
            key={`${rij.zaakId} ${rij.volgnummer}`}
            id={rij.datum === rijen[plaats - 1]?.datum ? undefined : naamVanDag(rij.datum)}
          >
            <td data-l="Datum" className="heel">
              {rij.datum === vandaag ? <b>vandaag</b> : formatDag(rij.datum)}
              {rij.datum < vandaag && <span className="klein"> geweest</span>}
            </td>
            <td data-l="Wat">
              <span className="werk-agendawat">
                {SOORTNAMEN[rij.soort]}
                <br />
                <span className="klein">{rij.uitleg}</span>
              </span>
            </td>
            <td data-l="Werknemer">{rij.werknemer}</td>
            <td data-l="Werkgever">{rij.werkgever}</td>
            <td data-l="Zaak" className="heel">
              <Link to={`/${rij.gemeente}/zaken/${rij.zaakId}`}>{rij.zaaknummer}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
