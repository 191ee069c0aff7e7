import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Inleeskop, Inleessoort } from '../../../server/domain/inlezen/inleesverslag.ts';
import { INLEESSOORTEN } from '../../../server/domain/inlezen/inleesverslag.ts';
import { nameInleessoort } from '../../../server/domain/inlezen/inleesverslag-csv.ts';
import type { Inleeslijst } from '../../../server/usecases/inlezen/inleesusecases.ts';
import { listInleesverslagen, makeVerslagadres } from '../api/inlezen.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Zakentabs } from '../verhuizing/zakentabs.tsx';
import { describeTellingen } from './inleeswoorden.ts';

/** Every file that was read, newest first, with what became of it. */
export function Inleesverslagenpagina() {
  const { gemeente = '' } = useParams();
  const [adres] = useSearchParams();
  const soort = INLEESSOORTEN.find((naam) => naam === adres.get('soort'));
  const vanaf = Math.max(0, Math.trunc(Number(adres.get('vanaf')) || 0));
  const lijst = useQuery({
    queryKey: ['inleesverslagen', gemeente, soort, vanaf],
    queryFn: () => listInleesverslagen(gemeente, { soort, vanaf }),
    placeholderData: (vorige) => vorige,
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Inleesverslagen" />
        <span className="klein">Van elk ingelezen bestand: wie, wanneer en wat er met elke regel is gebeurd.</span>
      </div>
      <Zakentabs hier="inleesverslagen" />
      <nav className="werk-rij" aria-label="Soort bestand">
        {[undefined, ...INLEESSOORTEN].map((keuze) => (
          <Soortkeuze key={keuze ?? ''} soort={keuze} gekozen={keuze === soort} />
        ))}
      </nav>
      {lijst.isPending && <Skelet wat="De lijst van inleesverslagen" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De verslagen komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && <Inhoud gemeente={gemeente} lijst={lijst.data} vanaf={vanaf} soort={soort} />}
    </>
  );
}

function Soortkeuze({ soort, gekozen }: { readonly soort: Inleessoort | undefined; readonly gekozen: boolean }) {
  const naam = soort === undefined ? 'Alles' : nameInleessoort(soort);
  return (
    <Link to={soort === undefined ? '?' : `?soort=${soort}`} replace aria-current={gekozen ? 'true' : undefined}>
      {gekozen ? <b>{naam}</b> : naam}
    </Link>
  );
}

interface Eigenschappen {
  readonly gemeente: string;
  readonly lijst: Inleeslijst;
  readonly vanaf: number;
  readonly soort: string | undefined;
}

function Inhoud({ gemeente, lijst: { rijen, verder }, vanaf, soort }: Eigenschappen) {
  const filter = soort === undefined ? '' : `soort=${soort}&`;
  if (rijen.length === 0) {
    return (
      <section className="werk-leeg">
        <h2>{soort === undefined ? 'Er is nog niets ingelezen' : 'Van deze soort is nog niets ingelezen'}</h2>
        <p>
          Lees een bestand in bij <Link to={`/${gemeente}/uren`}>Uren aanleveren</Link>,{' '}
          <Link to={`/${gemeente}/brp-controle`}>BRP-controle</Link>, bij een betaalrun of verrekening, of in een zaak.
          Het verslag staat daarna hier.
        </p>
      </section>
    );
  }
  return (
    <div className="werk-stapel">
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Ingelezen bestanden, de nieuwste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Ingelezen</th>
            <th scope="col">Soort</th>
            <th scope="col">Bestand</th>
            <th scope="col">Uitkomst</th>
            <th scope="col">Verslag</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((kop) => (
            <Rij key={kop.id} gemeente={gemeente} kop={kop} />
          ))}
        </tbody>
      </table>
      <div className="werk-rij">
        {vanaf > 0 && <Link to={`?${filter}vanaf=0`}>Naar het begin</Link>}
        {verder !== undefined && <Link to={`?${filter}vanaf=${verder}`}>Oudere verslagen</Link>}
      </div>
    </div>
  );
}

function Rij({ gemeente, kop }: { readonly gemeente: string; readonly kop: Inleeskop }) {
  const { id, soort, datum, doorNaam, bestand, tellingen } = kop;
  return (
    <tr>
      <td data-l="Ingelezen">
        <div>
          {formatDatumKort(datum)}
          <span className="klein werk-tabel__sub">{doorNaam}</span>
        </div>
      </td>
      <td data-l="Soort">{nameInleessoort(soort)}</td>
      <td data-l="Bestand">
        <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(id)}`}>{bestand}</Link>
      </td>
      <td data-l="Uitkomst">{describeTellingen(tellingen)}</td>
      <td data-l="Verslag">
        <a href={makeVerslagadres(gemeente, id)}>
          CSV<span className="verborgen"> van {bestand}</span>
        </a>
      </td>
    </tr>
  );
}
