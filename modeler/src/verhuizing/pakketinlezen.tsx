import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { receiveOverdracht } from '../api/verhuizing.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';

/** Reads a package that came as a file; what it says is shown before anything begins. */
export function Pakketinlezen({ gemeente }: { readonly gemeente: string }) {
  const id = useId();
  const veld = useRef<HTMLInputElement>(null);
  const [leeg, setLeeg] = useState(false);
  const client = useQueryClient();
  const naar = useNavigate();
  const lezen = useMutation({
    mutationFn: (bestand: File) => receiveOverdracht(gemeente, bestand),
    onSuccess: ({ pakketId }) => {
      void client.invalidateQueries({ queryKey: ['overdrachten', gemeente] });
      void naar(`/${gemeente}/overdrachten/${pakketId}`);
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const bestand = veld.current?.files?.[0];
    setLeeg(!bestand);
    if (bestand) lezen.mutate(bestand);
    else veld.current?.focus();
  };
  return (
    <form className="werk-stapel smal-blok" onSubmit={verstuur} noValidate>
      <div className="werk-veld">
        <label htmlFor={id}>Pakket van een andere gemeente</label>
        <span className="klein" id={`${id}-hulp`}>
          Alleen nodig als de andere gemeente een eigen systeem heeft. Het bestand eindigt op .jwe en is hoogstens 10
          MB.
        </span>
        <div role="alert">
          {leeg && <p className="werk-status werk-status--laat werk-veldfout">Kies een bestand.</p>}
        </div>
        <input id={id} ref={veld} type="file" accept=".jwe" aria-describedby={`${id}-hulp`} />
      </div>
      <div>
        <Knop type="submit" bezig={lezen.isPending}>
          Pakket inlezen
        </Knop>
      </div>
      {lezen.isError && <Foutmelding fout={lezen.error} wat="Het pakket is niet ingelezen." />}
    </form>
  );
}
