import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { addGebruiker } from '../api/accounts.ts';
import { Foutsamenvatting } from '../formulier/foutsamenvatting.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { type Accountstand, Accountvelden } from './accountvelden.tsx';
import { Tekstveld } from './tekstveld.tsx';
import { TijdelijkWachtwoord } from './tijdelijk-wachtwoord.tsx';
import { readVeldfouten, useVeldfouten } from './veldfouten.ts';

const VELDEN: ReadonlySet<string> = new Set(['gebruikersnaam', 'naam', 'rollen', 'gemeenten']);

/** A new account; its temporary password is shown once. */
export function NieuwAccountpagina() {
  const { gemeente = '' } = useParams();
  const client = useQueryClient();
  const fouten = useVeldfouten();
  const [gebruikersnaam, setGebruikersnaam] = useState('');
  const [stand, setStand] = useState<Accountstand>({ naam: '', rollen: [], gemeenten: [gemeente] });
  const toevoegen = useMutation({
    mutationFn: () =>
      addGebruiker(gemeente, {
        ...stand,
        naam: stand.naam.trim(),
        gebruikersnaam: gebruikersnaam.trim().toLowerCase(),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['gebruikers'] }),
    onError: fouten.toon,
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    fouten.wis();
    if (!toevoegen.isPending) toevoegen.mutate();
  };
  if (toevoegen.data)
    return (
      <>
        <Paginatitel titel={`Account voor ${toevoegen.data.gebruiker.naam}`} zonderFocus />
        <TijdelijkWachtwoord
          gebruikersnaam={toevoegen.data.gebruiker.gebruikersnaam}
          wachtwoord={toevoegen.data.wachtwoord}
        />
        <p>
          <Link to={`/${gemeente}/gebruikers`}>Terug naar de gebruikers</Link>
        </p>
      </>
    );
  return (
    <>
      <Paginatitel titel="Account toevoegen" />
      <form className="werk-stapel g-6 smal-blok" onSubmit={verstuur} noValidate aria-label="Account toevoegen">
        <Foutsamenvatting
          fouten={fouten.fouten}
          voorvoegsel="account"
          velden={VELDEN}
          poging={fouten.poging}
          kop="h2"
        />
        <Tekstveld
          id="account-gebruikersnaam"
          label="Gebruikersnaam"
          hulp="Kleine letters, cijfers, punten en streepjes. Later niet meer te wijzigen."
          waarde={gebruikersnaam}
          wijzig={setGebruikersnaam}
          fout={fouten.find('gebruikersnaam')}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Accountvelden stand={stand} wijzig={setStand} findFout={fouten.find} />
        {toevoegen.isError && readVeldfouten(toevoegen.error).length === 0 && (
          <Foutmelding fout={toevoegen.error} wat="Het account is niet toegevoegd." />
        )}
        <div className="werk-rij">
          <Knop soort="hoofd" type="submit" bezig={toevoegen.isPending}>
            Account toevoegen
          </Knop>
          <Link to={`/${gemeente}/gebruikers`}>Annuleren</Link>
        </div>
      </form>
    </>
  );
}
