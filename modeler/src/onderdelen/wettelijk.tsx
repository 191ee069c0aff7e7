import { useId, useState } from 'react';
import { explainWettelijkeTermijn } from '../weergave/wet.ts';
import { Icoon } from './icoon.tsx';

interface Eigenschappen {
  readonly naam: string | null;
  readonly grondslag: string | null;
}

/** The ⚖ sign: this term stands in the law. Focus, hover or click say which article; Escape closes it. */
export function Wettelijk({ naam, grondslag }: Eigenschappen) {
  const id = useId();
  const [dicht, setDicht] = useState(false);
  return (
    <span className={`werk-wet${dicht ? ' is-dicht' : ''}`}>
      <button
        type="button"
        aria-label="Wettelijke termijn"
        aria-describedby={id}
        onFocus={() => setDicht(false)}
        onMouseEnter={() => setDicht(false)}
        onClick={() => setDicht(false)}
        onKeyDown={(toets) => {
          if (toets.key !== 'Escape' || dicht) return;
          toets.stopPropagation();
          setDicht(true);
        }}
      >
        <Icoon naam="wet" />
      </button>
      <span className="werk-wet__uitleg" role="tooltip" id={id}>
        <b>
          {naam ?? 'Wettelijke termijn'}
          {grondslag && ` (${grondslag})`}
        </b>
        <br />
        {explainWettelijkeTermijn(grondslag)}
      </span>
    </span>
  );
}
