import { useEffect, useRef } from 'react';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';
import type { Bulkuitkomst } from './use-taakacties.ts';

/** Per row what worked and what did not. */
export function Bulkrapport({ rapport, sluit }: { rapport: readonly Bulkuitkomst[]; sluit: () => void }) {
  const vlak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rapport.length > 0) vlak.current?.focus();
  }, [rapport]);
  if (rapport.length === 0) return null;
  const mislukt = rapport.filter((uitkomst) => !uitkomst.gelukt);
  const gelukt = rapport.length - mislukt.length;
  return (
    <div ref={vlak} tabIndex={-1} className="werk-rapport">
      <Melding soort={mislukt.length > 0 ? 'laat' : 'klaar'}>
        <p>
          <b>
            {gelukt > 0 && `${formatAantal(gelukt, 'taak', 'taken')} gelukt. `}
            {mislukt.length > 0 && `${formatAantal(mislukt.length, 'taak', 'taken')} niet gelukt:`}
          </b>
        </p>
        {mislukt.length > 0 && (
          <ul>
            {mislukt.map(({ rij, tekst }) => (
              <li key={rij.taakId}>
                {rij.taak}, {rij.werknemer} ({rij.zaaknummer}): {tekst}
              </li>
            ))}
          </ul>
        )}
        <Knop klein onClick={sluit}>
          Melding sluiten
        </Knop>
      </Melding>
    </div>
  );
}
