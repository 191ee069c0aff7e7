import { Link } from 'react-router';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';

/** An address that leads nowhere. */
export function OnbekendePagina() {
  return (
    <>
      <Paginatitel titel="Deze pagina bestaat niet" />
      <p>Misschien is het adres niet goed overgenomen, of is de pagina verplaatst.</p>
      <p>
        <Link to="/">Ga naar uw startpagina</Link>
      </p>
    </>
  );
}
