import { useState } from 'react';
import { normaliseer } from '../../../processes/normaliseer.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import { formatDatumInvoer } from '../weergave/datum.ts';
import { Icoon } from './icoon.tsx';

interface Eigenschappen {
  readonly id: string;
  /** What the date is about, for the message: "Geldig vanaf". */
  readonly naam: string;
  readonly waarde: Datum | undefined;
  /** The date, or undefined while there is none. */
  readonly wijzig: (datum: Datum | undefined) => void;
  readonly verlaat?: () => void;
  readonly beschrijving?: string;
  /** Takes the focus when its dialog opens. */
  readonly focus?: boolean;
  /** Names the field where no label does. */
  readonly label?: string;
  readonly fout?: boolean;
}

/** A date as the Dutch write it, "1-3-2026", the same in every browser; a date that does not exist is said when the field is left. */
export function Datumveld(eigenschappen: Eigenschappen) {
  const { id, naam, waarde, wijzig, verlaat, beschrijving, focus, label, fout } = eigenschappen;
  const begin = waarde === undefined ? '' : formatDatumInvoer(waarde);
  // What is typed stays as it is typed, until the value changes elsewhere.
  const [getypt, setGetypt] = useState({ bij: waarde, tekst: begin });
  const [verlaten, setVerlaten] = useState(false);
  const tekst = getypt.bij === waarde ? getypt.tekst : begin;
  const gelezen = readDatum(tekst, naam);
  const melding = verlaten && 'melding' in gelezen ? gelezen.melding : undefined;
  return (
    <>
      <input
        className="utrecht-textbox utrecht-textbox--html-input werk-datumveld"
        type="text"
        inputMode="numeric"
        placeholder="dd-mm-jjjj"
        maxLength={10}
        autoComplete="off"
        id={id}
        data-focus={focus || undefined}
        aria-label={label}
        aria-describedby={[beschrijving, melding && `${id}-fout`].filter(Boolean).join(' ') || undefined}
        aria-invalid={melding !== undefined || fout || undefined}
        value={tekst}
        onChange={({ target }) => {
          const nieuw = readDatum(target.value, naam).datum;
          setGetypt({ bij: nieuw, tekst: target.value });
          setVerlaten(false);
          wijzig(nieuw);
        }}
        onBlur={() => {
          setVerlaten(true);
          if (gelezen.datum !== undefined) setGetypt({ bij: waarde, tekst: formatDatumInvoer(gelezen.datum) });
          verlaat?.();
        }}
      />
      {melding !== undefined && (
        <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
          <Icoon naam="driehoek" />
          {melding}
        </span>
      )}
    </>
  );
}

/** The same reading as in the task forms. */
function readDatum(tekst: string, label: string): { readonly datum?: Datum; readonly melding?: string } {
  const gelezen = normaliseer({ veld: 'datum', soort: 'datum', label, verplicht: false }, tekst);
  if (!gelezen.gelukt) return { melding: gelezen.melding };
  return typeof gelezen.waarde === 'string' ? { datum: gelezen.waarde } : {};
}
