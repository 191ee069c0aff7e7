import { Link } from 'react-router';
import { listAccountlog } from '../api/accounts.ts';
import { Logtabel } from './logtabel.tsx';
import { Logvlak } from './logvlak.tsx';
import { describeAccountregel } from './logwoorden.ts';
import { useLog } from './use-log.ts';

/** What happened to the accounts of the gemeente, newest first. */
export function Accountlog({ gemeente }: { readonly gemeente: string }) {
  const log = useLog('accountlog', gemeente, listAccountlog);
  return (
    <Logvlak {...log} wat="Het log van accounts" leeg="Zodra iemand een account toevoegt of wijzigt, staat het hier.">
      {(regels) => (
        <Logtabel
          titel="Wat er met accounts gebeurde, nieuwste eerst"
          kop="Account"
          rijen={regels.map((regel) => ({
            id: regel.id,
            tijdstip: regel.tijdstip,
            wie: regel.door,
            onderwerp: <Link to={`/${gemeente}/gebruikers/${regel.gebruikersnaam}`}>{regel.gebruikersnaam}</Link>,
            wat: describeAccountregel(regel),
          }))}
        />
      )}
    </Logvlak>
  );
}
