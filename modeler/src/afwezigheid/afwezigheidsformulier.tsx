import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Formulier } from '../../../processes/formulier.ts';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { planAfwezigheid } from '../api/persoonlijk.ts';
import { type Collega, listCollegas, readWerkvoorraad } from '../api/werkvoorraad.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';

const GROEP = 'groep';

/** From when until when, and to whom the tasks go; below it which tasks those are now. */
export function Afwezigheidsformulier({ gemeente }: { readonly gemeente: string }) {
  const ik = useGebruiker();
  const collegas = useQuery({ queryKey: ['collegas', gemeente], queryFn: () => listCollegas(gemeente) });
  if (collegas.isPending) return <Skelet wat="De namen" regels={4} />;
  if (!collegas.data)
    return (
      <Foutmelding fout={collegas.error} wat="De namen komen niet door." opnieuw={() => void collegas.refetch()} />
    );
  const anderen = collegas.data.filter(({ gebruikersnaam }) => gebruikersnaam !== ik.gebruikersnaam);
  return <Vel gemeente={gemeente} formulier={makeFormulier(anderen)} />;
}

function Vel({ gemeente, formulier }: { readonly gemeente: string; readonly formulier: Formulier }) {
  const vandaag = useVandaag();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const stand = useFormulier(formulier, { naar: GROEP }, vandaag);
  const plan = useMutation({
    mutationFn: () => {
      const { van, tot, naar } = stand.waarden;
      return planAfwezigheid(gemeente, {
        van: String(van),
        tot: String(tot),
        ...(naar === GROEP ? {} : { naar: String(naar) }),
      });
    },
    onSuccess: async (nieuw) => {
      client.setQueryData(['afwezigheid', gemeente], nieuw);
      kondigAan('Uw afwezigheid is vastgelegd');
      await client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'werkvoorraad' || queryKey[0] === 'mijn-aantal',
      });
    },
    onError: (fout) => {
      if (fout instanceof ApiFout && fout.status === 422) stand.toonServerfouten(fout.velden);
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!plan.isPending && stand.probeer()) plan.mutate();
  };
  const isInvoerfout = plan.error instanceof ApiFout && plan.error.status === 422;
  return (
    <form className="werk-stapel g-6 smal-blok" onSubmit={verstuur} noValidate aria-label="Afwezigheid vastleggen">
      <p>
        Op uw eerste dag gaan de taken die u dan hebt naar een collega of terug naar de groep. U kunt dat later
        terugdraaien.
      </p>
      <Formulierweergave formulier={formulier} stand={stand} voorvoegsel="afwezig" />
      {plan.isError && !isInvoerfout && <Foutmelding fout={plan.error} wat="Uw afwezigheid is niet vastgelegd." />}
      <MijnTaken gemeente={gemeente} />
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={plan.isPending}>
          Afwezigheid vastleggen
        </Knop>
      </div>
    </form>
  );
}

/** What would go if it were today. */
function MijnTaken({ gemeente }: { readonly gemeente: string }) {
  const vraag = new URLSearchParams({ lijst: 'mijn', aantal: '200' });
  const taken = useQuery<Werkvoorraad>({
    queryKey: ['werkvoorraad', gemeente, vraag.toString()],
    queryFn: ({ signal }) => readWerkvoorraad(gemeente, vraag, signal),
  });
  if (!taken.data) return null;
  const { rijen, totaal } = taken.data;
  return (
    <section className="werk-stapel g-1" aria-labelledby="mijntaken">
      <h2 id="mijntaken">Wat er nu zou gaan</h2>
      {totaal === 0 ? (
        <p>U hebt nu geen taken. Wat u tot uw eerste dag oppakt, gaat over.</p>
      ) : (
        <>
          <p>{formatAantal(totaal, 'taak', 'taken')}. Taken die uw collega niet mag doen, gaan naar de groep.</p>
          <ul>
            {rijen.map(({ taakId, taak, werknemer, zaaknummer }) => (
              <li key={taakId}>
                {taak}, {werknemer} <span className="klein">{zaaknummer}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function makeFormulier(collegas: readonly Collega[]): Formulier {
  return {
    naam: 'afwezigheid',
    versie: '1',
    titel: 'Afwezigheid',
    knop: 'Afwezigheid vastleggen',
    groepen: [
      {
        velden: [
          { veld: 'van', soort: 'datum', label: 'Eerste dag afwezig', verplicht: true, datumgrens: 'toekomst' },
          { veld: 'tot', soort: 'datum', label: 'Laatste dag afwezig', verplicht: true, vanaf: 'van' },
        ],
      },
      {
        velden: [
          {
            veld: 'naar',
            soort: 'keuzerondjes',
            label: 'Waar gaan uw taken heen?',
            verplicht: true,
            opties: [
              { waarde: GROEP, label: 'Terug naar de groep' },
              ...collegas.map(({ gebruikersnaam, naam }) => ({ waarde: gebruikersnaam, label: naam })),
            ],
          },
        ],
      },
    ],
  };
}
