import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Accountregel } from '../../../server/usecases/accounts/accountusecases.ts';
import { listGebruikers, resetWachtwoord } from '../api/accounts.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Accountwijzigen } from './accountwijzigen.tsx';
import { TijdelijkWachtwoord } from './tijdelijk-wachtwoord.tsx';

/** One account: change it, close it, or make a new password for somebody who forgot it. */
export function Accountpagina() {
  const { gemeente = '', gebruikersnaam = '' } = useParams();
  const lijst = useQuery({ queryKey: ['gebruikers', gemeente], queryFn: () => listGebruikers(gemeente) });
  const account = lijst.data?.find((regel) => regel.gebruikersnaam === gebruikersnaam);
  return (
    <>
      <Paginatitel titel={account ? account.naam : 'Account'} tabtitel={`Account ${gebruikersnaam}`} />
      <p>
        <Link to={`/${gemeente}/gebruikers`}>Terug naar de gebruikers</Link>
      </p>
      {lijst.isPending && <Skelet wat="Het account" regels={4} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="Het account komt niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && !account && <p>Er is geen account met de gebruikersnaam {gebruikersnaam} in deze gemeente.</p>}
      {account && (
        <div className="werk-stapel g-6 smal-blok">
          <Accountwijzigen key={account.versie} gemeente={gemeente} account={account} />
          {!account.ookElders && <Wachtwoorddeel gemeente={gemeente} account={account} />}
        </div>
      )}
    </>
  );
}

function Wachtwoorddeel({ gemeente, account }: { readonly gemeente: string; readonly account: Accountregel }) {
  const client = useQueryClient();
  const ik = useGebruiker();
  const { gebruikersnaam } = account;
  const nieuw = useMutation({
    mutationFn: () => resetWachtwoord(gemeente, gebruikersnaam),
    onSuccess: () => client.invalidateQueries({ queryKey: ['gebruikers'] }),
  });
  if (gebruikersnaam === ik.gebruikersnaam)
    return (
      <p>
        Dit is uw eigen account. Uw wachtwoord wijzigt u bij <Link to={`/${gemeente}/account`}>Mijn account</Link>.
      </p>
    );
  return (
    <section className="werk-stapel">
      <h2>Wachtwoord vergeten</h2>
      <p>Met een nieuw wachtwoord werkt het oude niet meer. Wie nu met dit account werkt, moet opnieuw inloggen.</p>
      {nieuw.isError && <Foutmelding fout={nieuw.error} wat="Er is geen nieuw wachtwoord gemaakt." />}
      {nieuw.data ? (
        <TijdelijkWachtwoord gebruikersnaam={gebruikersnaam} wachtwoord={nieuw.data.wachtwoord} />
      ) : (
        <div className="werk-rij">
          <Knop bezig={nieuw.isPending} onClick={() => nieuw.mutate()}>
            Nieuw wachtwoord maken
          </Knop>
        </div>
      )}
    </section>
  );
}
