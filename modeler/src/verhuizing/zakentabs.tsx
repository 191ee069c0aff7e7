import { Link } from 'react-router';
import { useGebruiker } from '../schil/sessie-context.tsx';

const TABS = [
  { pad: 'zaken', naam: 'Alle zaken' },
  { pad: 'overdrachten', naam: 'Overdrachten' },
  { pad: 'brp-controle', naam: 'BRP-controle' },
] as const;

/** From the zaken to the pages about moving; who only reads zaken has no need of them. */
export function Zakentabs({
  gemeente,
  hier,
}: {
  readonly gemeente: string;
  readonly hier: (typeof TABS)[number]['pad'];
}) {
  const { rollen } = useGebruiker();
  if (!rollen.some((rol) => rol === 'consulent' || rol === 'administratie')) return null;
  return (
    <nav className="werk-tabs" aria-label="Zaken en verhuizingen">
      {TABS.map(({ pad, naam }) => (
        <Link key={pad} to={`/${gemeente}/${pad}`} aria-current={pad === hier ? 'page' : undefined}>
          {naam}
        </Link>
      ))}
    </nav>
  );
}
