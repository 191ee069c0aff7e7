import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Betaalrunlijst, Betaalrunoverzicht } from '../../../server/usecases/betalen/betaalusecases.ts';
import { listBetaalruns, startBetaalrun } from '../api/betalen.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Betaaltabs } from './betaaltabs.tsx';
import { nameRun, RUNSTATUS } from './betaalwoorden.ts';
import { Terugvlak } from './terugvlak.tsx';

/** The payment runs of a gemeente: what has to be paid by when, and how far every run is. */
export function Betalenpagina() {
  const { gemeente = '' } = useParams();
  const lijst = useQuery({ queryKey: ['betaalruns', gemeente], queryFn: () => listBetaalruns(gemeente) });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Betalen" />
        <span className="klein">Elke maand één betaalrun, door twee mensen.</span>
      </div>
      <Betaaltabs hier="betalen" />
      {lijst.isPending && <Skelet wat="De lijst van betaalruns" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De betaalruns komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && <Lijst gemeente={gemeente} lijst={lijst.data} />}
    </>
  );
}

function Lijst({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Betaalrunlijst }) {
  const { runs, maanden, waarschuwing, teruggekomen } = lijst;
  return (
    <>
      {waarschuwing && (
        <Melding soort={waarschuwing.werkdagen < 0 ? 'laat' : 'vandaag'}>
          <p>
            <b>{waarschuwing.melding}</b>
          </p>
        </Melding>
      )}
      {teruggekomen.length > 0 && <Terugvlak gemeente={gemeente} teruggekomen={teruggekomen} />}
      {maanden.length > 0 && <Beginknoppen gemeente={gemeente} maanden={maanden} runs={runs} />}
      {runs.length === 0 && (
        <section className="werk-leeg">
          <h2>Nog geen betaalrun</h2>
          <p>
            Een betaalrun rekent uit wat de werkgevers deze maand krijgen. Daarna kijkt iemand anders het na, en gaat
            het bestand naar de bank.
          </p>
        </section>
      )}
      {runs.length > 0 && (
        <Tabel
          titel="Betaalruns, de nieuwste eerst"
          kolommen={['Betaalrun', 'Stand', 'Betaaldag', 'Uiterlijk', { getal: 'Regels' }, { getal: 'Bedrag' }]}
        >
          <tbody>
            {runs.map((run) => (
              <Runrij key={run.id} gemeente={gemeente} run={run} />
            ))}
          </tbody>
        </Tabel>
      )}
    </>
  );
}

function Runrij({ gemeente, run }: { readonly gemeente: string; readonly run: Betaalrunoverzicht }) {
  const { naam, klasse, icoon } = RUNSTATUS[run.status];
  return (
    <tr>
      <td data-l="Betaalrun">
        <Link to={`/${gemeente}/betalen/${run.id}`}>{nameRun(run)}</Link>
      </td>
      <td data-l="Stand">
        <span className={`werk-status werk-status--${klasse}`}>
          <Icoon naam={icoon} /> {naam}
        </span>
        {run.status === 'aangeboden' && run.open > 0 && (
          <span className="klein werk-tabel__sub">
            {formatAantal(run.open, 'betaling', 'betalingen')} nog niet bevestigd
          </span>
        )}
        {run.nietBetaald.aantal > 0 && run.status !== 'ingetrokken' && (
          <span className="klein werk-tabel__sub">
            {formatAantal(run.nietBetaald.aantal, 'regel', 'regels')} niet betaald,{' '}
            {formatBedrag(run.nietBetaald.bedragCent)}
          </span>
        )}
        {run.teruggekomen > 0 && (
          <span className="klein werk-tabel__sub">
            {formatAantal(run.teruggekomen, 'betaling', 'betalingen')} teruggekomen
          </span>
        )}
      </td>
      <td data-l="Betaaldag" className="heel">
        {formatDatumKort(run.betaaldag)}
      </td>
      <td data-l="Uiterlijk" className="heel">
        {formatDatumKort(run.uiterlijk)}
      </td>
      <td data-l="Regels" className="getal">
        {run.teBetalen.aantal}
      </td>
      <td data-l="Bedrag" className="getal">
        {formatBedrag(run.teBetalen.bedragCent)}
      </td>
    </tr>
  );
}

interface Begin extends Pick<Betaalrunlijst, 'maanden' | 'runs'> {
  readonly gemeente: string;
}

/** A month that has its run can have another one, for what came later; that is the exception, and is named so. */
function Beginknoppen({ gemeente, maanden, runs }: Begin) {
  const gehad = (maand: string) => runs.some((run) => run.maand === maand && run.status !== 'ingetrokken');
  const eerste = maanden.find((maand) => !gehad(maand));
  const client = useQueryClient();
  const ga = useNavigate();
  const begin = useMutation({
    mutationFn: (maand: string) => startBetaalrun(gemeente, maand),
    onSuccess: (run) => {
      client.setQueryData(['betaalrun', gemeente, run.id], run);
      void client.invalidateQueries({ queryKey: ['betaalruns', gemeente] });
      void ga(`/${gemeente}/betalen/${run.id}`);
    },
  });
  return (
    <div className="werk-stapel">
      <div className="werk-rij">
        {maanden.map((maand) => (
          <Knop
            key={maand}
            soort={maand === eerste && maand === maanden[0] ? 'hoofd' : 'tweede'}
            bezig={begin.isPending}
            onClick={() => begin.mutate(maand)}
          >
            {gehad(maand) ? 'Extra betaalrun' : 'Betaalrun'} {formatMaand(maand)} beginnen
          </Knop>
        ))}
      </div>
      {begin.isPending && <p role="status">Het voorstel wordt uitgerekend.</p>}
      {begin.isError && <Foutmelding fout={begin.error} wat="De betaalrun is niet begonnen." />}
    </div>
  );
}
