import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Werkvoorraadregel, Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { readZaak } from '../api/zaken.ts';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { InHetKort } from '../zaak/in-het-kort.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly rijen: readonly Werkvoorraadregel[];
  readonly klaar: () => void;
}

const DRUKT = 'werk-drukt-af';

/** The chosen tasks on paper: the list, and the short facts of each zaak. On screen there is nothing of it. */
export function Afdruk({ gemeente, rijen, klaar }: Eigenschappen) {
  const vandaag = useVandaag();
  const { naam } = useGebruiker();
  const ids = [...new Set(rijen.map(({ zaakId }) => zaakId))];
  const vraag = useQuery({
    queryKey: ['afdruk', gemeente, ids],
    queryFn: () => readAlle(gemeente, ids),
    gcTime: 0,
    retry: false,
  });
  // A zaak that does not come is left out; the list is complete all the same.
  const gereed = !vraag.isPending;
  useEffect(() => {
    if (!gereed) return undefined;
    document.body.classList.add(DRUKT);
    window.addEventListener('afterprint', klaar, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', klaar);
      document.body.classList.remove(DRUKT);
    };
  }, [gereed, klaar]);
  return createPortal(
    <div className="werk-afdruk" aria-hidden="true">
      <h1>{formatAantal(rijen.length, 'taak', 'taken')}</h1>
      <p className="klein">
        Afgedrukt door {naam} op {formatDatumKort(vandaag)}. Bevat persoonsgegevens.
      </p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <thead>
          <tr>
            {['Uiterlijk', 'Taak', 'Werknemer', 'Werkgever', 'Zaak'].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.taakId}>
              <td className="heel">{describeUiterlijk(rij)}</td>
              <td>{rij.taak}</td>
              <td>{rij.werknemer}</td>
              <td>{rij.werkgever}</td>
              <td className="heel">{rij.zaaknummer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(vraag.data ?? []).map((zaak) => (
        <section key={zaak.id} className="werk-afdruk__zaak">
          <h2>
            {zaak.zaaknummer}: {zaak.titel}
          </h2>
          <p>{zaak.watNu}</p>
          <InHetKort zaak={zaak} />
        </section>
      ))}
    </div>,
    document.body,
  );
}

// helpers

async function readAlle(gemeente: string, ids: readonly string[]): Promise<readonly Zaakoverzicht[]> {
  const zaken = await Promise.allSettled(ids.map((id) => readZaak(gemeente, id)));
  return zaken.flatMap((zaak) => (zaak.status === 'fulfilled' ? [zaak.value] : []));
}

function describeUiterlijk({ uiterlijk, wettelijkUiterlijk, opgeschort }: Werkvoorraadregel): string {
  if (opgeschort) return 'opgeschort';
  if (!uiterlijk) return 'geen termijn';
  const wet =
    wettelijkUiterlijk && wettelijkUiterlijk !== uiterlijk ? ` (wet: ${formatDatumKort(wettelijkUiterlijk)})` : '';
  return `${formatDatumKort(uiterlijk)}${wet}`;
}
