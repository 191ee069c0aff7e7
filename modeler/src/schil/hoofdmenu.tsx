import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, useLocation } from 'react-router';
import { readWerkvoorraad } from '../api/werkvoorraad.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { findHuidigePagina, listPaginas } from './navigatie.ts';
import { useGebruiker } from './sessie-context.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly open: boolean;
  readonly sluit: () => void;
  readonly smal: boolean;
  readonly zetSmal: (smal: boolean) => void;
  readonly toonToetsen: () => void;
}

/** The navigation of this role; on a narrow screen it hides behind the menu button. */
export function Hoofdmenu({ gemeente, open, sluit, smal, zetSmal, toonToetsen }: Eigenschappen) {
  const { rollen } = useGebruiker();
  const paginas = listPaginas(rollen);
  const [, , pagina = '', , deel] = useLocation().pathname.split('/');
  // A version of a variant has a page per part.
  const waar = pagina === 'varianten' && deel !== undefined ? `${pagina}/${deel}` : pagina;
  const huidige = findHuidigePagina(paginas, pagina);
  const bij = pagina === 'hulp' ? '' : `?bij=${waar}`;
  return (
    <nav className={`werk-menu${open ? ' is-open' : ''}`} aria-label="Hoofdmenu" id="hoofdmenu">
      <ul>
        {paginas.map((item) => (
          <li key={item.pad}>
            <Link
              to={`/${gemeente}/${item.pad}`}
              onClick={sluit}
              title={smal ? item.naam : undefined}
              aria-current={item === huidige ? 'page' : undefined}
            >
              <Icoon naam={item.icoon} />
              <span>{item.naam}</span>
              {item.pad === 'werkvoorraad' && <Mijnteller gemeente={gemeente} />}
            </Link>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <NavLink to={`/${gemeente}/hulp${bij}`} onClick={sluit} title={smal ? 'Hulp bij deze pagina' : undefined}>
            <Icoon naam="info" />
            <span>Hulp{bij !== '' && <span className="verborgen"> bij deze pagina</span>}</span>
          </NavLink>
        </li>
        <li>
          <button type="button" onClick={toonToetsen} title={smal ? 'Sneltoetsen' : undefined}>
            <kbd aria-hidden="true">?</kbd>
            <span>Sneltoetsen</span>
          </button>
        </li>
        <li className="alleen-breed">
          <button type="button" onClick={() => zetSmal(!smal)} title={smal ? 'Menu uitklappen' : undefined}>
            <Icoon naam={smal ? 'rechts' : 'links'} />
            <span>{smal ? 'Menu uitklappen' : 'Menu inklappen'}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Mijnteller({ gemeente }: { readonly gemeente: string }) {
  const vraag = useQuery({
    queryKey: ['mijn-aantal', gemeente],
    queryFn: () => readWerkvoorraad(gemeente, new URLSearchParams({ lijst: 'mijn', aantal: '1' })),
  });
  if (!vraag.data) return null;
  return <Teller aantal={vraag.data.tellingen.mijn} achter={<span className="verborgen"> bij mij</span>} />;
}
