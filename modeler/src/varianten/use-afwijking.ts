import { useEffect, useState } from 'react';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Variantdetail, Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { removeAfwijking, setAfwijking } from '../api/varianten.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { makeBezonken, type Veldstand } from './bezonken.ts';
import { useOnbewaard } from './use-onbewaard.ts';
import { useWijziging } from './use-versie.ts';

/** Both fields of a deviation: they are saved together. */
export interface Afwijkinginvoer {
  readonly waarde: Parameterwaarde;
  readonly motivering: string;
}

/** A choice goes by in between with each arrow key; a text has pauses of its own. */
const KEUZE_MS = 700;
const TEKST_MS = 2500;

/** The value and the motivering of a parameter while somebody works on them: the last of both is what is saved. */
export function useAfwijking(versie: Variantdetail, parameter: Versieparameter) {
  const { sleutel, naam } = parameter;
  const kondigAan = useAankondiging();
  const bewaar = useWijziging(versie, (invoer: Afwijkinginvoer) => setAfwijking(versie, sleutel, invoer)).mutateAsync;
  const terug = useWijziging(versie, () => removeAfwijking(versie, sleutel));
  const [stand, setStand] = useState<Veldstand<Afwijkinginvoer>>({ soort: 'gelijk' });
  const [veld] = useState(() =>
    makeBezonken<Afwijkinginvoer>({
      send: async (invoer) => {
        await bewaar(invoer);
        kondigAan(`${naam} bewaard`);
      },
      meld: setStand,
    }),
  );
  useEffect(() => () => veld.nu(), [veld]);
  const onbewaard = 'waarde' in stand;
  useOnbewaard(onbewaard);
  const invoer: Afwijkinginvoer = onbewaard
    ? stand.waarde
    : { waarde: parameter.waarde, motivering: parameter.motivering ?? '' };
  return {
    invoer,
    stand,
    terugFout: terug.error,
    kiesWaarde: (waarde: Parameterwaarde) => veld.put({ ...invoer, waarde }, KEUZE_MS),
    schrijfMotivering: (motivering: string) => veld.put({ ...invoer, motivering }, TEKST_MS),
    /** The field is left, or Enter: what stands there is what is meant. */
    bewaarNu: veld.nu,
    vergeet: veld.vergeet,
    gaTerug: () => {
      veld.vergeet();
      terug.mutate();
    },
  };
}
