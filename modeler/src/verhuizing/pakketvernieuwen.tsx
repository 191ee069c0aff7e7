import { useMutation, useQueryClient } from '@tanstack/react-query';
import { renewOverdracht } from '../api/verhuizing.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';

/** Makes a package anew, when the receiver cannot open it or it is too old. */
export function Pakketvernieuwen({
  gemeente,
  pakketId,
  zaaknummer,
}: {
  readonly gemeente: string;
  readonly pakketId: string;
  readonly zaaknummer: string;
}) {
  const client = useQueryClient();
  const vernieuw = useMutation({
    mutationFn: () => renewOverdracht(gemeente, pakketId),
    onSuccess: (overzicht) => client.setQueryData(['overdrachten', gemeente], overzicht),
  });
  return (
    <div>
      <Knop klein bezig={vernieuw.isPending} onClick={() => vernieuw.mutate()}>
        Opnieuw maken<span className="verborgen"> voor zaak {zaaknummer}</span>
      </Knop>
      <span className="klein werk-tabel__sub">als het niet opengaat of te oud is</span>
      {vernieuw.isError && <Foutmelding fout={vernieuw.error} wat="Het pakket is niet opnieuw gemaakt." />}
    </div>
  );
}
