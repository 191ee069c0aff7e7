import { useEffect, useRef, useState } from 'react';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';

interface Eigenschappen {
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
}

/** The password to pass on, shown this once. Takes the focus, because leaving the page loses it. */
export function TijdelijkWachtwoord({ gebruikersnaam, wachtwoord }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  const [gekopieerd, setGekopieerd] = useState(false);
  useEffect(() => kop.current?.focus(), []);
  return (
    <Melding soort="klaar">
      <div className="werk-stapel">
        <h2 ref={kop} tabIndex={-1}>
          Geef dit wachtwoord door
        </h2>
        <p>
          Gebruikersnaam: <b>{gebruikersnaam}</b>
          <br />
          Tijdelijk wachtwoord: <code className="heel">{wachtwoord}</code>
        </p>
        <p>
          U ziet dit wachtwoord alleen nu. Geef het persoonlijk door, niet per e-mail. Bij het inloggen kiest uw collega
          een eigen wachtwoord.
        </p>
        <div className="werk-rij">
          <Knop klein onClick={() => void navigator.clipboard.writeText(wachtwoord).then(() => setGekopieerd(true))}>
            Wachtwoord kopiëren
          </Knop>
          <span role="status">{gekopieerd && 'Gekopieerd'}</span>
        </div>
      </div>
    </Melding>
  );
}
