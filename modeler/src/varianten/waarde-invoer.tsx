import { useState } from 'react';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { useOnbewaard } from './use-onbewaard.ts';

interface Eigenschappen {
  readonly parameter: Versieparameter;
  readonly id: string;
  /** Ids of the texts that name and explain the field. */
  readonly naamId: string;
  readonly uitlegId: string;
  readonly fout: boolean;
  /** What is chosen, or typed when the field is left. */
  readonly bewaar: (waarde: Parameterwaarde) => void;
  /** The field is left: what stands there is what is meant. */
  readonly klaar?: () => void;
}

const DAGEN = Array.from({ length: 31 }, (_, nummer) => nummer + 1);

/** The field for the own value, by the type of the parameter. */
export function WaardeInvoer(eigenschappen: Eigenschappen) {
  switch (eigenschappen.parameter.type) {
    case 'getal':
    case 'tekst':
      return <Typveld {...eigenschappen} />;
    case 'lijst':
      return <Aankruislijst {...eigenschappen} />;
    case 'keuze':
    case 'janee':
    case 'datum-regel':
      return <Keuzelijst {...eigenschappen} />;
  }
}

function Keuzelijst({ parameter, id, naamId, uitlegId, fout, bewaar, klaar }: Eigenschappen) {
  const keuzes = listKeuzes(parameter);
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      id={id}
      aria-labelledby={naamId}
      aria-describedby={uitlegId}
      aria-invalid={fout || undefined}
      value={JSON.stringify(parameter.waarde)}
      onChange={(gebeurtenis) => bewaar(JSON.parse(gebeurtenis.target.value) as Parameterwaarde)}
      onBlur={klaar}
      onKeyDown={({ key }) => {
        if (key === 'Enter') klaar?.();
      }}
    >
      {keuzes.map(({ waarde, naam }) => (
        <option key={JSON.stringify(waarde)} value={JSON.stringify(waarde)}>
          {naam}
        </option>
      ))}
    </select>
  );
}

/** Saved when the field is left or with Enter, so that a half-typed number is never checked. */
function Typveld({ parameter, id, naamId, uitlegId, fout, bewaar, klaar }: Eigenschappen) {
  const begin = parameter.waarde === null ? '' : String(parameter.waarde);
  // What was typed belongs to the value of that moment: a new value of the server goes before it.
  const [getypt, setGetypt] = useState({ bij: begin, tekst: begin });
  const tekst = getypt.bij === begin ? getypt.tekst : begin;
  const isGetal = parameter.type === 'getal';
  useOnbewaard(tekst.trim() !== begin);
  const send = () => {
    if (tekst.trim() !== begin) {
      if (tekst.trim() === '') bewaar(null);
      else bewaar(isGetal && /^-?\d+$/.test(tekst.trim()) ? Number(tekst) : tekst.trim());
    }
    klaar?.();
  };
  return (
    <>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input${isGetal ? ' werk-parameter__getal' : ''}`}
        id={id}
        inputMode={isGetal ? 'numeric' : 'text'}
        aria-labelledby={naamId}
        aria-describedby={uitlegId}
        aria-invalid={fout || undefined}
        value={tekst}
        onChange={(gebeurtenis) => setGetypt({ bij: begin, tekst: gebeurtenis.target.value })}
        onBlur={send}
        onKeyDown={(toets) => {
          if (toets.key === 'Enter') send();
        }}
      />
      {parameter.eenheid !== null && <span className="klein">{parameter.eenheid}</span>}
    </>
  );
}

function Aankruislijst({ parameter, id, naamId, uitlegId, bewaar }: Eigenschappen) {
  const gekozen = Array.isArray(parameter.waarde) ? (parameter.waarde as readonly string[]) : [];
  const toggle = (waarde: string, aan: boolean) =>
    bewaar(
      parameter.opties
        .map((optie) => optie.waarde)
        .filter((optie) => (optie === waarde ? aan : gekozen.includes(optie))),
    );
  return (
    <div role="group" className="werk-stapel g-1" aria-labelledby={naamId} aria-describedby={uitlegId}>
      {parameter.opties.map((optie, nummer) => (
        <label className="werk-keuze" key={optie.waarde}>
          <input
            type="checkbox"
            id={nummer === 0 ? id : undefined}
            checked={gekozen.includes(optie.waarde)}
            onChange={(gebeurtenis) => toggle(optie.waarde, gebeurtenis.target.checked)}
          />
          {optie.naam}
        </label>
      ))}
    </div>
  );
}

function listKeuzes(
  parameter: Versieparameter,
): readonly { readonly waarde: Parameterwaarde; readonly naam: string }[] {
  const leeg = parameter.magLeeg ? [{ waarde: null, naam: 'niet ingesteld' }] : [];
  if (parameter.type === 'janee') return [...leeg, { waarde: true, naam: 'ja' }, { waarde: false, naam: 'nee' }];
  if (parameter.type !== 'datum-regel') return [...leeg, ...parameter.opties];
  return [...leeg, ...parameter.opties, ...DAGEN.map((dag) => ({ waarde: dag, naam: `de ${dag}e van de maand` }))];
}
