import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatum, formatMaand } from '../../../server/domain/datum.ts';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { RUNSTATUS } from '../betalen/betaalwoorden.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** How far the payments of this month are. */
export function Runvlak({
  gemeente,
  maand,
  runs,
}: {
  readonly gemeente: string;
  readonly maand: string;
  readonly runs: Gemeenteoverzicht['runs'];
}) {
  const { rollen } = useGebruiker();
  const ziet = rollen.some((rol) => rol === 'consulent' || rol === 'administratie');
  return (
    <section className="werk-stapel" aria-labelledby="betaalrun">
      <h2 id="betaalrun">Betalingen van {formatMaand(maand)}</h2>
      {runs.length === 0 && (
        <p>
          Er is nog geen betaalrun van deze maand. {ziet && <Link to={`/${gemeente}/betalen`}>Naar de betaalruns</Link>}
        </p>
      )}
      <ul className="overzicht-lijst">
        {runs.map((run) => {
          const { naam, klasse, icoon } = RUNSTATUS[run.status];
          const titel = `${run.naam.charAt(0).toUpperCase()}${run.naam.slice(1)}`;
          return (
            <li key={run.id}>
              {ziet ? <Link to={`/${gemeente}/betalen/${run.id}`}>{titel}</Link> : <b>{titel}</b>}{' '}
              <span className={`werk-status werk-status--${klasse}`}>
                <Icoon naam={icoon} /> {naam}
              </span>
              <br />
              {formatAantal(run.teBetalen.aantal, 'betaling', 'betalingen')}, samen{' '}
              {formatBedrag(run.teBetalen.bedragCent)}, uiterlijk {formatDatum(run.uiterlijk)}.
            </li>
          );
        })}
      </ul>
    </section>
  );
}
