import { Link, useLocation } from 'react-router';
import { Beeldmerk } from '../onderdelen/beeldmerk.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { useGebruiker } from './sessie-context.tsx';

/** The gemeente in which somebody works; who works for more than one can change it here. */
export function Gemeentekiezer({ gemeente }: { readonly gemeente: string }) {
  const { gemeenten } = useGebruiker();
  const { pathname } = useLocation();
  const huidige = gemeenten.find(({ slug }) => slug === gemeente);
  const onderdeel = pathname.split('/')[2] ?? '';
  if (gemeenten.length < 2)
    return (
      <Link className="werk-merk" to={`/${gemeente}`} aria-label={`${huidige?.naam} Preferent, startpagina`}>
        <Beeldmerk />
        <span>{huidige?.naam}</span>
        <span>Preferent</span>
      </Link>
    );
  return (
    <Uitklap
      knopklasse="werk-balkknop werk-merk"
      label={`${huidige?.naam}, andere gemeente kiezen`}
      knop={
        <>
          <Beeldmerk />
          <span>{huidige?.naam}</span>
          <Icoon naam="omlaag" />
        </>
      }
    >
      <ul className="werk-lijst">
        {gemeenten.map(({ slug, naam }) => (
          <li key={slug}>
            <Link to={`/${slug}/${onderdeel}`} aria-current={slug === gemeente || undefined}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
