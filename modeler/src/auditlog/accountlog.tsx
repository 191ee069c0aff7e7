import { Link } from 'react-router';
import { listAccountlog } from '../api/accounts.ts';
import { formatTijdstip } from '../weergave/datum.ts';
import { Logvlak } from './logvlak.tsx';
import { describeAccountregel } from './logwoorden.ts';
import { useLog } from './use-log.ts';

/** What happened to the accounts of the gemeente, newest first. */
export function Accountlog({ gemeente }: { readonly gemeente: string }) {
  const log = useLog('accountlog', gemeente, listAccountlog);
  return (
    <Logvlak {...log} wat="Het log van accounts" leeg="Zodra iemand een account toevoegt of wijzigt, staat het hier.">
      {(rijen) => (
        <table className="utrecht-table utrecht-table--html-table werk-tabel">
          <caption className="verborgen">Wat er met accounts gebeurde, nieuwste eerst</caption>
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie</th>
              <th scope="col">Account</th>
              <th scope="col">Wat</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.id}>
                <td data-l="Wanneer" className="klein heel">
                  {formatTijdstip(rij.tijdstip)}
                </td>
                <td data-l="Wie" className="heel">
                  {rij.door}
                </td>
                <td data-l="Account">
                  <Link to={`/${gemeente}/gebruikers/${rij.gebruikersnaam}`}>{rij.gebruikersnaam}</Link>
                </td>
                <td data-l="Wat">{describeAccountregel(rij)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Logvlak>
  );
}
