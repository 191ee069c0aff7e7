import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { formatDatum } from '../../../server/domain/datum.ts';
import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import type { Updatelijst } from '../../../server/usecases/updates/updates.ts';
import { listUpdates } from '../api/updates.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Eigenaarkeuze } from '../varianten/eigenaarkeuze.tsx';

/** The national versions that the gemeente did not take over yet. */
export function Updatespagina() {
  const { gemeente = '' } = useParams();
  const vraag = useQuery({ queryKey: ['updates', gemeente], queryFn: () => listUpdates(gemeente) });
  const lijst = vraag.data;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Landelijke updates" />
        {lijst && <span className="klein">{lijst.gemeentenaam}</span>}
      </div>
      <Eigenaarkeuze eigenaar={gemeente} pagina="updates" />
      {vraag.isPending && <Skelet wat="De lijst van updates" regels={3} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De updates komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {lijst && (
        <p>
          {isRegio(gemeente) ? 'De regio' : 'Uw gemeente'} volgt de landelijke versie van {formatDatum(lijst.basis)}.
          Dat blijft zo, totdat u een nieuwe versie overneemt.
        </p>
      )}
      {lijst && lijst.updates.length === 0 && (
        <Melding soort="klaar">
          <p>
            <b>U bent bij.</b> Er is geen nieuwe landelijke versie.
          </p>
        </Melding>
      )}
      {lijst && lijst.updates.length > 0 && <Wachtend gemeente={gemeente} updates={lijst.updates} />}
    </>
  );
}

function Wachtend({ gemeente, updates }: { readonly gemeente: string; readonly updates: Updatelijst['updates'] }) {
  return (
    <Tabel titel="Nieuwe landelijke versies" kolommen={['Landelijke versie', 'Gaat vanzelf mee', 'Keuzes gemaakt']}>
      <tbody>
        {updates.map(({ versie, voorbeeld, schoon, gemaakt, totaal }) => (
          <tr key={versie}>
            <td data-l="Versie">
              <Link to={`/${gemeente}/updates/${versie}`}>Update vanaf {formatDatum(versie)}</Link>
              {voorbeeld && <span className="klein"> voorbeeld, niet echt</span>}
            </td>
            <td data-l="Gaat vanzelf mee">{schoon === 1 ? '1 wijziging' : `${schoon} wijzigingen`}</td>
            <td data-l="Keuzes gemaakt">{totaal === 0 ? 'geen keuze nodig' : `${gemaakt} van ${totaal}`}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
