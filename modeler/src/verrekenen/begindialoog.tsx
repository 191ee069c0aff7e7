import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type { Verrekeningsoverzicht } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { startVerrekeningen } from '../api/verrekenen.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly overzicht: Pick<Verrekeningsoverzicht, 'kwartaal' | 'aantallen' | 'wachten'>;
  readonly sluit: () => void;
}

/** Asks once more before every zaak of the quarter is looked at: which quarter, how many zaken, and what follows. */
export function Begindialoog({ gemeente, overzicht: { kwartaal, aantallen, wachten }, sluit }: Eigenschappen) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const naam = formatKwartaal(kwartaal);
  const zaken = Object.values(aantallen).reduce((som, aantal) => som + aantal, 0);
  const start = useMutation({
    mutationFn: () => startVerrekeningen(gemeente, kwartaal),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['verrekeningen', gemeente] });
      kondigAan(`De verrekening van het ${naam} is begonnen`);
      sluit();
    },
  });
  return (
    <Dialoog
      titel={`Verrekening van het ${naam} beginnen?`}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={start.isPending} onClick={() => start.mutate()}>
            Verrekening beginnen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        Preferent gaat langs <b>{formatAantal(zaken, 'zaak', 'zaken')}</b>
        {aantallen.verrekend > 0 && <>, waarvan {formatAantal(aantallen.verrekend, 'zaak', 'zaken')} al verrekend</>}.
        {wachten > 0 && <> Van {formatAantal(wachten, 'zaak', 'zaken')} zijn nog niet alle uren binnen.</>}
      </p>
      <p>
        Waar iets te verrekenen is, komt een taak om het te controleren. Er wordt nu niets betaald en er gaat nog geen
        brief weg.
      </p>
      {start.isError && <Foutmelding fout={start.error} wat="De verrekening is niet begonnen." />}
    </Dialoog>
  );
}
