import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** What somebody has to know before the lines: the term, what is not in the run, and what was paid too much. */
export function Aandachtsvlak({ run }: { readonly run: Betaalrundetail }) {
  const { waarschuwing, reden, status, metSignaal, nietBerekend, teveelBetaald, gemeente } = run;
  const isOpen = status === 'voorstel' || status === 'ter_goedkeuring';
  return (
    <>
      {status === 'ingetrokken' && (
        <Melding>
          <p>
            <b>Deze betaalrun is ingetrokken.</b> Er is niets betaald. Reden: {reden}
          </p>
        </Melding>
      )}
      {status === 'voorstel' && reden !== undefined && (
        <Melding soort="vandaag">
          <p>
            <b>Het voorstel is teruggestuurd:</b> {reden}
          </p>
        </Melding>
      )}
      {waarschuwing && (
        <Melding soort={waarschuwing.werkdagen < 0 ? 'laat' : 'vandaag'}>
          <p>{waarschuwing.melding}</p>
        </Melding>
      )}
      {isOpen && run.rekening === undefined && (
        <Melding soort="vandaag">
          <p>
            <b>De rekening van de gemeente is niet bekend.</b> Zonder rekening kan de betaalrun niet worden vrijgegeven.
            Vraag de beheerder om die in te vullen.
          </p>
        </Melding>
      )}
      {isOpen && metSignaal > 0 && (
        <Melding soort="vandaag">
          <p>
            <b>{formatAantal(metSignaal, 'regel vraagt', 'regels vragen')} aandacht.</b> Open de regel om te lezen
            waarom. <Link to="?toon=aandacht">Toon deze regels</Link>
          </p>
        </Melding>
      )}
      {nietBerekend.length > 0 && (
        <Melding soort="laat">
          <p>
            <b>
              {formatAantal(nietBerekend.length, 'zaak staat', 'zaken staan')} niet in het voorstel: het bedrag is niet
              te berekenen.
            </b>
          </p>
          <ul>
            {nietBerekend.map(({ zaakId, zaaknummer, werkgever, reden: waarom }) => (
              <li key={`${zaakId}-${waarom}`}>
                <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link> ({werkgever}): {waarom}
              </li>
            ))}
          </ul>
        </Melding>
      )}
      {teveelBetaald.length > 0 && (
        <Melding>
          <p>
            <b>Over {formatAantal(teveelBetaald.length, 'maand', 'maanden')} is te veel betaald.</b> Dat gaat niet van
            deze betaalrun af: het wacht op de verrekening.
          </p>
          <ul>
            {teveelBetaald.map(({ zaakId, zaaknummer, werkgever, maand, bedragCent }) => (
              <li key={`${zaakId}-${maand}`}>
                <Link to={`/${gemeente}/zaken/${zaakId}/betalingen`}>{zaaknummer}</Link> ({werkgever}),{' '}
                {formatMaand(maand)}: {formatBedrag(bedragCent)}
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </>
  );
}
