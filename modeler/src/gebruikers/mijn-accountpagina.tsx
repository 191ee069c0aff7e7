import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeWachtwoord } from '../api/sessie.ts';
import { Foutsamenvatting } from '../formulier/foutsamenvatting.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker, useSessie } from '../schil/sessie-context.tsx';
import { ROLNAMEN } from '../weergave/woorden.ts';
import { Tekstveld } from './tekstveld.tsx';
import { readVeldfouten, useVeldfouten } from './veldfouten.ts';

const VELDEN: ReadonlySet<string> = new Set(['oud', 'nieuw']);

/** The own account: who one is here, and another password. */
export function MijnAccountpagina() {
  const gebruiker = useGebruiker();
  return (
    <>
      <Paginatitel titel="Mijn account" />
      <p>
        {gebruiker.naam} ({gebruiker.gebruikersnaam}), {gebruiker.rollen.map((rol) => ROLNAMEN[rol]).join(', ')}
      </p>
      {gebruiker.wachtwoordTijdelijk && (
        <Melding soort="vandaag">
          U hebt een tijdelijk wachtwoord. Kies eerst een eigen wachtwoord. Daarna kunt u aan het werk.
        </Melding>
      )}
      <Wachtwoordformulier />
    </>
  );
}

function Wachtwoordformulier() {
  const { restore } = useSessie();
  const kondigAan = useAankondiging();
  const fouten = useVeldfouten();
  const [oud, setOud] = useState('');
  const [nieuw, setNieuw] = useState('');
  const wijzigen = useMutation({
    mutationFn: () => changeWachtwoord(oud, nieuw),
    onSuccess: (sessie) => {
      setOud('');
      setNieuw('');
      restore(sessie);
      kondigAan('Uw wachtwoord is gewijzigd');
    },
    onError: fouten.toon,
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    fouten.wis();
    if (!wijzigen.isPending) wijzigen.mutate();
  };
  return (
    <form className="werk-stapel g-6 smal-blok" onSubmit={verstuur} noValidate aria-labelledby="wachtwoordkop">
      <h2 id="wachtwoordkop">Wachtwoord wijzigen</h2>
      <Foutsamenvatting
        fouten={fouten.fouten}
        voorvoegsel="wachtwoord"
        velden={VELDEN}
        poging={fouten.poging}
        kop="h3"
      />
      {wijzigen.isSuccess && (
        <Melding soort="klaar">Uw wachtwoord is gewijzigd. Op andere apparaten logt u opnieuw in.</Melding>
      )}
      <Tekstveld
        id="wachtwoord-oud"
        label="Wachtwoord van nu"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        waarde={oud}
        wijzig={setOud}
        fout={fouten.find('oud')}
      />
      <Tekstveld
        id="wachtwoord-nieuw"
        label="Nieuw wachtwoord"
        hulp="Ten minste 12 tekens. Een zin van vier woorden werkt goed."
        type="password"
        autoComplete="new-password"
        maxLength={200}
        waarde={nieuw}
        wijzig={setNieuw}
        fout={fouten.find('nieuw')}
      />
      {wijzigen.isError && readVeldfouten(wijzigen.error).length === 0 && (
        <Foutmelding fout={wijzigen.error} wat="Uw wachtwoord is niet gewijzigd." />
      )}
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={wijzigen.isPending}>
          Wachtwoord wijzigen
        </Knop>
      </div>
    </form>
  );
}
