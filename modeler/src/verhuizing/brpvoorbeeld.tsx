import { useState } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Brpbevinding, Brpkeuze, Brpvergelijking } from '../../../server/domain/verhuizing/brp-vergelijking.ts';
import type { Brpuitkomst } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Importfouten } from '../onderdelen/importfouten.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { BRPUITKOMST } from './verhuiswoorden.ts';

interface Voorbeeld {
  readonly gemeente: string;
  readonly gelezen: Brpvergelijking;
  readonly bezig: boolean;
  readonly start: (keuzes: readonly Brpkeuze[]) => void;
}

/** What the list says of each werknemer; every move that can begin is chosen until somebody takes it out. */
export function Brpvoorbeeld({ gemeente, gelezen: { bevindingen, fouten, zonderLks }, bezig, start }: Voorbeeld) {
  const kan = bevindingen.flatMap(toKeuze);
  const [uit, setUit] = useState<ReadonlySet<string>>(new Set());
  if (fouten.length > 0) {
    const gevolg = 'Er is niets mee gedaan. Verbeter het bestand en vergelijk het opnieuw.';
    return <Importfouten wat="De lijst" gevolg={gevolg} fouten={fouten} />;
  }
  const gekozen = kan.filter(({ zaakId }) => !uit.has(zaakId));
  const wissel = (zaakId: string, aan: boolean) =>
    setUit((oud) => (aan ? new Set([...oud].filter((id) => id !== zaakId)) : new Set([...oud, zaakId])));
  return (
    <div className="werk-stapel">
      <p>{describeTelling(bevindingen)}</p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Uitkomst per werknemer</caption>
        <thead>
          <tr>
            <th scope="col">Starten</th>
            <th scope="col">Werknemer</th>
            <th scope="col">Uitkomst</th>
            <th scope="col">Waar en sinds wanneer</th>
          </tr>
        </thead>
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
      </table>
      {zonderLks > 0 && (
        <p className="klein">
          {formatAantal(zonderLks, 'regel gaat', 'regels gaan')} over iemand zonder loonkostensubsidie in uw gemeente.
          Daar gebeurt niets mee.
        </p>
      )}
      <div>
        <Knop soort="hoofd" bezig={bezig} onClick={() => start(gekozen)}>
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
  uitkomsten,
}: {
  readonly gemeente: string;
  readonly uitkomsten: readonly Brpuitkomst[];
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
    </Melding>
  );
}

// helpers

interface Regeleigenschappen {
  readonly gemeente: string;
  readonly bevinding: Brpbevinding;
  readonly aan: boolean;
  readonly wissel: (zaakId: string, aan: boolean) => void;
}

function Regel({ gemeente, bevinding, aan, wissel }: Regeleigenschappen) {
  const { zaakId, zaaknummer, werknemer, uitkomst, waar, datum, beletsel } = bevinding;
  const { naam, klasse, icoon } = BRPUITKOMST[uitkomst];
  const kan = toKeuze(bevinding).length > 0;
  return (
    <tr>
      <td data-l="Starten">
        {kan ? (
          <input
            type="checkbox"
            aria-label={`${werknemer} starten`}
            checked={aan}
            onChange={({ target }) => wissel(zaakId, target.checked)}
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
        {beletsel !== undefined && <span className="klein werk-tabel__sub">{beletsel}</span>}
      </td>
      <td data-l="Waar">
        {waar ?? ''}
        {datum !== undefined && <span className="klein werk-tabel__sub">sinds {formatDatumKort(datum)}</span>}
      </td>
    </tr>
  );
}

function toKeuze({ zaakId, uitkomst, waar, datum, beletsel }: Brpbevinding): readonly Brpkeuze[] {
  const begint = uitkomst === 'verhuisd' || uitkomst === 'buitenland';
  if (!begint || beletsel !== undefined || waar === undefined || datum === undefined) return [];
  return [{ zaakId, uitkomst, waar, datum }];
}

function describeTelling(bevindingen: readonly Brpbevinding[]): string {
  const tel = (soort: Brpbevinding['uitkomst']) => bevindingen.filter(({ uitkomst }) => uitkomst === soort).length;
  return `${tel('verhuisd')} verhuisd binnen Nederland, ${tel('buitenland')} naar het buitenland, ${tel('niet_gevonden')} niet in de lijst en ${tel('hier')} nog hier.`;
}
