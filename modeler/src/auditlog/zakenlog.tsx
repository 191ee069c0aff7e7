import { Link } from 'react-router';
import { type Auditregel, listAuditlog } from '../api/accounts.ts';
import { listPaginas } from '../schil/navigatie.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { Logvlak } from './logvlak.tsx';
import { useLog } from './use-log.ts';

/** What happened in the zaken of the gemeente, newest first. */
export function Zakenlog({ gemeente }: { readonly gemeente: string }) {
  const log = useLog('auditlog', gemeente, listAuditlog);
  const magZaak = listPaginas(useGebruiker().rollen).some(({ pad }) => pad === 'zaken');
  return (
    <Logvlak {...log} wat="Het auditlog" leeg="Zodra er een aanvraag is, staat hier wat ermee gebeurt.">
      {(rijen) => (
        <table className="utrecht-table utrecht-table--html-table werk-tabel">
          <caption className="verborgen">Wat er in zaken gebeurde, nieuwste eerst</caption>
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie</th>
              <th scope="col">Zaak</th>
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
                  {rij.doorNaam}
                </td>
                <td data-l="Zaak" className="heel">
                  <Zaaknaam gemeente={gemeente} regel={rij} link={magZaak} />
                </td>
                <td data-l="Wat">{rij.zin}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
