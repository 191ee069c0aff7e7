import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { moveDemoDate } from '../api/sessie.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { useAankondiging } from './aankondiging.tsx';
import { useSessie } from './sessie-context.tsx';

const STAPPEN = ['werkdag', 'week', 'maand'] as const;

/** The date of the demo, and buttons that move it on: everything that falls due on the way then happens. */
export function Demodatum() {
  const { sessie, reload } = useSessie();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const verder = useMutation({
    mutationFn: moveDemoDate,
    onSuccess: async ({ vandaag, gebeurd }) => {
      kondigAan(tellGebeurd(vandaag, gebeurd));
      await reload();
      await client.invalidateQueries({ predicate: (vraag) => vraag.queryKey[0] !== 'sessie' });
    },
  });
  if (!sessie.demo) return null;
  const dag = formatDatumKort(sessie.vandaag);
  return (
    <Uitklap
      knopklasse="werk-balkknop"
      label={`Demodatum ${dag}, verder gaan in de tijd`}
      knop={
        <>
          <Icoon naam="agenda" /> <b className="heel">{dag}</b> <span>demo</span> <Icoon naam="omlaag" />
        </>
      }
    >
      <p>
        <b>Het is {dag} in deze demo.</b> Ga verder in de tijd, dan gebeurt alles wat dan aan de beurt is: termijnen
        lopen af en rappels gaan uit.
      </p>
      <div className="werk-rij">
        {STAPPEN.map((stap) => (
          <Knop key={stap} klein bezig={verder.isPending} onClick={() => verder.mutate(stap)}>
            {stap === 'maand' ? 'Een maand verder' : `Een ${stap} verder`}
          </Knop>
        ))}
      </div>
      {verder.isPending && <p className="klein">Bezig met verder gaan…</p>}
      {verder.isError && <Foutmelding fout={verder.error} wat="Verder gaan lukte niet." />}
      {verder.isSuccess && <Melding soort="klaar">{tellGebeurd(verder.data.vandaag, verder.data.gebeurd)}</Melding>}
    </Uitklap>
  );
}

function tellGebeurd(vandaag: string, gebeurd: number): string {
  const wat = gebeurd === 0 ? 'Er viel niets voor.' : `${formatAantal(gebeurd, 'ding', 'dingen')} gebeurd.`;
  return `Het is nu ${formatDatumKort(vandaag)}. ${wat}`;
}
