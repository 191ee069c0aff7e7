import { Link, useParams, useSearchParams } from 'react-router';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Kalenderdeel } from './kalenderdeel.tsx';
import { Subsidiedeel } from './subsidiedeel.tsx';
import { Termijndeel } from './termijndeel.tsx';

const DELEN = [
  ['subsidie', 'Subsidie per maand'],
  ['kalender', 'Betaaldagen'],
  ['termijn', 'Termijn'],
] as const;

/** The calculator for people: amount, payment days and terms, each with its steps. Nothing is kept. */
export function Rekentoolpagina() {
  const { gemeente = '' } = useParams();
  const [adres] = useSearchParams();
  const deel = DELEN.find(([sleutel]) => sleutel === adres.get('deel'))?.[0] ?? 'subsidie';
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Rekentool" />
        <span className="klein">Rekent mee terwijl u typt. Wordt niet bewaard.</span>
        <div className="werk-kop__recht werk-rij">
          <Knop onClick={() => window.print()}>Afdrukken</Knop>
        </div>
      </div>
      <nav className="werk-tabs" aria-label="Wat wilt u berekenen?">
        {DELEN.map(([sleutel, naam]) => (
          <Link key={sleutel} to={`?deel=${sleutel}`} replace aria-current={deel === sleutel ? 'true' : undefined}>
            {naam}
          </Link>
        ))}
      </nav>
      {deel === 'subsidie' && <Subsidiedeel />}
      {deel === 'kalender' && <Kalenderdeel gemeente={gemeente} />}
      {deel === 'termijn' && <Termijndeel />}
    </>
  );
}
