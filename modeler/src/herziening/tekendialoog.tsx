import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly aantal: number;
  readonly nieuwCent: number;
  readonly sluit: () => void;
  readonly teken: (budgethouder: string, ondertekendOp: string) => void;
}

/** Who signed and when, and one look at what leaves the house: besluiten and letters cannot be called back. */
export function Tekendialoog({ aantal, nieuwCent, sluit, teken }: Eigenschappen) {
  const id = useId();
  const vandaag = useVandaag();
  const [naam, setNaam] = useState('');
  const [op, setOp] = useState(vandaag);
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});
  const verstuur = () => {
    const nieuw = {
      ...(naam.trim() === '' ? { naam: 'Vul de naam van de budgethouder in.' } : {}),
      ...(op === '' || op > vandaag ? { op: 'Kies de dag waarop is getekend: vandaag of eerder.' } : {}),
    };
    setFouten(nieuw);
    const [eerste] = Object.keys(nieuw);
    if (eerste === undefined) teken(naam.trim(), op);
    else document.getElementById(`${id}-${eerste}`)?.focus();
  };
  return (
    <Dialoog
      titel="De budgethouder is akkoord"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" onClick={verstuur}>
            {formatAantal(aantal, 'handtekening', 'handtekeningen')} vastleggen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        De budgethouder tekent voor {formatAantal(aantal, 'betaalopdracht', 'betaalopdrachten')}, samen{' '}
        <b>{formatBedrag(nieuwCent)}</b> per maand. Daarna zijn de besluiten genomen en gaan de brieven weg. Dat kunt u
        niet terughalen.
      </p>
      <div className="werk-veld">
        <label htmlFor={`${id}-naam`}>Naam van de budgethouder</label>
        <Veldfout tekst={fouten['naam']} />
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-naam`}
          data-focus
          maxLength={100}
          aria-invalid={fouten['naam'] !== undefined}
          value={naam}
          onChange={({ target }) => setNaam(target.value)}
        />
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-op`}>Getekend op</label>
        <Veldfout tekst={fouten['op']} />
        <input
          type="date"
          className="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-op`}
          max={vandaag}
          aria-invalid={fouten['op'] !== undefined}
          value={op}
          onChange={({ target }) => setOp(target.value)}
        />
      </div>
    </Dialoog>
  );
}

function Veldfout({ tekst }: { readonly tekst: string | undefined }) {
  return (
    <span role="alert">
      {tekst !== undefined && <span className="werk-status werk-status--laat werk-veldfout">{tekst}</span>}
    </span>
  );
}
