import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { type Afwezigheidsstand, endAfwezigheid } from '../api/persoonlijk.ts';
import { listCollegas } from '../api/werkvoorraad.ts';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly afwezigheid: NonNullable<Afwezigheidsstand['afwezigheid']>;
}

/** What is planned or has gone over, and the way back. */
export function Afwezigheidsstandvlak({ gemeente, afwezigheid }: Eigenschappen) {
  const { van, tot, naar, overgedragen } = afwezigheid;
  const vandaag = useVandaag();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const collegas = useQuery({ queryKey: ['collegas', gemeente], queryFn: () => listCollegas(gemeente) });
  const naam = collegas.data?.find(({ gebruikersnaam }) => gebruikersnaam === naar)?.naam ?? naar;
  const einde = useMutation({
    mutationFn: (haalTerug: boolean) => endAfwezigheid(gemeente, haalTerug),
    onSuccess: async ({ teruggehaald }) => {
      kondigAan(overgedragen === null ? 'Uw afwezigheid is ingetrokken' : `Teruggehaald: ${teruggehaald}`);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sessie' });
    },
  });
  return (
    <section className="werk-vlak smal-blok" aria-labelledby="afwezig">
      <h2 id="afwezig">{describeKop(afwezigheid, vandaag)}</h2>
      <Feiten
        feiten={[
          ['Van', formatDatumKort(van)],
          ['Tot en met', formatDatumKort(tot)],
          ['Uw taken', naar === null ? 'terug naar de groep' : `naar ${naam ?? naar}`],
          ['Overgedragen', overgedragen === null ? 'nog niet' : formatAantal(overgedragen, 'taak', 'taken')],
        ]}
      />
      {overgedragen !== null && overgedragen > 0 && (
        <p className="klein">
          Terughalen geldt voor de taken die nog open zijn en die niemand intussen aan een ander gaf.
        </p>
      )}
      {einde.isError && <Foutmelding fout={einde.error} wat="Dat lukte niet." />}
      <div className="werk-rij">
        {overgedragen === null && (
          <Knop bezig={einde.isPending} onClick={() => einde.mutate(false)}>
            Afwezigheid intrekken
          </Knop>
        )}
        {overgedragen !== null && (
          <>
            {overgedragen > 0 && (
              <Knop soort="hoofd" bezig={einde.isPending} onClick={() => einde.mutate(true)}>
                Ik ben er weer: taken terughalen
              </Knop>
            )}
            <Knop bezig={einde.isPending} onClick={() => einde.mutate(false)}>
              Afwezigheid beëindigen zonder taken
            </Knop>
          </>
        )}
      </div>
    </section>
  );
}

function describeKop({ van, tot }: Eigenschappen['afwezigheid'], vandaag: string): string {
  if (vandaag < van) return 'U bent straks afwezig';
  return vandaag <= tot ? 'U bent nu afwezig' : 'U was afwezig';
}
