import { useEffect, useId, useState } from 'react';
import { ApiFout } from '../api/api-fout.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';

interface Eigenschappen {
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly sluit: () => void;
  readonly doe: (reden: string) => void;
}

/** Asks why, before many zaken change at once. */
export function Redendialoog({ titel, uitleg, knop, bezig, fout, sluit, doe }: Eigenschappen) {
  const [reden, setReden] = useState('');
  const id = useId();
  const veldfout = fout instanceof ApiFout ? fout.velden?.find(({ veld }) => veld === 'reden')?.melding : undefined;
  useEffect(() => {
    if (veldfout !== undefined) document.getElementById(id)?.focus();
  }, [veldfout, id]);
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={() => doe(reden)}>
            {knop}
          </Knop>
          <Knop onClick={sluit}>Niet doen</Knop>
        </>
      }
    >
      <p>{uitleg}</p>
      {Boolean(fout) && veldfout === undefined && <Foutmelding fout={fout} wat="Er is niets veranderd." />}
      <div className={`werk-veld${veldfout ? ' is-fout' : ''}`}>
        <label htmlFor={id}>Reden</label>
        <span className="klein" id={`${id}-hulp`}>
          De reden komt in de geschiedenis van elke zaak.
        </span>
        {veldfout && (
          <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
            <Icoon naam="driehoek" />
            {veldfout}
          </span>
        )}
        <textarea
          id={id}
          rows={3}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          aria-describedby={veldfout ? `${id}-hulp ${id}-fout` : `${id}-hulp`}
          aria-invalid={veldfout ? true : undefined}
          value={reden}
          onChange={({ target }) => setReden(target.value)}
        />
      </div>
    </Dialoog>
  );
}
