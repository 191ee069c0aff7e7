import { useEffect, useRef } from 'react';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';
import type { Rapport } from './use-taakacties.ts';

interface Eigenschappen {
  readonly rapport: Rapport | undefined;
  readonly bezig: boolean;
  readonly sluit: () => void;
}

/** Per row what worked and what did not, and the way back. */
export function Bulkrapport({ rapport, bezig, sluit }: Eigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rapport) vlak.current?.focus();
  }, [rapport]);
  if (!rapport) return null;
  const { uitkomsten, klaar, ongedaan } = rapport;
  const mislukt = uitkomsten.filter((uitkomst) => !uitkomst.gelukt);
  const gelukt = uitkomsten.length - mislukt.length;
  return (
    <div ref={vlak} tabIndex={-1} className="werk-rapport">
      <Melding soort={mislukt.length > 0 ? 'laat' : 'klaar'}>
        <p>
          <b>
            {gelukt > 0 && `${klaar}: ${formatAantal(gelukt, 'taak', 'taken')}. `}
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
        <div className="werk-rij">
          {ongedaan && (
            <Knop klein bezig={bezig} onClick={ongedaan}>
              Ongedaan maken
            </Knop>
          )}
          <Knop klein onClick={sluit}>
            Melding sluiten
          </Knop>
        </div>
      </Melding>
    </div>
  );
}
