import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiFout, describeFout } from '../api/api-fout.ts';
import { type Sessie, startSessie } from '../api/sessie.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';

interface Eigenschappen {
  readonly gebruikersnaam?: string;
  readonly gelukt: (sessie: Sessie) => void;
}

/** Name and password. */
export function Inlogformulier({ gebruikersnaam = '', gelukt }: Eigenschappen) {
  const [naam, setNaam] = useState(gebruikersnaam);
  const [wachtwoord, setWachtwoord] = useState('');
  const [leeg, setLeeg] = useState(false);
  const naamveld = useRef<HTMLInputElement>(null);
  const wachtwoordveld = useRef<HTMLInputElement>(null);
  useEffect(() => (gebruikersnaam ? wachtwoordveld : naamveld).current?.focus(), [gebruikersnaam]);
  const inloggen = useMutation({
    mutationFn: () => startSessie(naam.trim(), wachtwoord),
    onSuccess: gelukt,
    onError: () => {
      setWachtwoord('');
      wachtwoordveld.current?.focus();
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setLeeg(!naam.trim() || !wachtwoord);
    if (!naam.trim()) naamveld.current?.focus();
    else if (!wachtwoord) wachtwoordveld.current?.focus();
    else inloggen.mutate();
  };
  return (
    <form className="werk-stapel" onSubmit={verstuur} noValidate>
      <div role="alert">
        {leeg && <Melding soort="laat">Vul uw gebruikersnaam en uw wachtwoord in.</Melding>}
        {!leeg && inloggen.isError && <Melding soort="laat">{explain(inloggen.error)}</Melding>}
      </div>
      <div className="werk-veld">
        <label htmlFor="gebruikersnaam">Gebruikersnaam</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="gebruikersnaam"
          ref={naamveld}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={naam}
          onChange={(invoer) => setNaam(invoer.target.value)}
        />
      </div>
      <div className="werk-veld">
        <label htmlFor="wachtwoord">Wachtwoord</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="wachtwoord"
          type="password"
          data-focus={gebruikersnaam ? '' : undefined}
          ref={wachtwoordveld}
          autoComplete="current-password"
          value={wachtwoord}
          onChange={(invoer) => setWachtwoord(invoer.target.value)}
        />
      </div>
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={inloggen.isPending}>
          Inloggen
        </Knop>
      </div>
    </form>
  );
}

function explain(fout: unknown): string {
  if (fout instanceof ApiFout && fout.status === 401)
    return 'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.';
  if (fout instanceof ApiFout && fout.status === 429)
    return 'Er is te vaak geprobeerd in te loggen. Wacht een paar minuten en probeer het dan opnieuw.';
  return describeFout(fout);
}
