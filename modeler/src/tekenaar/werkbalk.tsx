import { useState } from 'react';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import type { Bewaarstand } from './bewaarder.ts';
import { Bewaarmelding } from './bewaarmelding.tsx';
import { Tekentoetsen } from './tekentoetsen.tsx';
import type { Tekenstand } from './use-tekenaar.ts';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly bewerken: boolean;
  readonly bewaarstand: Bewaarstand;
  readonly eigen: boolean;
  /** Asks for the whole national drawing. */
  readonly allesTerug: () => void;
}

/** The tools as real buttons: what the drawing does with keys and a mouse can be done here too. */
export function Werkbalk({ stand, bewerken, bewaarstand, eigen, allesTerug }: Eigenschappen) {
  const [toetsen, setToetsen] = useState(false);
  const { tekening } = stand;
  const canvas = tekening.get('canvas');
  const zoom = (maal: number) => canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * maal)), 'auto');
  return (
    <div className="werk-rij werk-tekenbalk" role="toolbar" aria-label="Diagram">
      {bewerken && (
        <>
          <Knop klein bezig={!stand.magTerug} onClick={() => tekening.get('commandStack').undo()}>
            <Icoon naam="links" /> Ongedaan maken
          </Knop>
          <Knop klein bezig={!stand.magOpnieuw} onClick={() => tekening.get('commandStack').redo()}>
            Opnieuw <Icoon naam="rechts" />
          </Knop>
        </>
      )}
      <Knop klein aria-label="Diagram groter" onClick={() => zoom(1.25)}>
        <Icoon naam="plus" />
      </Knop>
      <Knop klein aria-label="Diagram kleiner" onClick={() => zoom(0.8)}>
        <Icoon naam="min" />
      </Knop>
      <Knop klein onClick={() => canvas.zoom('fit-viewport', 'auto')}>
        <Icoon naam="passend" /> Passend
      </Knop>
      {bewerken && (
        <Knop klein onClick={() => setToetsen(true)}>
          Toetsen
        </Knop>
      )}
      {bewerken && (eigen || stand.wijziging > 0) && (
        <Knop klein soort="stil" onClick={allesTerug}>
          Heel het diagram terug naar landelijk
        </Knop>
      )}
      {bewerken && <Bewaarmelding bewaarstand={bewaarstand} />}
      {toetsen && <Tekentoetsen sluit={() => setToetsen(false)} />}
    </div>
  );
}
