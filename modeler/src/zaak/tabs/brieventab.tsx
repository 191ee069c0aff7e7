import { useQuery } from '@tanstack/react-query';
import type { Verzending } from '../../../../server/domain/brief/verzending.ts';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { readZaakverzending } from '../../api/verzending.ts';
import { zaakpad } from '../../api/zaken.ts';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Verzendstatusveld } from '../../verzending/verzendstatusveld.tsx';
import { Digitaalvlak } from '../digitaalvlak.tsx';

/** Every letter, to open as it was sent, and how it went out. */
export function Brieventab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const verzending = useQuery({
    queryKey: ['verzending', zaak.gemeente, 'zaak', zaak.id, zaak.brieven.length],
    queryFn: () => readZaakverzending(zaak.gemeente, zaak.id),
  });
  if (zaak.brieven.length === 0)
    return (
      <p>
        Er zijn nog geen brieven. Na de intake verschijnt hier de eerste, en elke brief blijft te openen zoals hij was.
      </p>
    );
  return (
    <div className="werk-stapel g-6">
      <Tabel titel="Brieven van deze zaak" kolommen={['Datum', 'Brief', 'Aan', 'Soort', 'Verzending', 'Sjabloon']}>
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
              <td data-l="Verzending">
                <Verzendingcel brief={brief} verzending={verzending.data?.find(({ id }) => id === brief.id)} />
              </td>
              <td data-l="Sjabloon" className="klein">
                {brief.code} {brief.sjabloonversie}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      <Digitaalvlak zaak={zaak} />
    </div>
  );
}

/** A letter without a record went out before that was kept: its channel is all there is to say. */
function Verzendingcel({
  brief,
  verzending,
}: {
  readonly brief: Zaakoverzicht['brieven'][number];
  readonly verzending: Verzending | undefined;
}) {
  return verzending === undefined ? <>{brief.kanaal}</> : <Verzendstatusveld verzending={verzending} />;
}
