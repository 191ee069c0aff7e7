import { useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Termijnmerkje } from '../onderdelen/termijnstatus.tsx';
import { Terugpad } from '../onderdelen/terugpad.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';
import { useKalender, useVandaag } from '../schil/sessie-context.tsx';
import { describeTermijn } from '../weergave/termijn.ts';
import { Aandachtsvlak } from './aandachtsvlak.tsx';
import { Bestandenvlak } from './bestandenvlak.tsx';
import { Betaalregels } from './betaalregels.tsx';
import { nameRun } from './betaalwoorden.ts';
import { Fasen } from './fasen.tsx';
import { Rungeschiedenis } from './rungeschiedenis.tsx';
import { Runstappen } from './runstappen.tsx';
import { Runtotalen } from './runtotalen.tsx';
import { Terugmeldvlak } from './terugmeldvlak.tsx';
import { useBetaalrun } from './use-betaalrun.ts';

/** One payment run, from proposal to the word of the bank. */
export function Betaalrunpagina() {
  const { gemeente = '', runId = '' } = useParams();
  const vraag = useBetaalrun(gemeente, runId);
  if (vraag.data) return <Run run={vraag.data} />;
  return (
    <>
      <div className="werk-kop">
        <Terugpad naar={`/${gemeente}/betalen`} naam="Betalen" />
        <Paginatitel titel="Betaalrun" />
      </div>
      {vraag.isPending && <Skelet wat="De betaalrun" regels={10} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De betaalrun komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
    </>
  );
}

function Run({ run }: { readonly run: Betaalrundetail }) {
  const isVrij = run.status === 'vrijgegeven' || run.status === 'aangeboden' || run.status === 'bevestigd';
  return (
    <>
      <Runkop run={run} />
      <Fasen run={run} />
      <div className="werk-rij werk-rij--ruim">
        <Runtotalen run={run} />
        <Runstappen run={run} />
      </div>
      <Aandachtsvlak run={run} />
      {isVrij && <Bestandenvlak run={run} />}
      {run.mag.terugmelden && <Terugmeldvlak run={run} />}
      {isVrij && <h2>Betaalregels</h2>}
      <Betaalregels run={run} />
      <Rungeschiedenis run={run} />
    </>
  );
}

function Runkop({ run }: { readonly run: Betaalrundetail }) {
  const stand = describeTermijn(run.uiterlijk, useVandaag(), false, useKalender());
  const isOpen = run.status === 'voorstel' || run.status === 'ter_goedkeuring' || run.status === 'vrijgegeven';
  return (
    <div className="werk-kop">
      <Terugpad naar={`/${run.gemeente}/betalen`} naam="Betalen" />
      <Paginatitel titel={nameRun(run)} />
      <div className="werk-kop__recht werk-rij">
        {isOpen && <Termijnmerkje stand={stand} />}
        <span>
          {run.betaaldag === run.uiterlijk ? (
            'op de rekening uiterlijk '
          ) : (
            <>
              betaaldag <b>{formatDatumKort(run.betaaldag)}</b>, uiterlijk{' '}
            </>
          )}
          <b>{formatDatumKort(run.uiterlijk)}</b>
        </span>
        <Waarom vraag={`Waarom uiterlijk ${formatDatumKort(run.uiterlijk)}?`} stappen={run.daguitleg} />
      </div>
    </div>
  );
}
