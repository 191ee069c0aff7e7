import { useEffect, useRef, useState } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import type { Gemeenteverwijzing } from '../api/sessie.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Rondleiding } from '../rondleiding/rondleiding.tsx';
import { Accountmenu } from './accountmenu.tsx';
import { Demodatum } from './demodatum.tsx';
import { Gemeentekiezer } from './gemeentekiezer.tsx';
import { Hoofdmenu } from './hoofdmenu.tsx';
import { Meldingenbel } from './meldingenbel.tsx';
import { listPaginas } from './navigatie.ts';
import { useSessie } from './sessie-context.tsx';
import { Sessiedialoog } from './sessiedialoog.tsx';
import { useSneltoetsen } from './sneltoetsen.ts';
import { Sneltoetsendialoog } from './sneltoetsendialoog.tsx';
import { Zoekbalk } from './zoekbalk.tsx';

const SMAL = 'preferent.menu';
/** What a regio has pages for: its versions. Everything else belongs to a gemeente. */
const REGIOPAGINAS: readonly string[] = ['varianten', 'updates'];

/** Everything around a page: top bar, menu, skip link, keys, and the login that comes back when a session ends. */
export function Schil() {
  const { sessie, verlopen } = useSessie();
  const { gemeente: eigenaar = '' } = useParams();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const [smal, setSmal] = useState(() => localStorage.getItem(SMAL) === 'smal');
  const [toetsen, setToetsen] = useState(false);
  const zoek = useRef<HTMLInputElement>(null);
  useEffect(() => localStorage.setItem(SMAL, smal ? 'smal' : 'breed'), [smal]);
  useSneltoetsen({
    '/': (gebeurtenis) => {
      gebeurtenis.preventDefault();
      zoek.current?.focus();
    },
    '?': () => setToetsen(true),
  });
  if (!sessie.gebruiker) return <Navigate to="/inloggen" state={{ terug: pathname + search }} replace />;
  const eigen = findThuis(sessie.gebruiker.gemeenten, eigenaar);
  if (!eigen) return <Navigate to="/" replace />;
  const { slug: gemeente } = eigen;
  const [, , pagina = ''] = pathname.split('/');
  if (isRegio(eigenaar) && !REGIOPAGINAS.includes(pagina)) return <Navigate to={`/${gemeente}/${pagina}`} replace />;
  const account = `/${gemeente}/account`;
  const dicht = sessie.gebruiker.wachtwoordTijdelijk;
  if (dicht && pathname !== account) return <Navigate to={account} replace />;
  const paginas = dicht ? [] : listPaginas(sessie.gebruiker.rollen);
  const heeftZoek = paginas.some(({ pad }) => pad === 'zaken' || pad === 'werkvoorraad');
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="werk-balk">
        {!dicht && (
          <button
            type="button"
            className="werk-menuknop"
            aria-expanded={open}
            aria-controls="hoofdmenu"
            onClick={() => setOpen(!open)}
          >
            <Icoon naam="menu" />
            Menu
          </button>
        )}
        <Gemeentekiezer gemeente={gemeente} />
        {heeftZoek && <Zoekbalk gemeente={gemeente} veld={zoek} />}
        <div className="werk-balk__recht">
          {!dicht && <Demodatum />}
          {!dicht && <Meldingenbel gemeente={gemeente} />}
          <Accountmenu />
        </div>
      </header>
      <div className={`werk-raam${smal ? ' werk-raam--smal' : ''}`}>
        {!dicht && (
          <Hoofdmenu
            {...{ gemeente, open, smal }}
            sluit={() => setOpen(false)}
            zetSmal={setSmal}
            toonToetsen={() => setToetsen(true)}
          />
        )}
        <main className="werk-inhoud" id="inhoud" tabIndex={-1}>
          {!dicht && <Rondleiding gemeente={gemeente} />}
          <Outlet key={eigenaar} />
        </main>
      </div>
      {toetsen && <Sneltoetsendialoog sluit={() => setToetsen(false)} />}
      {verlopen && <Sessiedialoog />}
    </>
  );
}

/** The own gemeente of the address; on the pages of a regio the first own gemeente that belongs to it. */
function findThuis(gemeenten: readonly Gemeenteverwijzing[], eigenaar: string): Gemeenteverwijzing | undefined {
  return gemeenten.find(({ slug, regio }) => (isRegio(eigenaar) ? regio?.sleutel : slug) === eigenaar);
}
