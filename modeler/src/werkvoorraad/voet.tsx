import { useState } from 'react';
import type { Collega } from '../api/werkvoorraad.ts';
import { Bladwijzer } from '../onderdelen/bladwijzer.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Toewijsdialoog } from './toewijsdialoog.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly gekozen: number;
  readonly bezig: boolean;
  readonly pakOp: () => void;
  readonly wijsToe: (collega: Collega) => void;
  readonly wis: () => void;
  readonly voor: number | undefined;
  readonly aantal: number;
  readonly totaal: number;
  readonly eerste: boolean;
  readonly vorige: () => void;
  readonly volgende: (() => void) | undefined;
}

/** Sticks to the bottom: what can be done with the chosen rows, and the pages. */
export function Voet(eigenschappen: Eigenschappen) {
  const { gekozen, bezig, pakOp, wijsToe, wis, gemeente } = eigenschappen;
  const [wijst, setWijst] = useState(false);
  const heeftBladen = !eigenschappen.eerste || eigenschappen.volgende !== undefined;
  if (gekozen === 0 && !heeftBladen) return null;
  const aantal = formatAantal(gekozen, 'taak', 'taken');
  return (
    <div className="werk-voet werk-rij werk-veeg">
      {gekozen > 0 && (
        <>
          <b className="heel">{gekozen} geselecteerd</b>
          <Knop soort="hoofd" bezig={bezig} onClick={pakOp}>
            Oppakken
          </Knop>
          <Knop bezig={bezig} onClick={() => setWijst(true)}>
            Toewijzen aan…
          </Knop>
          <Knop onClick={() => window.print()}>Afdrukken</Knop>
          <button type="button" className="werk-filter werk-filter--stil" onClick={wis}>
            Selectie wissen
          </button>
        </>
      )}
      <Bladwijzer {...eigenschappen} />
      {wijst && (
        <Toewijsdialoog
          gemeente={gemeente}
          titel={`${aantal} toewijzen`}
          sluit={() => setWijst(false)}
          kies={(collega) => {
            setWijst(false);
            wijsToe(collega);
          }}
        />
      )}
    </div>
  );
}
