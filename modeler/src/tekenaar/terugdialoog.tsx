import { readVariantinhoud, removeVariantdiagram, saveVariantdiagram } from '../api/variantdiagram.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useOngedaan } from '../varianten/ongedaan.tsx';
import { useWijziging } from '../varianten/use-versie.ts';

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proces: string;
  readonly sluit: () => void;
  readonly klaar: () => void;
}

/** Takes the whole drawing of the gemeente away: asked once more, and to be undone while somebody is in this version. */
export function Terugdialoog({ versie, proces, sluit, klaar }: Eigenschappen) {
  const meld = useOngedaan();
  const weg = useWijziging(versie, async () => {
    // As it was saved last, which can be later than what this page opened with.
    const { diagrammen } = await readVariantinhoud(versie);
    const oud = diagrammen.find((diagram) => diagram.proces === proces && diagram.eigen);
    const nieuw = await removeVariantdiagram(versie, proces);
    if (oud !== undefined) {
      const { basis, xml, motiveringen } = oud;
      meld({
        zin: 'Heel het diagram: terug naar landelijk.',
        herstel: async (nu) => {
          const hersteld = await saveVariantdiagram(nu, proces, { basis, xml, motiveringen, stand: nu.stand });
          klaar();
          return hersteld;
        },
      });
    }
    return nieuw;
  });
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
        Alle eigen stappen en wijzigingen in dit diagram verdwijnen, met hun motivering. U kunt dit ongedaan maken
        zolang u in deze versie bent.
      </p>
      {weg.isError && <Foutmelding fout={weg.error} wat="Er is niets gewijzigd." />}
    </Dialoog>
  );
}
