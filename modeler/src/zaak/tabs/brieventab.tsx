import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/overzicht.ts';
import { zaakpad } from '../../api/zaken.ts';

/** Every letter, to open as it was sent. */
export function Brieventab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  if (zaak.brieven.length === 0)
    return (
      <p>
        Er zijn nog geen brieven. Na de intake verschijnt hier de eerste, en elke brief blijft te openen zoals hij was.
      </p>
    );
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption className="verborgen">Brieven van deze zaak</caption>
      <thead>
        <tr>
          <th scope="col">Datum</th>
          <th scope="col">Brief</th>
          <th scope="col">Aan</th>
          <th scope="col">Soort</th>
          <th scope="col">Via</th>
          <th scope="col">Sjabloon</th>
        </tr>
      </thead>
      <tbody>
        {zaak.brieven.map((brief) => (
          <tr key={brief.id}>
            <td data-l="Datum" className="heel">
              {formatDatumKort(brief.datum)}
            </td>
            <td data-l="Brief">
              <a href={`${zaakpad(zaak.gemeente, zaak.id)}/brieven/${brief.id}`} target="_blank" rel="noreferrer">
                {brief.titel}
                <span className="verborgen"> (pdf, opent in een nieuw tabblad)</span>
              </a>
            </td>
            <td data-l="Aan">{brief.aan}</td>
            <td data-l="Soort">{brief.soort}</td>
            <td data-l="Via">{brief.kanaal}</td>
            <td data-l="Sjabloon" className="klein">
              {brief.code} {brief.sjabloonversie}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
