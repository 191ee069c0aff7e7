import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Brpcontrole } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import {
  type Brpstart,
  compareBrp,
  makeBrpvoorbeeldadres,
  readBrpcontrole,
  startBrpgevolgen,
} from '../api/verhuizing.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Leesformulier } from '../onderdelen/leesformulier.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Brpverslag, Brpvoorbeeld } from './brpvoorbeeld.tsx';
import { FREQUENTIES } from './verhuiswoorden.ts';
import { Zakentabs } from './zakentabs.tsx';

/** Compares the werknemers with LKS with a list of the BRP, and starts what follows for the lines that somebody chooses. */
export function Brppagina() {
  const { gemeente = '' } = useParams();
  const stand = useQuery({ queryKey: ['brp-controle', gemeente], queryFn: () => readBrpcontrole(gemeente) });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="BRP-controle" />
        <span className="klein">Wonen alle werknemers met loonkostensubsidie nog in de gemeente?</span>
      </div>
      <Zakentabs hier="brp-controle" />
      {stand.isPending && <Skelet wat="De vorige controle" regels={2} />}
      {stand.isError && (
        <Foutmelding fout={stand.error} wat="De vorige controle komt niet door." opnieuw={() => void stand.refetch()} />
      )}
      {stand.data && <Stand stand={stand.data} />}
      <Vergelijking gemeente={gemeente} />
    </>
  );
}

function Stand({ stand: { frequentie, laatste, volgende, aantal } }: { readonly stand: Brpcontrole }) {
  const vandaag = useVandaag();
  const teLaat = laatste === undefined || (volgende !== undefined && volgende <= vandaag);
  const afspraak = `Uw gemeente controleert ${FREQUENTIES[frequentie] ?? frequentie}.`;
  return (
    <Melding soort={teLaat ? 'vandaag' : 'info'}>
      <p>
        <b>
          {laatste === undefined
            ? 'Er is nog geen controle gedaan.'
            : `De laatste controle was op ${formatDatumKort(laatste.op)}, door ${laatste.door}.`}
        </b>{' '}
        {afspraak}
        {volgende !== undefined && ` De volgende is op ${formatDatumKort(volgende)}.`}
      </p>
      <p>
        Nu {formatAantal(aantal, 'werknemer heeft', 'werknemers hebben')} loonkostensubsidie.
        {laatste !== undefined &&
          ` Toen vergeleken: ${laatste.regels}, waarvan ${formatAantal(laatste.gestart, 'verhuizing', 'verhuizingen')} gestart.`}
      </p>
    </Melding>
  );
}

function Vergelijking({ gemeente }: { readonly gemeente: string }) {
  const id = useId();
  const { lezen, starten } = useBrpcontrole(gemeente);
  const opnieuw = () => {
    lezen.reset();
    starten.reset();
  };
  const keuze = useBestandkeuze({ zonder: 'Kies een CSV-bestand.', anders: opnieuw });
  const lees = (bestand: File) => {
    opnieuw();
    lezen.mutate(bestand);
  };
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>Lijst vergelijken</h2>
      <Leesformulier
        veld={{
          naam: 'Lijst uit de BRP',
          hulp: 'CSV met zaaknummer of BSN, woongemeente, datum en land. Hoogstens 5 MB. Er begint niets voordat u kiest. Eén fout, en de lijst wordt niet gebruikt.',
          soorten: '.csv,.txt',
        }}
        keuze={keuze}
        knop="Lijst vergelijken"
        lees={lees}
        lezen={lezen}
        mislukt="De lijst is niet gelezen."
        voorbeeld={{ adres: makeBrpvoorbeeldadres(gemeente), naam: 'Voorbeeld van zo’n lijst (CSV)' }}
      />
      {starten.isError && <Foutmelding fout={starten.error} wat="Er is niets gestart." />}
      {lezen.data && starten.data === undefined && (
        <Brpvoorbeeld
          key={lezen.submittedAt}
          gemeente={gemeente}
          gelezen={lezen.data}
          bezig={starten.isPending}
          start={(regels) => starten.mutate({ bestand: lezen.variables, kenmerk: lezen.data.kenmerk, regels })}
        />
      )}
      {starten.data && <Brpverslag gemeente={gemeente} gedaan={starten.data} />}
    </section>
  );
}

function useBrpcontrole(gemeente: string) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const lezen = useMutation({
    mutationFn: (bestand: File) => compareBrp(gemeente, bestand),
    onSuccess: ({ fouten }) => kondigAan(fouten.length > 0 ? 'De lijst heeft fouten' : 'De lijst is vergeleken'),
  });
  const starten = useMutation({
    mutationFn: (keuze: Brpstart) => startBrpgevolgen(gemeente, keuze),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['brp-controle', gemeente] });
      kondigAan('De controle is vastgelegd');
    },
  });
  return { lezen, starten };
}
