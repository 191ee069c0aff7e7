import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { receiveOverdracht } from '../api/verhuizing.ts';
import { Leesformulier } from '../onderdelen/leesformulier.tsx';
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
  return (
    <Leesformulier
      veld={{
        naam: 'Pakket van een andere gemeente',
        hulp: 'Alleen nodig als de andere gemeente een eigen systeem heeft. Het bestand eindigt op .jwe en is hoogstens 10 MB.',
        soorten: '.jwe',
      }}
      keuze={keuze}
      knop="Pakket inlezen"
      lees={lezen.mutate}
      lezen={lezen}
      mislukt="Het pakket is niet ingelezen."
    />
  );
}
