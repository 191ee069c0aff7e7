import { Icoon } from '../onderdelen/icoon.tsx';

interface Eigenschappen<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly opties: readonly { readonly waarde: T; readonly label: string; readonly hulp?: string }[];
  readonly gekozen: readonly T[];
  readonly wijzig: (gekozen: readonly T[]) => void;
  readonly fout: string | undefined;
}

/** A question with more than one answer: all in sight, any number of them ticked. */
export function Aanvinklijst<T extends string>({ id, label, opties, gekozen, wijzig, fout }: Eigenschappen<T>) {
  return (
    <fieldset className={`werk-veld${fout ? ' is-fout' : ''}`} aria-describedby={fout ? `${id}-fout` : undefined}>
      <legend>{label}</legend>
      {fout && (
        <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
          <Icoon naam="driehoek" />
          {fout}
        </span>
      )}
      <div className="werk-stapel g-0">
        {opties.map((optie, nummer) => (
          <label key={optie.waarde} className="werk-keuze">
            <input
              type="checkbox"
              id={nummer === 0 ? id : undefined}
              checked={gekozen.includes(optie.waarde)}
              onChange={({ target }) =>
                wijzig(
                  target.checked ? [...gekozen, optie.waarde] : gekozen.filter((waarde) => waarde !== optie.waarde),
                )
              }
            />
            <span>
              {optie.label}
              {optie.hulp && <span className="klein"> {optie.hulp}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
