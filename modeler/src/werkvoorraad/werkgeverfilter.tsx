import { type FormEvent, useId, useState } from 'react';

interface Eigenschappen {
  readonly waarde: string;
  /** Names on this page: suggestions; any other name can be typed. */
  readonly namen: readonly string[];
  readonly zet: (waarde: string | undefined) => void;
}

/** A part of the name of a werkgever; the server looks through the whole list, not only this page. */
export function Werkgeverfilter({ waarde, namen, zet }: Eigenschappen) {
  const [tekst, setTekst] = useState(waarde);
  const id = useId();
  const voorstellen = [...new Set(namen)].toSorted((a, b) => a.localeCompare(b, 'nl'));
  const pasToe = (nieuw: string) => {
    if (nieuw.trim() !== waarde) zet(nieuw.trim() || undefined);
  };
  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        pasToe(tekst);
      }}
    >
      <input
        type="search"
        aria-label="Werkgever"
        placeholder="Werkgever"
        className={`werk-filter werk-filter--tekst${waarde ? ' is-aan' : ''}`}
        list={id}
        maxLength={100}
        value={tekst}
        onBlur={() => pasToe(tekst)}
        onChange={(invoer) => {
          setTekst(invoer.target.value);
          // A name from the list is complete, and so is an empty field.
          if (invoer.target.value === '' || voorstellen.includes(invoer.target.value)) pasToe(invoer.target.value);
        }}
      />
      <datalist id={id}>
        {voorstellen.map((naam) => (
          <option key={naam}>{naam}</option>
        ))}
      </datalist>
    </form>
  );
}
