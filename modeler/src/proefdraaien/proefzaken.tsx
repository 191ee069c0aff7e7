import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Proefregel, Proefuitkomst } from '../../../server/domain/proef/proefuitkomst.ts';
import { EINDNAMEN } from '../../../server/domain/proef/proefuitkomst.ts';
import type { Proef } from '../../../server/usecases/proef/proefusecases.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { formatDag } from '../weergave/datum.ts';
import { proefpad } from './proefpad.ts';
import { SOORTNAMEN } from './proefwoorden.ts';
import { Proefzaak } from './proefzaak.tsx';

const PER_KEER = 25;

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proef: Proef;
  readonly zaken: Proefuitkomst['zaken'];
}

/** The zaken of the run, those that differ first; one of them can be opened. */
export function Proefzaken({ versie, proef, zaken }: Eigenschappen) {
  const anders = zaken.filter((zaak) => zaak.anders);
  const [alle, setAlle] = useState(anders.length === 0);
  const [aantal, setAantal] = useState(PER_KEER);
  const [zoek] = useSearchParams();
  const open = Number(zoek.get('zaak') ?? 0);
  const lijst = alle ? zaken : anders;
  const pad = proefpad(versie, proef.id);
  return (
    <>
      {open > 0 && <Proefzaak key={open} versie={versie} proef={proef} nummer={open} />}
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption>Zaak voor zaak</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Ontvangen</th>
            <th scope="col">{proef.versies.oud}</th>
            <th scope="col">{proef.versies.nieuw}</th>
          </tr>
        </thead>
        <tbody>
          {lijst.slice(0, aantal).map(({ nummer, soort, ontvangen, oud, nieuw }) => (
            <tr key={nummer} className={nummer === open ? 'is-gekozen' : undefined}>
              <td>
                <Link to={`${pad}?zaak=${nummer}`}>
                  Zaak {nummer}, {SOORTNAMEN[soort].toLowerCase()}
                </Link>
              </td>
              <td data-l="Ontvangen">{formatDag(ontvangen)}</td>
              <td data-l={proef.versies.oud}>{describeRegel(oud)}</td>
              <td data-l={proef.versies.nieuw}>{describeRegel(nieuw)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="werk-rij geen-afdruk">
        <span>
          {Math.min(aantal, lijst.length)} van {lijst.length} {alle ? 'zaken' : 'zaken die anders verlopen'}
        </span>
        {aantal < lijst.length && (
          <Knop klein onClick={() => setAantal(aantal + PER_KEER)}>
            Meer zaken tonen
          </Knop>
        )}
        <Knop klein onClick={() => setAlle(!alle)}>
          {alle ? 'Alleen verschillen tonen' : 'Alle zaken tonen'}
        </Knop>
      </div>
    </>
  );
}

function describeRegel({ einde, melding, werkdagen, brieven, eersteBetaling }: Proefregel): string {
  if (melding !== undefined) return `${EINDNAMEN[einde]}: ${melding}`;
  const tijd = werkdagen === undefined ? '' : ` na ${werkdagen} werkdagen`;
  const geld =
    eersteBetaling === undefined
      ? ''
      : `, eerste betaling ${formatDag(eersteBetaling.dag)} (${formatBedrag(eersteBetaling.bedragCent)})`;
  return `${EINDNAMEN[einde]}${tijd}, ${brieven} brieven${geld}`;
}
