import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Urenaanlevering } from '../../../server/usecases/uren/urenusecases.ts';
import { listUrenaanlevering, makeLijstadres } from '../api/uren.ts';
import { Betaaltabs } from '../betalen/betaaltabs.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Urenimportvlak } from './urenimportvlak.tsx';
import { Werkgeveruren } from './werkgeveruren.tsx';

/** Which hours still have to come, by werkgever, and the two ways to read them from a file. */
export function Urenpagina() {
  const { gemeente = '' } = useParams();
  const lijst = useQuery({
    queryKey: ['urenaanlevering', gemeente],
    queryFn: () => listUrenaanlevering(gemeente),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Uren aanleveren" />
        <span className="klein">Uren van werknemers met een min-maxcontract of een 0-urencontract.</span>
      </div>
      <Betaaltabs hier="uren" />
      {lijst.isPending && <Skelet wat="De lijst van ontbrekende uren" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De lijst komt niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && <Lijst gemeente={gemeente} lijst={lijst.data} />}
      <Urenimportvlak gemeente={gemeente} />
    </>
  );
}

function Lijst({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Urenaanlevering }) {
  const { werkgevers, nietBerekend, vandaag, gemeentenaam } = lijst;
  const [eerste] = werkgevers;
  return (
    <div className="werk-stapel g-6">
      {eerste === undefined ? (
        <section className="werk-leeg">
          <h2>Er ontbreken geen uren</h2>
          <p>
            Van alle zaken met een min-maxcontract of een 0-urencontract zijn de uren binnen tot en met vorige maand.
          </p>
        </section>
      ) : (
        <>
          <Melding soort={eerste.uiterlijk < vandaag ? 'laat' : 'vandaag'}>
            <p>
              <b>
                {formatAantal(werkgevers.length, 'werkgever heeft', 'werkgevers hebben')} nog uren door te geven. De
                eerste aanleverdag is {formatDatumKort(eerste.uiterlijk)}.
              </b>{' '}
              Uren die later komen, gaan mee met een volgend kwartaal. De vaste betaling gaat altijd door.
            </p>
            <p>
              <a href={makeLijstadres(gemeente)}>Lijst van alle werkgevers (CSV)</a>
            </p>
          </Melding>
          {werkgevers.map((werkgever) => (
            <Werkgeveruren
              key={werkgever.kvkNummer}
              gemeente={gemeente}
              gemeentenaam={gemeentenaam}
              werkgever={werkgever}
            />
          ))}
        </>
      )}
      {nietBerekend.length > 0 && (
        <Melding soort="laat">
          <p>
            <b>Van {formatAantal(nietBerekend.length, 'zaak is', 'zaken is')} niet te zeggen of er uren ontbreken.</b>
          </p>
          <ul>
            {nietBerekend.map(({ zaakId, zaaknummer, reden }) => (
              <li key={zaakId}>
                <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>: {reden}
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </div>
  );
}
