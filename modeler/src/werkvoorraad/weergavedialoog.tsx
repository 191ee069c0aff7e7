import { type FormEvent, useId, useState } from 'react';
import { ApiFout, describeFout } from '../api/api-fout.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';

interface Eigenschappen {
  readonly sluit: () => void;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly bewaar: (naam: string, gedeeld: boolean) => void;
}

/** Gives what is on screen a name. */
export function Weergavedialoog({ sluit, bezig, fout, bewaar }: Eigenschappen) {
  const [naam, setNaam] = useState('');
  const [gedeeld, setGedeeld] = useState(false);
  const [leeg, setLeeg] = useState(false);
  const id = useId();
  const melding = leeg && !naam.trim() ? 'Geef de weergave een naam.' : describeNaamfout(fout);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setLeeg(true);
    if (naam.trim() && !bezig) bewaar(naam.trim(), gedeeld);
    else document.getElementById(id)?.focus();
  };
  return (
    <Dialoog
      titel="Weergave opslaan"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" type="submit" form={`${id}-formulier`} bezig={bezig}>
            Opslaan
          </Knop>
          <Knop onClick={sluit}>Niet opslaan</Knop>
        </>
      }
    >
      <form id={`${id}-formulier`} noValidate className="werk-stapel" onSubmit={verstuur}>
        <p>Filters, volgorde en kolommen worden bewaard zoals u ze nu ziet.</p>
        <div className={`werk-veld${melding ? ' is-fout' : ''}`}>
          <label htmlFor={id}>Naam van de weergave</label>
          {melding && (
            <p className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
              {melding}
            </p>
          )}
          <input
            id={id}
            data-focus
            className="utrecht-textbox utrecht-textbox--html-input"
            value={naam}
            maxLength={60}
            autoComplete="off"
            aria-invalid={melding ? true : undefined}
            aria-describedby={melding ? `${id}-fout` : undefined}
            onChange={(invoer) => setNaam(invoer.target.value)}
          />
        </div>
        <label className="werk-keuze">
          <input type="checkbox" checked={gedeeld} onChange={(keuze) => setGedeeld(keuze.target.checked)} />
          Ook voor mijn collega’s in deze gemeente
        </label>
      </form>
    </Dialoog>
  );
}

function describeNaamfout(fout: unknown): string | undefined {
  if (!fout) return undefined;
  return fout instanceof ApiFout ? (fout.velden[0]?.melding ?? describeFout(fout)) : describeFout(fout);
}
