import { useState } from 'react';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { type Ongedaan, useOngedaan } from './ongedaan.tsx';
import { useWijziging } from './use-versie.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  /** On the button: "Terug naar landelijk". */
  readonly knop: string;
  /** Of the question: "Brief PP-6, betaling: terug naar landelijk". */
  readonly titel: string;
  /** What goes away. */
  readonly uitleg: string;
  readonly doe: () => Promise<Variantdetail>;
  readonly ongedaan: Ongedaan;
  readonly klaar?: () => void;
}

/** Takes one part of the gemeente out of a version: asked once more, and to be undone. */
export function Terugknop({ versie, knop, titel, uitleg, doe, ongedaan, klaar }: Eigenschappen) {
  const [vraag, setVraag] = useState(false);
  const meld = useOngedaan();
  const weg = useWijziging(versie, async () => {
    const nieuw = await doe();
    // Said here and not after: the part that this button stands in is gone by then.
    meld(ongedaan);
    return nieuw;
  });
  const sluit = (): void => {
    setVraag(false);
    weg.reset();
  };
  return (
    <>
      <Knop onClick={() => setVraag(true)}>{knop}</Knop>
      {vraag && (
        <Dialoog
          titel={titel}
          sluit={sluit}
          voet={
            <>
              <Knop
                soort="hoofd"
                bezig={weg.isPending}
                onClick={() =>
                  weg.mutate(undefined, {
                    onSuccess: () => {
                      setVraag(false);
                      klaar?.();
                    },
                  })
                }
              >
                {knop}
              </Knop>
              <Knop onClick={sluit}>Annuleren</Knop>
            </>
          }
        >
          <p>{uitleg} U kunt dit terughalen zolang u in deze versie bent.</p>
          {weg.isError && <Foutmelding fout={weg.error} wat="Er is niets gewijzigd." />}
        </Dialoog>
      )}
    </>
  );
}
