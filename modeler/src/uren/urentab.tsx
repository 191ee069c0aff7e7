import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Urenmaand } from '../../../server/domain/uren/urenmaand.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { readUren } from '../api/uren.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useZaakVerversing } from '../zaak/use-zaak.ts';
import { Opgavenlijst } from './opgavenlijst.tsx';
import { Urenformulier } from './urenformulier.tsx';
import { Urentabel } from './urentabel.tsx';
import { BEWIJS } from './urenwoorden.ts';

/** The hours of a zaak: what is in, what misses, and a form for one period. */
export function Urentab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { gemeente, id: zaakId } = zaak;
  const vraag = useQuery({ queryKey: ['uren', gemeente, zaakId], queryFn: () => readUren(gemeente, zaakId) });
  if (vraag.isPending) return <Skelet wat="De uren" regels={4} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De uren komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  return <Inhoud gemeente={gemeente} zaakId={zaakId} uren={vraag.data} />;
}

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly uren: Zaakuren;
}

function Inhoud({ gemeente, zaakId, uren }: Eigenschappen) {
  const [keuze, setKeuze] = useState<{ readonly maand?: Urenmaand }>();
  const client = useQueryClient();
  const ververs = useZaakVerversing(gemeente, zaakId);
  const klaar = (nieuw: Zaakuren) => {
    client.setQueryData(['uren', gemeente, zaakId], nieuw);
    void client.invalidateQueries({ queryKey: ['zaakbetalingen', gemeente, zaakId] });
    void client.invalidateQueries({ queryKey: ['urenaanlevering', gemeente] });
    void ververs();
    setKeuze(undefined);
  };
  if (uren.maanden.length === 0 && uren.opgaven.length === 0) {
    return (
      <Melding>
        <p>
          Er zijn geen uren nodig. Uren worden alleen gevraagd bij een min-maxcontract of een 0-urencontract, vanaf de
          maand waarin de loonkostensubsidie ingaat.
        </p>
      </Melding>
    );
  }
  return (
    <div className="werk-stapel g-6">
      <p>
        Deze uren worden achteraf verrekend. Bewijs volgens de gemeente: {BEWIJS[uren.bewijs] ?? 'loonstroken'}.{' '}
        {uren.voorrang?.uitleg ?? 'De laatste opgave over een dag telt.'}{' '}
        {uren.voorrang?.aanname && 'Dit is een landelijke aanname: geen bron legt het vast. '}
        Wat daarvoor was opgegeven, blijft te zien.
      </p>
      <Urentabel uren={uren} {...(uren.magVastleggen ? { kies: (maand: Urenmaand) => setKeuze({ maand }) } : {})} />
      {uren.magVastleggen && keuze === undefined && (
        <div>
          <Knop onClick={() => setKeuze({})}>Loonstrook of andere periode invoeren</Knop>
        </div>
      )}
      {keuze !== undefined && (
        <Urenformulier
          key={keuze.maand?.maand ?? 'vrij'}
          gemeente={gemeente}
          zaakId={zaakId}
          uren={uren}
          {...(keuze.maand === undefined ? {} : { maand: keuze.maand })}
          klaar={klaar}
          sluit={() => setKeuze(undefined)}
        />
      )}
      <Opgavenlijst gemeente={gemeente} zaakId={zaakId} uren={uren} klaar={klaar} />
    </div>
  );
}
