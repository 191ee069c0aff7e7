import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Accountregel } from '../../../server/usecases/accounts/accountusecases.ts';
import { listGebruikers } from '../api/accounts.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { ROLNAMEN } from '../weergave/woorden.ts';

/** Who can log in for this gemeente. */
export function Gebruikerspagina() {
  const { gemeente = '' } = useParams();
  const lijst = useQuery({ queryKey: ['gebruikers', gemeente], queryFn: () => listGebruikers(gemeente) });
  const actief = lijst.data?.filter((account) => account.actief).length ?? 0;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Gebruikers" />
        {lijst.data && <span className="klein">{formatAantal(actief, 'account', 'accounts')} in gebruik</span>}
      </div>
      <p>
        <Link className="utrecht-button utrecht-button--primary-action" to={`/${gemeente}/gebruikers/nieuw`}>
          <Icoon naam="plus" /> Account toevoegen
        </Link>
      </p>
      {lijst.isPending && <Skelet wat="De lijst van accounts" regels={6} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De accounts komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data?.length === 0 && (
        <section className="werk-leeg">
          <h2>Nog geen accounts</h2>
          <p>Voeg een account toe voor iedere collega die met Preferent werkt.</p>
        </section>
      )}
      {lijst.data && lijst.data.length > 0 && <Accounttabel gemeente={gemeente} accounts={lijst.data} />}
    </>
  );
}

function Accounttabel({
  gemeente,
  accounts,
}: {
  readonly gemeente: string;
  readonly accounts: readonly Accountregel[];
}) {
  return (
    <Tabel titel="Accounts op gebruikersnaam" kolommen={['Gebruikersnaam', 'Naam', 'Rollen', 'Stand']}>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.gebruikersnaam}>
            <td data-l="Account">
              <Link to={`/${gemeente}/gebruikers/${account.gebruikersnaam}`}>{account.gebruikersnaam}</Link>
            </td>
            <td data-l="Naam">{account.naam}</td>
            <td data-l="Rollen">{account.rollen.map((rol) => ROLNAMEN[rol]).join(', ')}</td>
            <td data-l="Stand">{describeStand(account)}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

function describeStand(account: Accountregel): string {
  if (!account.actief) return 'Gesloten';
  const stand = account.tijdelijkWachtwoord ? 'Tijdelijk wachtwoord' : 'In gebruik';
  return account.ookElders ? `${stand}, ook voor een andere gemeente` : stand;
}
