import { type ReactNode, useId, useState } from 'react';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';

interface Eigenschappen {
  /** Title, and what the button does: a verb with its object. */
  readonly titel: string;
  readonly vraag: string;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly doe: (reden: string) => void;
  readonly sluit: () => void;
  readonly children?: ReactNode;
}

/** Asks why, for a step that somebody has to be able to read back. */
export function Redendialoog({ titel, vraag, bezig, fout, doe, sluit, children }: Eigenschappen) {
  const id = useId();
  const [reden, setReden] = useState('');
  const [leeg, setLeeg] = useState(false);
  const verstuur = () => {
    const tekst = reden.trim();
    setLeeg(tekst === '');
    if (tekst === '') document.getElementById(id)?.focus();
    else doe(tekst);
  };
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={verstuur}>
            {titel}
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      {children}
      <div className="werk-veld">
        <label htmlFor={id}>{vraag}</label>
        <span role="alert">
          {leeg && (
            <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
              Vul een reden in.
            </span>
          )}
        </span>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          data-focus
          rows={3}
          maxLength={1000}
          aria-invalid={leeg}
          aria-describedby={leeg ? `${id}-fout` : undefined}
          value={reden}
          onChange={(gebeurtenis) => setReden(gebeurtenis.target.value)}
        />
      </div>
      {fout !== null && fout !== undefined && <Foutmelding fout={fout} wat="Dit is niet gelukt." />}
    </Dialoog>
  );
}
