import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import type { Verzendactie } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { changeVerzending } from '../api/verzending.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Verzenddialoog, type Verzendvraag } from './verzenddialoog.tsx';
import { VERZENDSTATUS } from './verzendwoorden.ts';

/** What somebody can do with this letter now. */
export function Verzendacties({
  verzending,
  kanMailen,
}: {
  readonly verzending: Verzending;
  readonly kanMailen: boolean;
}) {
  const [vraag, stelVraag] = useState<Verzendvraag>();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const doe = useMutation({
    mutationFn: (actie: Verzendactie) => changeVerzending(verzending, actie),
    onSuccess: async (na) => {
      stelVraag(undefined);
      kondigAan(`${na.titel}: ${VERZENDSTATUS[na.status].naam}.`);
      await client.invalidateQueries({ queryKey: ['verzending'] });
    },
  });
  const { status, wijze, titel, naam } = verzending;
  const wacht = status === 'te_versturen' || status === 'mislukt';
  const bij = (
    <span className="verborgen">
      : {titel} aan {naam}
    </span>
  );
  return (
    <div className="werk-rij">
      {wacht && wijze === 'e-mail' && kanMailen && (
        <Knop
          klein
          bezig={doe.isPending}
          onClick={() => (status === 'mislukt' ? stelVraag('mail') : doe.mutate({ soort: 'mail' }))}
        >
          {status === 'mislukt' ? 'Opnieuw e-mailen…' : 'Nu e-mailen'}
          {bij}
        </Knop>
      )}
      {wacht && (
        <Knop klein bezig={doe.isPending} onClick={() => doe.mutate({ soort: 'post' })}>
          Per post{bij}
        </Knop>
      )}
      {status !== 'verzonden' && status !== 'bezig' && (
        <Knop klein bezig={doe.isPending} onClick={() => stelVraag('uitgereikt')}>
          Uitgereikt…{bij}
        </Knop>
      )}
      {status === 'verzonden' && wijze !== 'uitgereikt' && (
        <Knop klein bezig={doe.isPending} onClick={() => stelVraag('teruggekomen')}>
          Teruggekomen…{bij}
        </Knop>
      )}
      {doe.isError && vraag === undefined && <Foutmelding fout={doe.error} wat="Dit is niet gelukt." />}
      {vraag !== undefined && (
        <Verzenddialoog
          vraag={vraag}
          verzending={verzending}
          bezig={doe.isPending}
          fout={doe.error}
          doe={(actie) => doe.mutate(actie)}
          sluit={() => {
            doe.reset();
            stelVraag(undefined);
          }}
        />
      )}
    </div>
  );
}
