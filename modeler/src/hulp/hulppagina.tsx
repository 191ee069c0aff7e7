import { useEffect, useState } from 'react';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { findPaginahulp, isVoor, listGidsen, makeHulpadres } from './gidsen.ts';
import { Gidsvlak } from './gidsvlak.tsx';
import { Hulpzoeker } from './hulpzoeker.tsx';
import { Grenzenlijst, Instellingenlijst, Woordenlijst } from './naslag.tsx';
import { useHulp } from './use-hulp.ts';

const NASLAG = {
  instellingen: 'Instellingen uitgelegd',
  grenzen: 'Grenzen van de wet',
  woorden: 'Woordenlijst',
} as const;

type Naslag = keyof typeof NASLAG;

/** The help: guides per role, every setting and bound explained, and the words; all of it can be searched. */
export function Hulppagina() {
  const { gemeente = '', deel } = useParams();
  const { rollen } = useGebruiker();
  const bij = useSearchParams()[0].get('bij');
  const gidsen = listGidsen(rollen);
  const hulp = useHulp(gemeente);
  const [vraag, setVraag] = useState('');
  const gids = gidsen.find(({ id }) => id === deel);
  const getoond = gids ?? gidsen[0];
  const naslag = deel !== undefined && Object.hasOwn(NASLAG, deel) ? (deel as Naslag) : undefined;
  const { instellingen, uitleg } = hulp;
  const { hash, pathname } = useLocation();
  if (bij !== null) return <Navigate to={`/${gemeente}/${findPaginahulp(bij, rollen)}`} replace />;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel={gids?.titel ?? (naslag ? NASLAG[naslag] : 'Hulp')} />
      </div>
      {hulp.fout && <Foutmelding fout={hulp.fout} wat="De uitleg komt niet door." opnieuw={hulp.opnieuw} />}
      {uitleg && instellingen && (
        <Hulpzoeker {...{ gemeente, vraag, setVraag }} bron={{ gidsen, instellingen, uitleg }} />
      )}
      {vraag.trim() === '' && (
        <div className="werk-hulp">
          <nav aria-label="Onderdelen van de hulp">
            <ul className="werk-lijst">
              {gidsen.map((een) => (
                <li key={een.id}>
                  <Link to={`/${gemeente}/${makeHulpadres(een)}`} aria-current={een === gids ? 'page' : undefined}>
                    <span>{een.titel}</span>
                    {isVoor(een, rollen) && <span className="klein">voor u</span>}
                  </Link>
                </li>
              ))}
              {Object.entries(NASLAG).map(([id, naam]) => (
                <li key={id}>
                  <Link to={`/${gemeente}/hulp/${id}`} aria-current={id === naslag ? 'page' : undefined}>
                    {naam}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            {naslag === undefined && getoond && <Gidsvlak gids={getoond} />}
            {naslag !== undefined && !hulp.fout && (!uitleg || !instellingen) && <Skelet wat="De uitleg" regels={8} />}
            {naslag === 'instellingen' && instellingen && <Instellingenlijst instellingen={instellingen} />}
            {naslag === 'grenzen' && uitleg && <Grenzenlijst grenzen={uitleg.grenzen} />}
            {naslag === 'woorden' && uitleg && <Woordenlijst woorden={uitleg.woorden} />}
          </div>
        </div>
      )}
      {hash !== '' && (
        <Anker key={`${pathname} ${uitleg && instellingen ? 'heel' : ''}`} naam={decodeURIComponent(hash.slice(1))} />
      )}
    </>
  );
}

/** Goes to the part that the address names; a new key makes it look again, for what came later than the page. */
function Anker({ naam }: { readonly naam: string }) {
  useEffect(() => {
    const doel = document.getElementById(naam);
    doel?.scrollIntoView({ block: 'start' });
    doel?.focus({ preventScroll: true });
  }, [naam]);
  return null;
}
