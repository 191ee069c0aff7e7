import { useQuery } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { listMetingen, makeMetingadres } from '../api/loonwaarde.ts';

const SOORTEN = { eerste: 'Eerste meting', herhaal: 'Herhaalmeting', praktijkroute: 'Praktijkroute' } as const;

/** The requests for a loonwaardemeting as they left, to send to the loonwaardedeskundige. */
export function Metingaanvragen({ gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string }) {
  const vraag = useQuery({
    queryKey: ['metingen', gemeente, zaakId],
    queryFn: () => listMetingen(gemeente, zaakId),
  });
  const verzoeken = vraag.data?.verzoeken ?? [];
  if (verzoeken.length === 0) return null;
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption>Aanvragen voor een loonwaardemeting</caption>
      <thead>
        <tr>
          <th scope="col">Kenmerk</th>
          <th scope="col">Soort</th>
          <th scope="col">Gevraagd aan</th>
          <th scope="col">Meten voor of op</th>
          <th scope="col">Rapport uiterlijk</th>
        </tr>
      </thead>
      <tbody>
        {verzoeken.map(({ kenmerk, soort, datum, uiterlijkMeten, rapportUiterlijk, organisatie }) => (
          <tr key={kenmerk}>
            <td data-l="Kenmerk">
              <a href={makeMetingadres(gemeente, zaakId, kenmerk, 'pdf')} target="_blank" rel="noreferrer">
                {kenmerk} (pdf)
              </a>
              <span className="werk-tabel__sub">
                <a href={makeMetingadres(gemeente, zaakId, kenmerk, 'json')}>
                  Als bestand (JSON)<span className="verborgen"> {kenmerk}</span>
                </a>
              </span>
            </td>
            <td data-l="Soort">{SOORTEN[soort]}</td>
            <td data-l="Gevraagd aan">
              <div>
                {organisatie}
                <span className="klein werk-tabel__sub">{formatDatumKort(datum)}</span>
              </div>
            </td>
            <td data-l="Meten voor of op">{formatDatumKort(uiterlijkMeten)}</td>
            <td data-l="Rapport uiterlijk">{rapportUiterlijk ? formatDatumKort(rapportUiterlijk) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
