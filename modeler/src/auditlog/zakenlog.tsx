import { Link } from 'react-router';
import { type Auditregel, listAuditlog } from '../api/accounts.ts';
import { listPaginas } from '../schil/navigatie.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Logtabel } from './logtabel.tsx';
import { Logvlak } from './logvlak.tsx';
import { useLog } from './use-log.ts';

/** What happened in the zaken of the gemeente, newest first. */
export function Zakenlog({ gemeente }: { readonly gemeente: string }) {
  const log = useLog('auditlog', gemeente, listAuditlog);
  const magZaak = listPaginas(useGebruiker().rollen).some(({ pad }) => pad === 'zaken');
  return (
    <Logvlak {...log} wat="Het auditlog" leeg="Zodra er een aanvraag is, staat hier wat ermee gebeurt.">
      {(regels) => (
        <Logtabel
          titel="Wat er in zaken gebeurde, nieuwste eerst"
          kop="Zaak"
          rijen={regels.map((regel) => ({
            id: regel.id,
            tijdstip: regel.tijdstip,
            wie: regel.doorNaam,
            onderwerp: <Zaaknaam gemeente={gemeente} regel={regel} link={magZaak} />,
            wat: regel.zin,
          }))}
        />
      )}
    </Logvlak>
  );
}

interface Zaaknaameigenschappen {
  readonly gemeente: string;
  readonly regel: Auditregel;
  /** Only who may open a zaak gets a link to it. */
  readonly link: boolean;
}

function Zaaknaam({ gemeente, regel, link }: Zaaknaameigenschappen) {
  if (!link) return regel.zaaknummer;
  return <Link to={`/${gemeente}/zaken/${regel.zaakId}/geschiedenis`}>{regel.zaaknummer}</Link>;
}
