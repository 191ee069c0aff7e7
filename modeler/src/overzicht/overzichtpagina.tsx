import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { readOverzicht } from '../api/overzicht.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Bedragenvlak } from './bedragenvlak.tsx';
import { Openwerk } from './openwerk.tsx';
import { Risicovlak } from './risicovlak.tsx';
import { Routevlak } from './routevlak.tsx';
import { Runvlak } from './runvlak.tsx';
import { Volgtabs } from './volgtabs.tsx';

/** How the gemeente stands today; the pages behind it tell the rest. */
export function Overzichtpagina() {
  const { gemeente = '' } = useParams();
  const overzicht = useQuery({ queryKey: ['overzicht', gemeente], queryFn: () => readOverzicht(gemeente) });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Overzicht" />
      </div>
      <Volgtabs hier="overzicht" />
      {overzicht.isPending && <Skelet wat="Het overzicht" regels={8} />}
      {overzicht.isError && (
        <Foutmelding
          fout={overzicht.error}
          wat="Het overzicht komt niet door."
          opnieuw={() => void overzicht.refetch()}
        />
      )}
      {overzicht.data && <Vlakken gemeente={gemeente} overzicht={overzicht.data} />}
    </>
  );
}

function Vlakken({ gemeente, overzicht }: { readonly gemeente: string; readonly overzicht: Gemeenteoverzicht }) {
  const { waarschuwing } = overzicht;
  return (
    <div className="werk-stapel g-6">
      {waarschuwing && (
        <Melding soort={waarschuwing.werkdagen < 0 ? 'laat' : 'vandaag'}>
          <p>
            <b>{waarschuwing.melding}</b>
          </p>
        </Melding>
      )}
      <Openwerk gemeente={gemeente} open={overzicht.open} />
      <Risicovlak gemeente={gemeente} regels={overzicht.risico} />
      <Runvlak gemeente={gemeente} maand={overzicht.maand} runs={overzicht.runs} />
      <Bedragenvlak maanden={overzicht.maanden} />
      <Routevlak routes={overzicht.routes} />
    </div>
  );
}
