import { useDeferredValue, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { type Hulpbron, listHulp, searchHulp } from './zoek-hulp.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly bron: Hulpbron;
  readonly vraag: string;
  readonly setVraag: (vraag: string) => void;
}

const MAXIMUM = 30;

/** Searches all of the help while typing. */
export function Hulpzoeker({ gemeente, bron: { gidsen, instellingen, uitleg }, vraag, setVraag }: Eigenschappen) {
  const kondigAan = useAankondiging();
  const hulp = useMemo(() => listHulp({ gidsen, instellingen, uitleg }), [gidsen, instellingen, uitleg]);
  const uitgesteld = useDeferredValue(vraag.trim());
  const gevonden = useMemo(() => searchHulp(hulp, uitgesteld), [hulp, uitgesteld]);
  useEffect(() => {
    if (uitgesteld !== '') kondigAan(`${formatAantal(gevonden.length, 'antwoord', 'antwoorden')} gevonden`);
  }, [uitgesteld, gevonden.length, kondigAan]);
  return (
    <search className="werk-hulpzoek">
      <label htmlFor="hulpvraag">Zoeken in de hulp</label>
      <input
        id="hulpvraag"
        type="search"
        className="utrecht-textbox"
        value={vraag}
        onChange={(typen) => setVraag(typen.target.value)}
        aria-describedby="hulpvraag-uitleg"
      />
      <p id="hulpvraag-uitleg" className="klein">
        Bijvoorbeeld: opschorting, betaaldag, proefdraaien.
      </p>
      {uitgesteld !== '' && gevonden.length === 0 && (
        <p>Niets gevonden met “{uitgesteld}”. Probeer een ander woord, of kies een gids.</p>
      )}
      {gevonden.length > 0 && (
        <ul className="werk-vondsten">
          {gevonden.slice(0, MAXIMUM).map(({ adres, titel, soort, tekst }) => (
            <li key={adres}>
              <Link to={`/${gemeente}/${adres}`} onClick={() => setVraag('')}>
                {titel}
              </Link>{' '}
              <span className="klein">{soort}</span>
              <p className="klein">{shorten(tekst)}</p>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function shorten(tekst: string): string {
  return tekst.length <= 160 ? tekst : `${tekst.slice(0, tekst.lastIndexOf(' ', 160))} …`;
}
