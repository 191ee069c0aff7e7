import type { Verschil } from '../../../server/domain/verschil/verschil.ts';
import { numberVerschillen } from '../verschillen/selectie.ts';
import { Verschillijst } from '../verschillen/verschillijst.tsx';

interface Eigenschappen {
  readonly schoon: readonly Verschil[];
  readonly gekozen: string | undefined;
  readonly kies: (id: string) => void;
}

/** What comes into the concept without a question. */
export function Schoonlijst({ schoon, gekozen, kies }: Eigenschappen) {
  const genummerd = numberVerschillen(schoon);
  if (schoon.length === 0) return <p>Er gaat niets vanzelf mee.</p>;
  return (
    <>
      <p>
        {schoon.length === 1 ? 'Deze wijziging komt' : `Deze ${schoon.length} wijzigingen komen`} vanzelf in het
        concept. U hoeft niets te doen.
      </p>
      <Verschillijst
        lijst={genummerd}
        gekozen={genummerd.find(({ nummer }) => String(nummer) === gekozen)?.nummer}
        inDiagram
        getekend={new Set(schoon.flatMap(({ elementen }) => elementen))}
        kies={(nummer) => kies(String(nummer))}
      />
    </>
  );
}
