import { Link } from 'react-router';
import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Verzendgroep } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { zaakpad } from '../api/zaken.ts';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Verzendacties } from './verzendacties.tsx';
import { Verzendstatusveld } from './verzendstatusveld.tsx';
import { GROEPNAMEN } from './verzendwoorden.ts';

interface Eigenschappen {
  readonly rijen: readonly Verzending[];
  readonly kanMailen: boolean;
  readonly groep: Verzendgroep;
}

/** Letters of many zaken, with what can be done with each. */
export function Verzendtabel({ rijen, kanMailen, groep }: Eigenschappen) {
  return (
    <Tabel
      titel={`Brieven: ${GROEPNAMEN[groep].toLowerCase()}`}
      kolommen={['Brief van', 'Brief', 'Aan', 'Zaak', 'Verzending', 'Wat kunt u doen?']}
    >
      <tbody>
        {rijen.map((verzending) => (
          <tr key={verzending.id}>
            <td data-l="Brief van" className="heel">
              {formatDatumKort(verzending.briefdatum)}
            </td>
            <td data-l="Brief">
              <a
                href={`${zaakpad(verzending.gemeente, verzending.zaakId)}/brieven/${verzending.id}`}
                target="_blank"
                rel="noreferrer"
              >
                {verzending.titel}
                <span className="verborgen"> (pdf, opent in een nieuw tabblad)</span>
              </a>
              <span className="klein werk-tabel__sub">
                {verzending.code}, {verzending.soort}
              </span>
            </td>
            <td data-l="Aan">
              {verzending.naam}
              <span className="klein werk-tabel__sub">{verzending.aan}</span>
            </td>
            <td data-l="Zaak" className="heel">
              <Link to={`/${verzending.gemeente}/zaken/${verzending.zaakId}/brieven`}>{verzending.zaaknummer}</Link>
            </td>
            <td data-l="Verzending">
              <Verzendstatusveld verzending={verzending} />
            </td>
            <td data-l="Wat kunt u doen?">
              <Verzendacties verzending={verzending} kanMailen={kanMailen} />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
