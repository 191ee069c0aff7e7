import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Accountregel } from '../../../server/usecases/accounts/accountusecases.ts';
import { changeGebruiker } from '../api/accounts.ts';
import { Foutsamenvatting } from '../formulier/foutsamenvatting.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useSessie } from '../schil/sessie-context.tsx';
import { Aanvinklijst } from './aanvinklijst.tsx';
import { type Accountstand, Accountvelden } from './accountvelden.tsx';
import { readVeldfouten, useVeldfouten } from './veldfouten.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly account: Accountregel;
}

const VELDEN: ReadonlySet<string> = new Set(['naam', 'rollen', 'gemeenten', 'actief']);

/** Name, roles, gemeenten, and whether the account is open. */
export function Accountwijzigen({ gemeente, account }: Eigenschappen) {
  const client = useQueryClient();
  const { reload } = useSessie();
  const kondigAan = useAankondiging();
  const fouten = useVeldfouten();
  const [stand, setStand] = useState<Accountstand>(account);
  const [actief, setActief] = useState(account.actief);
  const bewaren = useMutation({
    mutationFn: () => {
      const { naam, rollen, gemeenten } = stand;
      return changeGebruiker(gemeente, account.gebruikersnaam, {
        naam: naam.trim(),
        rollen,
        gemeenten,
        actief,
        versie: account.versie,
      });
    },
    onSuccess: async () => {
      kondigAan('Account bewaard');
      await client.invalidateQueries({ queryKey: ['gebruikers'] });
      await reload();
    },
    onError: fouten.toon,
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    fouten.wis();
    if (!bewaren.isPending) bewaren.mutate();
  };
  return (
    <form className="werk-stapel g-6" onSubmit={verstuur} noValidate aria-label={`Account ${account.gebruikersnaam}`}>
      <Foutsamenvatting fouten={fouten.fouten} voorvoegsel="account" velden={VELDEN} poging={fouten.poging} kop="h2" />
      <p>
        Gebruikersnaam: <b>{account.gebruikersnaam}</b>
      </p>
      {account.ookElders && (
        <Melding>
          Dit account werkt ook voor een gemeente die u niet beheert. U kunt alleen de toegang tot uw eigen gemeente
          weghalen.
        </Melding>
      )}
      <Accountvelden stand={stand} wijzig={setStand} findFout={fouten.find} alleenGemeenten={account.ookElders} />
      {!account.ookElders && (
        <Aanvinklijst
          id="account-actief"
          label="Toegang"
          opties={[
            { waarde: 'open', label: 'Kan inloggen', hulp: 'Haal het vinkje weg als iemand niet meer bij u werkt.' },
          ]}
          gekozen={actief ? ['open'] : []}
          wijzig={(gekozen) => setActief(gekozen.length > 0)}
          fout={fouten.find('actief')}
        />
      )}
      {bewaren.isError && readVeldfouten(bewaren.error).length === 0 && (
        <Foutmelding fout={bewaren.error} wat="Het account is niet gewijzigd." />
      )}
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={bewaren.isPending}>
          Account bewaren
        </Knop>
      </div>
    </form>
  );
}
