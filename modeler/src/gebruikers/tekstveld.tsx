import type { InputHTMLAttributes } from 'react';
import { Icoon } from '../onderdelen/icoon.tsx';

interface Eigenschappen extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly id: string;
  readonly label: string;
  readonly hulp?: string;
  readonly waarde: string;
  readonly wijzig: (waarde: string) => void;
  readonly fout: string | undefined;
}

/** One line to fill in, with its help and its error. */
export function Tekstveld({ id, label, hulp, waarde, wijzig, fout, ...rest }: Eigenschappen) {
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div className={`werk-veld${fout ? ' is-fout' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hulp && (
        <span className="klein" id={`${id}-hulp`}>
          {hulp}
        </span>
      )}
      {fout && (
        <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
          <Icoon naam="driehoek" />
          {fout}
        </span>
      )}
      <input
        {...rest}
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-describedby={beschrijving || undefined}
        aria-invalid={fout ? true : undefined}
        value={waarde}
        onChange={({ target }) => wijzig(target.value)}
      />
    </div>
  );
}
