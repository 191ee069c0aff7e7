import { useId, useState } from 'react';
import type { Datum } from '../../../server/domain/datum.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';

interface Eigenschappen {
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly post: (op: Datum) => void;
  readonly sluit: () => void;
}

/** A file that went to the post on a day before today: from that day on the term to object counts. */
export function Postdialoog({ bezig, fout, post, sluit }: Eigenschappen) {
  const vandaag = useVandaag();
  const id = useId();
  const [op, setOp] = useState<Datum | undefined>(vandaag);
  return (
    <Dialoog
      titel="Op welke dag gingen de brieven naar de post?"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={() => post(op ?? '')}>
            Vastleggen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>De bezwaartermijn van de besluiten in dit printbestand begint op de dag erna.</p>
      <div className="werk-veld">
        <label htmlFor={id}>Dag waarop de brieven weggingen</label>
        <Datumveld id={id} naam="De dag" waarde={op} wijzig={setOp} />
      </div>
      {fout !== null && fout !== undefined && <Foutmelding fout={fout} wat="Dit is niet vastgelegd." />}
    </Dialoog>
  );
}
