import { useId } from 'react';
import type { Procestekening } from './parameterplaats.ts';

interface Eigenschappen {
  readonly tekeningen: readonly Procestekening[];
  /** Those in which the parameter in hand works. */
  readonly geraakt: readonly Procestekening[];
  readonly getoond: Procestekening;
  readonly kies: (proces: string) => void;
}

/** Which process stands beside the fields; those that the parameter works in come first. */
export function Proceskeuze({ tekeningen, geraakt, getoond, kies }: Eigenschappen) {
  const id = useId();
  const andere = tekeningen.filter((tekening) => !geraakt.includes(tekening));
  return (
    <div className="werk-stapel g-1">
      <label htmlFor={id}>Proces</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={getoond.proces}
        onChange={({ target }) => kies(target.value)}
      >
        {geraakt.length > 0 && <Groep naam="Hier werkt deze instelling" tekeningen={geraakt} />}
        <Groep naam={geraakt.length > 0 ? 'Andere processen' : 'Processen'} tekeningen={andere} />
      </select>
    </div>
  );
}

function Groep({ naam, tekeningen }: { readonly naam: string; readonly tekeningen: readonly Procestekening[] }) {
  return (
    <optgroup label={naam}>
      {tekeningen.map(({ proces, titel }) => (
        <option key={proces} value={proces}>
          {titel}
        </option>
      ))}
    </optgroup>
  );
}
