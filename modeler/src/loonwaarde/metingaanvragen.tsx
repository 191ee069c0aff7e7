import { useQuery } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { listMetingen, makeMetingadres } from '../api/loonwaarde.ts';
import { Tabel } from '../onderdelen/tabel.tsx';

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
    <Tabel
      titel="Aanvragen voor een loonwaardemeting"
      zichtbaar
      kolommen={['Kenmerk', 'Soort', 'Gevraagd aan', 'Meten voor of op', 'Rapport uiterlijk']}
    >
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
    </Tabel>
  );
}
