import { useState } from 'react';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { type Ongedaan, useOngedaan } from './ongedaan.tsx';
import { Terugvraag } from './terugvraag.tsx';

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
export function Terugknop({ doe, ongedaan, ...vraag }: Eigenschappen) {
  const [open, setOpen] = useState(false);
  const meld = useOngedaan();
  const haalWeg = async (): Promise<Variantdetail> => {
    const nieuw = await doe();
    meld(ongedaan);
    return nieuw;
  };
  return (
    <>
      <Knop onClick={() => setOpen(true)}>{vraag.knop}</Knop>
      {open && <Terugvraag {...vraag} doe={haalWeg} sluit={() => setOpen(false)} />}
    </>
  );
}
