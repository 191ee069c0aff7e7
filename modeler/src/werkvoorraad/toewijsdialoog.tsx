import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Collega, listCollegas } from '../api/werkvoorraad.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Collegaregel } from './collegaregel.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly titel: string;
  readonly sluit: () => void;
  readonly kies: (collega: Collega) => void;
}

/** Which colleague gets these tasks. */
export function Toewijsdialoog({ gemeente, titel, sluit, kies }: Eigenschappen) {
  const [naar, setNaar] = useState('');
  const vraag = useQuery({ queryKey: ['collegas', gemeente], queryFn: () => listCollegas(gemeente) });
  const collega = vraag.data?.find(({ gebruikersnaam }) => gebruikersnaam === naar);
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={!collega} onClick={() => collega && kies(collega)}>
            Toewijzen
          </Knop>
          <Knop onClick={sluit}>Niet toewijzen</Knop>
        </>
      }
    >
      {vraag.isError && <Foutmelding fout={vraag.error} wat="De namen komen niet door." />}
      <fieldset className="werk-stapel g-1">
        <legend className="werk-naam">Aan wie?</legend>
        {(vraag.data ?? []).map((collega) => (
          <label key={collega.gebruikersnaam} className="werk-keuze">
            <input
              type="radio"
              name="collega"
              checked={naar === collega.gebruikersnaam}
              onChange={() => setNaar(collega.gebruikersnaam)}
            />
            <Collegaregel collega={collega} />
          </label>
        ))}
      </fieldset>
    </Dialoog>
  );
}
