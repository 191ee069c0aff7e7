import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useWijziging } from './use-versie.ts';

interface Eigenschappen {
  readonly versie: Versieplek;
  /** Of the question: "Brief PP-6, betaling: terug naar landelijk". */
  readonly titel: string;
  readonly knop: string;
  /** What goes away. */
  readonly uitleg: string;
  /** Takes it away, and says how it comes back: what asked for it can be gone afterwards. */
  readonly doe: () => Promise<Variantdetail>;
  readonly sluit: () => void;
  readonly klaar?: () => void;
}

/** Asks once more before a part of the gemeente goes out of a version. */
export function Terugvraag({ versie, titel, knop, uitleg, doe, sluit, klaar }: Eigenschappen) {
  const weg = useWijziging(versie, doe);
  const gedaan = (): void => {
    sluit();
    klaar?.();
  };
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={weg.isPending} onClick={() => weg.mutate(undefined, { onSuccess: gedaan })}>
            {knop}
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>{uitleg} U kunt dit terughalen zolang u in deze versie bent.</p>
      {weg.isError && <Foutmelding fout={weg.error} wat="Er is niets gewijzigd." />}
    </Dialoog>
  );
}
