import { Link, useLocation } from 'react-router';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Teller } from '../onderdelen/teller.tsx';

export const LIJSTEN = [
  ['mijn', 'Mijn taken'],
  ['groep', 'Mijn groep'],
  ['alle', 'Alle'],
] as const;

/** Whose tasks: mine, those of my group, all. */
export function Lijsttabs({ lijst, tellingen }: { lijst: string; tellingen?: Werkvoorraad['tellingen'] }) {
  const { pathname, search } = useLocation();
  return (
    <nav className="werk-tabs" aria-label="Wiens taken">
      {LIJSTEN.map(([sleutel, naam]) => {
        const adres = new URLSearchParams(search);
        adres.set('lijst', sleutel);
        adres.delete('na');
        return (
          <Link
            key={sleutel}
            to={`${pathname}?${adres.toString()}`}
            aria-current={lijst === sleutel ? 'true' : undefined}
          >
            {naam} {tellingen && <Teller aantal={tellingen[sleutel]} />}
          </Link>
        );
      })}
    </nav>
  );
}
