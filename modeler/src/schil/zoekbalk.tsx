import { type FormEvent, type RefObject, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Icoon } from '../onderdelen/icoon.tsx';

/** Search by name, werkgever or zaaknummer: in the werkvoorraad when that is open, else among the zaken. */
export function Zoekbalk({ gemeente, veld }: { gemeente: string; veld: RefObject<HTMLInputElement | null> }) {
  const { pathname, search } = useLocation();
  const inWerkvoorraad = pathname === `/${gemeente}/werkvoorraad`;
  const gezocht = new URLSearchParams(search).get('zoek') ?? '';
  return (
    // The key makes the field follow the address, also on "back".
    <Veld key={`${pathname}?${gezocht}`} {...{ gemeente, veld, inWerkvoorraad, gezocht, search }} />
  );
}

interface Veldeigenschappen {
  readonly gemeente: string;
  readonly veld: RefObject<HTMLInputElement | null>;
  readonly inWerkvoorraad: boolean;
  readonly gezocht: string;
  readonly search: string;
}

function Veld({ gemeente, veld, inWerkvoorraad, gezocht, search }: Veldeigenschappen) {
  const navigate = useNavigate();
  const [tekst, setTekst] = useState(gezocht);
  const zoek = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const vraag = new URLSearchParams(inWerkvoorraad ? search : '');
    vraag.delete('na');
    if (tekst.trim()) vraag.set('zoek', tekst.trim());
    else vraag.delete('zoek');
    void navigate(`/${gemeente}/${inWerkvoorraad ? 'werkvoorraad' : 'zaken'}?${vraag.toString()}`);
  };
  return (
    <form className="werk-zoek" role="search" onSubmit={zoek}>
      <label className="verborgen" htmlFor="zoek">
        Zoek op naam, werkgever of zaaknummer
      </label>
      <Icoon naam="zoek" />
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id="zoek"
        type="search"
        ref={veld}
        value={tekst}
        placeholder="Zoek op naam, werkgever of zaaknummer"
        maxLength={100}
        onChange={(invoer) => setTekst(invoer.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
