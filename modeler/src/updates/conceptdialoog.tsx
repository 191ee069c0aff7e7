import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { startUpdate } from '../api/updates.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';

interface Eigenschappen {
  readonly voorstel: Updatevoorstel;
  readonly bewaar: (voorstel: Updatevoorstel) => void;
  readonly sluit: () => void;
}

/** From when the concept holds; nothing is in force yet after it is made. */
export function Conceptdialoog({ voorstel, bewaar, sluit }: Eigenschappen) {
  const vandaag = useVandaag();
  const { versie } = voorstel.naar;
  const [geldigVanaf, setGeldigVanaf] = useState<Datum | undefined>(vandaag > versie ? vandaag : versie);
  const client = useQueryClient();
  const id = useId();
  const maak = useMutation({
    mutationFn: () => startUpdate(voorstel.gemeente, versie, geldigVanaf ?? versie),
    onSuccess: (nieuw) => {
      bewaar(nieuw);
      void client.invalidateQueries({ queryKey: ['varianten', voorstel.gemeente] });
      sluit();
    },
  });
  const bezig = maak.isPending || geldigVanaf === undefined;
  return (
    <Dialoog
      titel="Concept maken"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={() => maak.mutate()}>
            Concept maken
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <div className="werk-veld">
        <label htmlFor={id}>Geldig vanaf</label>
        <p className="klein" id={`${id}-uitleg`}>
          Het concept gaat nog niet gelden. Daarvoor moet een collega het controleren en publiceren.
        </p>
        <Datumveld
          id={id}
          naam="Geldig vanaf"
          focus
          beschrijving={`${id}-uitleg`}
          waarde={geldigVanaf}
          wijzig={setGeldigVanaf}
        />
      </div>
      {maak.isError && <Foutmelding fout={maak.error} wat="Er is geen concept gemaakt." />}
    </Dialoog>
  );
}
