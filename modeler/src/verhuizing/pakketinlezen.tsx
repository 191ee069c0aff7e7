import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { receiveOverdracht } from '../api/verhuizing.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';

/** Reads a package that came as a file; what it says is shown before anything begins. */
export function Pakketinlezen({ gemeente }: { readonly gemeente: string }) {
  const client = useQueryClient();
  const naar = useNavigate();
  const lezen = useMutation({
    mutationFn: (bestand: File) => receiveOverdracht(gemeente, bestand),
    onSuccess: ({ pakketId }) => {
      void client.invalidateQueries({ queryKey: ['overdrachten', gemeente] });
      void naar(`/${gemeente}/overdrachten/${pakketId}`);
    },
  });
  const keuze = useBestandkeuze({ zonder: 'Kies het pakket.', anders: lezen.reset });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const bestand = keuze.vraag();
    if (bestand) lezen.mutate(bestand);
  };
  return (
    <form className="werk-stapel smal-blok" onSubmit={verstuur} noValidate>
      <Bestandveld
        naam="Pakket van een andere gemeente"
        hulp="Alleen nodig als de andere gemeente een eigen systeem heeft. Het bestand eindigt op .jwe en is hoogstens 10 MB."
        soorten=".jwe"
        keuze={keuze}
      />
      <div>
        <Knop type="submit" bezig={lezen.isPending}>
          Pakket inlezen
        </Knop>
      </div>
      {lezen.isError && <Foutmelding fout={lezen.error} wat="Het pakket is niet ingelezen." />}
    </form>
  );
}
