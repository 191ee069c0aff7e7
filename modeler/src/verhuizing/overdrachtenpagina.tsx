import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Overdrachtoverzicht } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { listOverdrachten, makePakketadres } from '../api/verhuizing.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Pakketinlezen } from './pakketinlezen.tsx';
import { Pakketvernieuwen } from './pakketvernieuwen.tsx';
import { Sleutelvlak } from './sleutelvlak.tsx';
import { ONTVANGSTSTATUS, VERZENDSTATUS } from './verhuiswoorden.ts';
import { Zakentabs } from './zakentabs.tsx';

/** The packages that came in and went out when a werknemer moved, and the keys that make them safe. */
export function Overdrachtenpagina() {
  const { gemeente = '' } = useParams();
  const lijst = useQuery({ queryKey: ['overdrachten', gemeente], queryFn: () => listOverdrachten(gemeente) });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Overdrachten" />
        <span className="klein">Loonkostensubsidie die na een verhuizing naar een andere gemeente gaat</span>
      </div>
      <Zakentabs hier="overdrachten" />
      {lijst.isPending && <Skelet wat="De overdrachten" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De overdrachten komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && (
        <div className="werk-stapel g-6">
          <Ontvangen gemeente={gemeente} ontvangen={lijst.data.ontvangen} />
          <Verzonden gemeente={gemeente} verzonden={lijst.data.verzonden} />
          <Sleutelvlak gemeente={gemeente} overzicht={lijst.data} />
        </div>
      )}
    </>
  );
}

function Ontvangen({ gemeente, ontvangen }: { readonly gemeente: string } & Pick<Overdrachtoverzicht, 'ontvangen'>) {
  return (
    <section className="werk-stapel" aria-labelledby="ontvangen">
      <h2 id="ontvangen">Ontvangen overdrachten</h2>
      {ontvangen.length === 0 && <p>Er zijn nog geen overdrachten ontvangen.</p>}
      {ontvangen.length > 0 && (
        <Tabel titel="Ontvangen overdrachten, nieuwste eerst" kolommen={['Van', 'Ontvangen', 'Status', 'Zaak']}>
          <tbody>
            {ontvangen.map(({ pakketId, van, kenmerk, ontvangenOp, status, bijgewerkt, zaakId, zaaknummer }) => (
              <tr key={pakketId}>
                <td data-l="Van">
                  <Link to={`/${gemeente}/overdrachten/${pakketId}`}>{van.naam}</Link>
                  <span className="klein werk-tabel__sub">kenmerk {kenmerk}</span>
                </td>
                <td data-l="Ontvangen">{formatDatumKort(ontvangenOp)}</td>
                <td data-l="Status">
                  <span className={`werk-status werk-status--${ONTVANGSTSTATUS[status].klasse}`}>
                    <Icoon naam={ONTVANGSTSTATUS[status].icoon} /> {ONTVANGSTSTATUS[status].naam}
                  </span>
                  {bijgewerkt === true && (
                    <span className="werk-tabel__sub">
                      <Link to={`/${gemeente}/overdrachten/${pakketId}`}>
                        Opnieuw ontvangen: bekijk wat er is veranderd
                      </Link>
                    </span>
                  )}
                </td>
                <td data-l="Zaak">
                  {zaakId === undefined ? (
                    'nog geen zaak'
                  ) : (
                    <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
      <Pakketinlezen gemeente={gemeente} />
    </section>
  );
}

function Verzonden({ gemeente, verzonden }: { readonly gemeente: string } & Pick<Overdrachtoverzicht, 'verzonden'>) {
  return (
    <section className="werk-stapel" aria-labelledby="verzonden">
      <h2 id="verzonden">Verzonden overdrachten</h2>
      {verzonden.length === 0 ? (
        <p>Er zijn nog geen overdrachten verzonden. Meld een verhuizing in de zaak, of begin met de BRP-controle.</p>
      ) : (
        <Tabel titel="Verzonden overdrachten, nieuwste eerst" kolommen={['Zaak', 'Naar', 'Gemaakt', 'Status']}>
          <tbody>
            {verzonden.map(({ pakketId, zaakId, zaaknummer, naar, gemaaktOp, status }) => (
              <tr key={pakketId}>
                <td data-l="Zaak">
                  <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
                </td>
                <td data-l="Naar">{naar.naam}</td>
                <td data-l="Gemaakt">{formatDatumKort(gemaaktOp)}</td>
                <td data-l="Status">
                  <span className={`werk-status werk-status--${VERZENDSTATUS[status].klasse}`}>
                    <Icoon naam={VERZENDSTATUS[status].icoon} /> {VERZENDSTATUS[status].naam}
                  </span>
                  {status === 'klaar' && (
                    <div className="werk-stapel">
                      <span className="werk-tabel__sub">
                        <a href={makePakketadres(gemeente, pakketId)}>Pakket downloaden</a>
                      </span>
                      <Pakketvernieuwen gemeente={gemeente} pakketId={pakketId} zaaknummer={zaaknummer} />
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </section>
  );
}
