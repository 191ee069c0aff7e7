import { useId } from 'react';
import type { Verschillenlijst } from '../../../server/usecases/bijlage/verschillen.ts';

interface Eigenschappen {
  readonly lijst: Verschillenlijst;
  readonly kies: (paar: { readonly van: string; readonly naar: string }) => void;
}

/** Which two versions are compared. */
export function Versiekeuze({ lijst, kies }: Eigenschappen) {
  const { van, naar, versies } = lijst;
  return (
    <div className="werk-rij werk-verschilkeuze">
      <Keuze naam="Van" waarde={van} versies={versies} kies={(id) => kies({ van: id, naar })} />
      <Keuze naam="Naar" waarde={naar} versies={versies} kies={(id) => kies({ van, naar: id })} />
      <button type="button" className="werk-filter" onClick={() => kies({ van: naar, naar: van })}>
        Omdraaien
      </button>
    </div>
  );
}

interface Keuze {
  readonly naam: string;
  readonly waarde: string;
  readonly versies: Verschillenlijst['versies'];
  readonly kies: (id: string) => void;
}

function Keuze({ naam, waarde, versies, kies }: Keuze) {
  const id = useId();
  const bekend = versies.some((versie) => versie.id === waarde);
  return (
    <span className="werk-rij">
      <label htmlFor={id}>{naam}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
        onChange={(gebeurtenis) => kies(gebeurtenis.target.value)}
      >
        {!bekend && <option value={waarde}>{waarde}</option>}
        {versies.map((versie) => (
          <option key={versie.id} value={versie.id}>
            {versie.naam}
          </option>
        ))}
      </select>
    </span>
  );
}
