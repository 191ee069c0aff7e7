import { NavLink } from 'react-router';
import { useGekozenVersie } from './use-gekozen-versie.ts';

const TABS = [
  { pad: 'bijlage', naam: 'Bijlage' },
  { pad: 'verschillenanalyse', naam: 'Verschillenanalyse' },
  { pad: 'implementatieplan', naam: 'Implementatieplan en status' },
] as const;

/** From the bijlage to what helps to bring the version into use and back, with the version that was chosen. */
export function Invoeringstabs({ gemeente }: { readonly gemeente: string }) {
  const [versie] = useGekozenVersie();
  const search = versie === undefined ? '' : `?${new URLSearchParams({ versie }).toString()}`;
  return (
    <nav className="werk-tabs" aria-label="Bijlage en invoering">
      {TABS.map(({ pad, naam }) => (
        <NavLink key={pad} to={{ pathname: `/${gemeente}/${pad}`, search }}>
          {naam}
        </NavLink>
      ))}
    </nav>
  );
}
