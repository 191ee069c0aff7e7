import { removeVariantdiagram } from '../api/variantdiagram.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useWijziging } from '../varianten/use-versie.ts';

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proces: string;
  readonly sluit: () => void;
  readonly klaar: () => void;
}

/** Takes the whole drawing of the gemeente away; cannot be undone, so it is asked once more. */
export function Terugdialoog({ versie, proces, sluit, klaar }: Eigenschappen) {
  const weg = useWijziging(versie, () => removeVariantdiagram(versie, proces));
  return (
    <Dialoog
      titel="Heel het diagram terug naar landelijk"
      sluit={sluit}
      voet={
        <>
          <Knop
            soort="hoofd"
            bezig={weg.isPending}
            onClick={() =>
              weg.mutate(undefined, {
                onSuccess: () => {
                  sluit();
                  klaar();
                },
              })
            }
          >
            Eigen diagram weggooien
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        Alle eigen stappen en wijzigingen in dit diagram verdwijnen, met hun motivering. Dit kunt u niet ongedaan maken.
      </p>
      {weg.isError && <Foutmelding fout={weg.error} wat="Er is niets gewijzigd." />}
    </Dialoog>
  );
}
