import { type ReactNode, useId } from 'react';

interface Gedeeld {
  readonly label: string;
  readonly waarde: string;
  /** Called when somebody leaves the field with another value. */
  readonly bewaar: (waarde: string) => void;
  readonly hulp?: ReactNode;
}

interface Tekstveldeigenschappen extends Gedeeld {
  readonly regels?: number;
  readonly maximum?: number;
  readonly cijfers?: boolean;
  readonly focus?: boolean;
}

/** A text of a step; what is typed counts when one leaves the field, as one change to undo. */
export function Tekstveld({ label, waarde, bewaar, hulp, regels, maximum, cijfers, focus }: Tekstveldeigenschappen) {
  const id = useId();
  const gedeeld = {
    id,
    defaultValue: waarde,
    maxLength: maximum ?? 300,
    'aria-describedby': hulp !== undefined ? `${id}-uitleg` : undefined,
    'data-focus': focus || undefined,
    onBlur: ({ target }: { readonly target: { readonly value: string } }) => {
      if (target.value !== waarde) bewaar(target.value);
    },
  };
  return (
    <div className="werk-veld">
      <label htmlFor={id}>{label}</label>
      {regels === undefined ? (
        <input
          // A value that changes elsewhere (undo) comes into the field.
          key={waarde}
          className="utrecht-textbox utrecht-textbox--html-input"
          inputMode={cijfers ? 'numeric' : undefined}
          {...gedeeld}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && currentTarget.value !== waarde) bewaar(currentTarget.value);
          }}
        />
      ) : (
        <textarea
          key={waarde}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={regels}
          {...gedeeld}
        />
      )}
      <Veldhulp id={`${id}-uitleg`} hulp={hulp} />
    </div>
  );
}

interface Keuzeveldeigenschappen extends Gedeeld {
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
}

/** A choice of a step. */
export function Keuzeveld({ label, waarde, bewaar, hulp, opties }: Keuzeveldeigenschappen) {
  const id = useId();
  const onbekend = waarde !== '' && !opties.some((optie) => optie.waarde === waarde);
  return (
    <div className="werk-veld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
        aria-describedby={hulp !== undefined ? `${id}-uitleg` : undefined}
        onChange={({ target }) => bewaar(target.value)}
      >
        {waarde === '' && <option value="">Kies</option>}
        {onbekend && <option value={waarde}>{waarde}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.naam}
          </option>
        ))}
      </select>
      <Veldhulp id={`${id}-uitleg`} hulp={hulp} />
    </div>
  );
}

/** Several choices, as words in one attribute. */
export function Vinkenveld({ label, waarde, bewaar, opties }: Keuzeveldeigenschappen) {
  const gekozen = waarde.split(' ').filter(Boolean);
  return (
    <details className="werk-veld">
      <summary>
        <b>{label}</b> {gekozen.length === 0 ? 'geen' : `${gekozen.length} gekozen`}
      </summary>
      <ul className="werk-vinken">
        {opties.map((optie) => (
          <li key={optie.waarde}>
            <label className="werk-keuze">
              <input
                type="checkbox"
                checked={gekozen.includes(optie.waarde)}
                onChange={({ target }) =>
                  bewaar(
                    opties
                      .map(({ waarde: ander }) => ander)
                      .filter((ander) => (ander === optie.waarde ? target.checked : gekozen.includes(ander)))
                      .join(' '),
                  )
                }
              />
              {optie.naam}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Veldhulp({ id, hulp }: { readonly id: string; readonly hulp?: ReactNode }) {
  if (hulp === undefined || hulp === false) return null;
  return (
    <span className="klein" id={id}>
      {hulp}
    </span>
  );
}
