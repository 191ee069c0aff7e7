import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { listVarianten } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Statusmerk } from '../varianten/statusmerk.tsx';
import { proefpad } from './proefpad.ts';

/** Which version to try. */
export function Proefkeuzepagina() {
  const { gemeente = '' } = useParams();
  const vraag = useQuery({ queryKey: ['varianten', gemeente], queryFn: () => listVarianten(gemeente) });
  return (
    <>
      <Paginatitel titel="Proefdraaien" />
      <p>
        Kies een versie. Verzonnen zaken lopen door die versie en door de versie die nu geldt, zodat u ziet wat er
        verandert. Is uw versie er nog niet? <Link to={`/${gemeente}/varianten`}>Begin dan een concept</Link>.
      </p>
      {vraag.isPending && <Skelet wat="De versies" regels={4} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De versies komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      <ul className="werk-proef__versies">
        {(vraag.data?.versies ?? [])
          .filter(({ status }) => status !== 'ingetrokken')
          .map(({ id, versie, status, vanKracht }) => (
            <li key={id}>
              <Link to={proefpad({ gemeente, id })}>Versie {versie} proefdraaien</Link> <Statusmerk status={status} />{' '}
              {vanKracht && <span className="klein">geldt nu: wordt vergeleken met het landelijke proces</span>}
            </li>
          ))}
      </ul>
    </>
  );
}
