import { useState } from 'react';
import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Kwijtgrond } from '../../../server/domain/verrekenen/kwijtschelden.ts';
import type { Vorderingwijze } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type { Openvordering } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Kwijtdialoog } from './kwijtdialoog.tsx';
import { Ontvangstdialoog } from './ontvangstdialoog.tsx';

const WIJZEN: Readonly<Record<Vorderingwijze, string>> = {
  terugbetalen: 'werkgever betaalt terug',
  verrekenen: 'van latere maanden ingehouden',
  met_gemeente: 'met de nieuwe gemeente',
  andere_werknemers: 'met subsidie voor andere werknemers',
};

/** Where LKS 03 goes from here; the legal doubt stays in sight. */
function describeAnderen({ anderen = 0 }: Openvordering): string {
  if (anderen === 0) return 'er loopt geen andere zaak van deze werkgever: vraag het geld terug';
  return `gaat af van de volgende betalingen in ${anderen} andere ${anderen === 1 ? 'zaak' : 'zaken'}; de wettelijke basis is onzeker`;
}

/** What werkgevers still owe, whatever quarter it is of. */
export function Vorderingenvlak({
  gemeente,
  vorderingen,
  mag,
  kwijtgronden,
}: {
  readonly gemeente: string;
  readonly vorderingen: readonly Openvordering[];
  readonly mag: boolean;
  readonly kwijtgronden: readonly Kwijtgrond[];
}) {
  const [gekozen, setGekozen] = useState<Openvordering>();
  const [kwijt, setKwijt] = useState<Openvordering>();
  if (vorderingen.length === 0) return <p>Er staat niets open dat werkgevers moeten terugbetalen.</p>;
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Wat werkgevers moeten terugbetalen</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Werkgever</th>
            <th scope="col">Hoe</th>
            <th scope="col">Uiterlijk</th>
            <th scope="col" className="getal">
              Staat open
            </th>
            {mag && <th scope="col">Wat kunt u doen?</th>}
          </tr>
        </thead>
        <tbody>
          {vorderingen.map((deel) => (
            <tr key={deel.vordering.id}>
              <td data-l="Zaak" className="heel">
                <Link to={`/${gemeente}/zaken/${deel.zaakId}/betalingen`}>{deel.zaaknummer}</Link>
              </td>
              <td data-l="Werkgever">{deel.werkgever}</td>
              <td data-l="Hoe">
                {WIJZEN[deel.vordering.wijze]}
                {deel.anderen !== undefined && <span className="klein werk-tabel__sub">{describeAnderen(deel)}</span>}
              </td>
              <td data-l="Uiterlijk" className="heel">
                {formatDatumKort(deel.vordering.uiterlijk)}
                {deel.teLaat && ' '}
                {deel.teLaat && <span className="werk-status werk-status--laat">te laat</span>}
              </td>
              <td data-l="Staat open" className="getal">
                {formatBedrag(deel.openCent)}
                {deel.openCent !== deel.vordering.bedragCent && (
                  <span className="klein werk-tabel__sub">van {formatBedrag(deel.vordering.bedragCent)}</span>
                )}
              </td>
              {mag && (
                <td data-l="Wat kunt u doen?">
                  <span className="werk-rij">
                    <Knop klein onClick={() => setGekozen(deel)}>
                      Ontvangst vastleggen<span className="verborgen"> voor zaak {deel.zaaknummer}</span>
                    </Knop>
                    {kwijtgronden.length > 0 && deel.vordering.wijze !== 'met_gemeente' && (
                      <Knop klein onClick={() => setKwijt(deel)}>
                        Kwijtschelden<span className="verborgen"> in zaak {deel.zaaknummer}</span>
                      </Knop>
                    )}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {gekozen && <Ontvangstdialoog gemeente={gemeente} vordering={gekozen} sluit={() => setGekozen(undefined)} />}
      {kwijt && (
        <Kwijtdialoog gemeente={gemeente} vordering={kwijt} gronden={kwijtgronden} sluit={() => setKwijt(undefined)} />
      )}
    </>
  );
}
