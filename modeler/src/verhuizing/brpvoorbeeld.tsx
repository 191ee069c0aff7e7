import { useState } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Brpbevinding, Brpvergelijking } from '../../../server/domain/verhuizing/brp-vergelijking.ts';
import { toBrpkeuze } from '../../../server/domain/verhuizing/brp-vergelijking.ts';
import type { Brpverslag as Verslag } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { makeVerslagadres } from '../api/inlezen.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Importfouten } from '../onderdelen/importfouten.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { BRPUITKOMST } from './verhuiswoorden.ts';

interface Voorbeeld {
  readonly gemeente: string;
  readonly gelezen: Brpvergelijking;
  readonly bezig: boolean;
  /** With the numbers of the chosen lines. */
  readonly start: (regels: readonly number[]) => void;
}

/** What the list says of each werknemer; every move that can begin is chosen until somebody takes it out. */
export function Brpvoorbeeld({ gemeente, gelezen: { bevindingen, fouten, zonderLks }, bezig, start }: Voorbeeld) {
  const kan = bevindingen.filter((bevinding) => toBrpkeuze(bevinding) !== undefined);
  const [uit, setUit] = useState<ReadonlySet<number | undefined>>(new Set());
  if (fouten.length > 0) {
    const gevolg = 'Er is niets mee gedaan. Verbeter het bestand en vergelijk het opnieuw.';
    return <Importfouten wat="De lijst" gevolg={gevolg} fouten={fouten} />;
  }
  const gekozen = kan.filter(({ regel }) => !uit.has(regel));
  // By line: somebody with two jobs moves with both.
  const wissel = (regel: number | undefined, aan: boolean) =>
    setUit((oud) => (aan ? new Set([...oud].filter((deel) => deel !== regel)) : new Set([...oud, regel])));
  return (
    <div className="werk-stapel">
      <p>{describeTelling(bevindingen)}</p>
      <Tabel titel="Uitkomst per werknemer" kolommen={['Starten', 'Werknemer', 'Uitkomst', 'Waar en sinds wanneer']}>
        <tbody>
          {bevindingen.map((bevinding) => (
            <Regel
              key={bevinding.zaakId}
              gemeente={gemeente}
              bevinding={bevinding}
              aan={gekozen.some(({ zaakId }) => zaakId === bevinding.zaakId)}
              wissel={wissel}
            />
          ))}
        </tbody>
      </Tabel>
      {zonderLks.length > 0 && (
        <p className="klein">
          {formatAantal(zonderLks.length, 'regel gaat', 'regels gaan')} over iemand zonder loonkostensubsidie in uw
          gemeente. Daar gebeurt niets mee.
        </p>
      )}
      <div>
        <Knop soort="hoofd" bezig={bezig} onClick={() => start(gekozen.flatMap(({ regel }) => regel ?? []))}>
          {gekozen.length === 0
            ? 'Controle vastleggen'
            : `Controle vastleggen en ${formatAantal(gekozen.length, 'taak', 'taken')} starten`}
        </Knop>
      </div>
    </div>
  );
}

/** What was started, and what not and why. */
export function Brpverslag({
  gemeente,
  gedaan: { uitkomsten, verslagId },
}: {
  readonly gemeente: string;
  readonly gedaan: Verslag;
}) {
  const gestart = uitkomsten.filter((uitkomst) => uitkomst.gestart).length;
  return (
    <Melding soort="klaar">
      <p>
        <b>De controle is vastgelegd. {formatAantal(gestart, 'taak is', 'taken zijn')} gestart.</b>
      </p>
      <ul>
        {uitkomsten.map(({ zaakId, zaaknummer, reden }) => (
          <li key={zaakId}>
            <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>: {reden ?? 'gestart'}
          </li>
        ))}
      </ul>
      <p className="werk-rij">
        <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(verslagId)}`}>Naar het bewaarde verslag</Link>
        <a href={makeVerslagadres(gemeente, verslagId)}>Verslag downloaden (CSV)</a>
      </p>
    </Melding>
  );
}

// helpers

interface Regeleigenschappen {
  readonly gemeente: string;
  readonly bevinding: Brpbevinding;
  readonly aan: boolean;
  readonly wissel: (regel: number | undefined, aan: boolean) => void;
}

function Regel({ gemeente, bevinding, aan, wissel }: Regeleigenschappen) {
  const { zaakId, zaaknummer, werknemer, uitkomst, regel, waar, datum, beletsel, opmerking } = bevinding;
  const { naam, klasse, icoon } = BRPUITKOMST[uitkomst];
  const kan = toBrpkeuze(bevinding) !== undefined;
  return (
    <tr>
      <td data-l="Starten">
        {kan ? (
          <input
            type="checkbox"
            aria-label={`${werknemer} starten`}
            checked={aan}
            onChange={({ target }) => wissel(regel, target.checked)}
          />
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </td>
      <td data-l="Werknemer">
        <Link to={`/${gemeente}/zaken/${zaakId}`}>{werknemer}</Link>
        <span className="klein werk-tabel__sub">{zaaknummer}</span>
      </td>
      <td data-l="Uitkomst">
        <span className={`werk-status werk-status--${klasse}`}>
          <Icoon naam={icoon} /> {naam}
        </span>
        {opmerking !== undefined && <span className="klein werk-tabel__sub">{opmerking}</span>}
        {beletsel !== undefined && <span className="klein werk-tabel__sub">{beletsel}</span>}
      </td>
      <td data-l="Waar">
        {waar ?? ''}
        {datum !== undefined && <span className="klein werk-tabel__sub">sinds {formatDatumKort(datum)}</span>}
      </td>
    </tr>
  );
}

function describeTelling(bevindingen: readonly Brpbevinding[]): string {
  const tel = (soort: Brpbevinding['uitkomst']) => bevindingen.filter(({ uitkomst }) => uitkomst === soort).length;
  return `${tel('verhuisd')} verhuisd binnen Nederland, ${tel('buitenland')} naar het buitenland, ${tel('niet_gevonden')} niet in de lijst en ${tel('hier')} nog hier.`;
}
