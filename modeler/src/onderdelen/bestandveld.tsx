import { type ReactNode, useId } from 'react';
import type { Bestandkeuze } from './use-bestandkeuze.ts';

interface Eigenschappen {
  readonly naam: string;
  readonly hulp?: ReactNode;
  /** Endings that fit, ".csv,.txt". */
  readonly soorten: string;
  readonly keuze: Bestandkeuze;
}

/** A field for one file: a button, the name of what was chosen, and room to drop a file on. */
export function Bestandveld({ naam, hulp, soorten, keuze: { bestand, fout, veld, kies } }: Eigenschappen) {
  const id = useId();
  const bij = [hulp === undefined ? [] : `${id}-hulp`, `${id}-naam`, fout === undefined ? [] : `${id}-fout`].flat();
  return (
    <div className={fout === undefined ? 'werk-veld' : 'werk-veld is-fout'}>
      <label htmlFor={id}>{naam}</label>
      {hulp !== undefined && (
        <span className="klein" id={`${id}-hulp`}>
          {hulp}
        </span>
      )}
      <span role="alert">
        {fout !== undefined && (
          <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
            {fout}
          </span>
        )}
      </span>
      <span className="werk-bestand">
        <span className="utrecht-button utrecht-button--secondary-action" aria-hidden="true">
          {bestand ? 'Ander bestand kiezen' : 'Bestand kiezen'}
        </span>
        <span className={bestand ? undefined : 'klein'} id={`${id}-naam`}>
          {bestand?.name ?? 'Nog geen bestand gekozen. Slepen kan ook.'}
        </span>
        <input
          id={id}
          ref={veld}
          type="file"
          accept={soorten}
          aria-invalid={fout !== undefined}
          aria-describedby={bij.join(' ')}
          onChange={({ target }) => kies(target.files?.[0])}
        />
      </span>
    </div>
  );
}
