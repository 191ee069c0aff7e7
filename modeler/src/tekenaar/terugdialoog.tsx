import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readVariantinhoud, removeVariantdiagram, saveVariantdiagram } from '../api/variantdiagram.ts';
import type { Versieplek } from '../api/varianten.ts';
import { useOngedaan } from '../varianten/ongedaan.tsx';
import { Terugvraag } from '../varianten/terugvraag.tsx';

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proces: string;
  readonly sluit: () => void;
  readonly klaar: () => void;
}

/** Takes the whole drawing of the gemeente away: asked once more, and to be undone while somebody is in this version. */
export function Terugdialoog({ versie, proces, sluit, klaar }: Eigenschappen) {
  const meld = useOngedaan();
  const haalWeg = async (): Promise<Variantdetail> => {
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
  };
  return (
    <Terugvraag
      versie={versie}
      titel="Heel het diagram terug naar landelijk"
      knop="Eigen diagram weggooien"
      uitleg="Alle eigen stappen en wijzigingen in dit diagram verdwijnen, met hun motivering."
      doe={haalWeg}
      sluit={sluit}
      klaar={klaar}
    />
  );
}
