import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Geschiedenisregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Proefzaakverloop } from '../../../server/usecases/proef/proefmotor.ts';
import type { Proef } from '../../../server/usecases/proef/proefusecases.ts';
import { readProefzaak } from '../api/proeven.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { proefpad } from './proefpad.ts';
import { SOORTNAMEN } from './proefwoorden.ts';

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proef: Proef;
  readonly nummer: number;
}

/** One invented zaak day by day, both versions side by side. */
export function Proefzaak({ versie, proef, nummer }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  const vraag = useQuery({
    queryKey: ['proefzaak', versie.gemeente, versie.id, proef.id, nummer],
    queryFn: () => readProefzaak(versie, proef.id, nummer),
    staleTime: Infinity,
  });
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="werk-stapel" aria-label={`Zaak ${nummer}`}>
      <h3 ref={kop} tabIndex={-1}>
        Zaak {nummer} stap voor stap
      </h3>
      {vraag.isPending && <Skelet wat="De zaak" regels={6} />}
      {vraag.isError && <Foutmelding fout={vraag.error} wat="Deze zaak komt niet door." />}
      {vraag.data && <Tijdlijn verloop={vraag.data} versies={proef.versies} />}
      <p className="geen-afdruk">
        <Link to={proefpad(versie, proef.id)}>Zaak {nummer} sluiten</Link>
      </p>
    </section>
  );
}

function Tijdlijn({ verloop, versies }: { readonly verloop: Proefzaakverloop; readonly versies: Proef['versies'] }) {
  const { soort, ontvangen, regels, meldingen } = verloop;
  const dagen = [...new Set([...regels.oud, ...regels.nieuw].map(({ datum }) => datum))].toSorted();
  return (
    <>
      <p>
        {SOORTNAMEN[soort]}, ontvangen op {formatDatumKort(ontvangen)}. Wat in beide versies gelijk is, staat gewoon;
        wat alleen in één versie gebeurt, staat vet.
      </p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tijdlijn">
        <caption className="verborgen">Verloop van zaak {verloop.nummer} in beide versies</caption>
        <thead>
          <tr>
            <th scope="col">Dag</th>
            <th scope="col">{versies.oud}</th>
            <th scope="col">{versies.nieuw}</th>
          </tr>
        </thead>
        <tbody>
          {dagen.map((dag) => (
            <tr key={dag}>
              <th scope="row">{formatDatumKort(dag)}</th>
              <td data-l={versies.oud}>
                <Dag regels={pick(regels.oud, dag)} ander={pick(regels.nieuw, dag)} />
              </td>
              <td data-l={versies.nieuw}>
                <Dag regels={pick(regels.nieuw, dag)} ander={pick(regels.oud, dag)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {meldingen.oud !== null && (
        <p>
          Vastgelopen in {versies.oud}: {meldingen.oud}
        </p>
      )}
      {meldingen.nieuw !== null && (
        <p>
          Vastgelopen in {versies.nieuw}: {meldingen.nieuw}
        </p>
      )}
    </>
  );
}

type Regels = readonly Pick<Geschiedenisregel, 'id' | 'zin'>[];

function Dag({ regels, ander }: { readonly regels: Regels; readonly ander: Regels }) {
  if (regels.length === 0) return <span className="klein">niets</span>;
  return (
    <ul>
      {regels.map(({ id, zin }) => (
        <li key={id}>{ander.some((regel) => regel.zin === zin) ? zin : <b>{zin}</b>}</li>
      ))}
    </ul>
  );
}

function pick(regels: readonly Geschiedenisregel[], dag: string): readonly Geschiedenisregel[] {
  return regels.filter(({ datum }) => datum === dag);
}
