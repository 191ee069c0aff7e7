import { useId } from 'react';
import { type Formulier, type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import { isKeuze, type Partialveld } from './bewerk-formulier.ts';

interface Eigenschappen {
  readonly formulier: Formulier;
  readonly veld: Formulierveld;
  readonly vast: boolean;
  readonly zet: (deel: Partialveld) => void;
}

/** When the question is there: always, or at some answers of an earlier question. */
export function Veldvoorwaarde({ formulier, veld, vast, zet }: Eigenschappen) {
  const id = useId();
  const velden = listVelden(formulier);
  const eerder = velden
    .slice(
      0,
      velden.findIndex((kandidaat) => kandidaat.veld === veld.veld),
    )
    .filter(({ soort }) => soort === 'janee' || isKeuze(soort));
  const oorzaak = eerder.find((kandidaat) => kandidaat.veld === veld.als?.veld);
  if (eerder.length === 0 && veld.als === undefined) return null;
  return (
    <>
      <div className="werk-veld">
        <label htmlFor={id}>Deze vraag staat er</label>
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          disabled={vast}
          value={veld.als?.veld ?? ''}
          onChange={({ target }) => zet({ als: target.value === '' ? undefined : { veld: target.value, is: [] } })}
        >
          <option value="">Altijd</option>
          {eerder.map((kandidaat) => (
            <option key={kandidaat.veld} value={kandidaat.veld}>
              Alleen bij een antwoord op: {kandidaat.label}
            </option>
          ))}
          {veld.als && !oorzaak && <option value={veld.als.veld}>Alleen bij een ander gegeven</option>}
        </select>
      </div>
      {veld.als && oorzaak && (
        <fieldset className="werk-zin" disabled={vast}>
          <legend>Bij welk antwoord</legend>
          {listAntwoorden(oorzaak).map(({ waarde, naam }) => (
            <label key={naam} className="werk-keuze">
              <input
                type="checkbox"
                checked={veld.als?.is.includes(waarde) ?? false}
                onChange={({ target }) => {
                  const is = (veld.als?.is ?? []).filter((oud) => oud !== waarde);
                  zet({ als: { veld: oorzaak.veld, is: target.checked ? [...is, waarde] : is } });
                }}
              />
              {naam}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function listAntwoorden({
  soort,
  opties = [],
}: Formulierveld): readonly { readonly waarde: string | boolean; readonly naam: string }[] {
  if (soort !== 'janee') return opties.map(({ waarde, label }) => ({ waarde, naam: label }));
  return [
    { waarde: true, naam: 'Ja' },
    { waarde: false, naam: 'Nee' },
  ];
}
