import { Fragment } from 'react';
import { ACTIESTATUSSEN, type Actiestand } from '../../../server/domain/begeleiding/begeleiding.ts';
import { STATUSNAMEN } from '../../../server/domain/begeleiding/stand-woorden.ts';
import type { Conflictgegevens } from '../../../server/domain/fouten.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatTijdstip } from '../weergave/datum.ts';

type Invoer = Pick<Actiestand, 'status' | 'wie' | 'opmerking'>;

interface Eigenschappen {
  readonly conflict: Conflictgegevens;
  readonly eigen: Invoer;
  /** Number of the action, to tell the buttons of two actions apart. */
  readonly nummer: string;
  readonly houd: () => void;
  readonly neemOver: () => void;
}

const NAMEN: Readonly<Record<keyof Invoer, string>> = { status: 'Stand', wie: 'Wie', opmerking: 'Opmerking' };

/** A colleague was first: what stands there now beside what this user chose. Nothing is lost until one is chosen. */
export function Actieconflict({ conflict, eigen, nummer, houd, neemOver }: Eigenschappen) {
  const velden = (Object.keys(NAMEN) as (keyof Invoer)[]).filter((veld) =>
    conflict.wijzigingen.some(({ pad }) => pad === veld),
  );
  return (
    <div role="alert">
      <Melding soort="vandaag">
        <p>
          <b>{conflict.doorNaam ?? conflict.door} was eerder</b>, {formatTijdstip(conflict.tijdstip)}.{' '}
          {velden.length === 0 ? 'Daar staat hetzelfde als wat u koos.' : 'Kies wat er moet staan.'}
        </p>
        <dl className="werk-feiten">
          {velden.map((veld) => (
            <Fragment key={veld}>
              <dt>{NAMEN[veld]}</dt>
              <dd>
                Nu: {show(veld, conflict.wijzigingen.find(({ pad }) => pad === veld)?.nieuw)}. U koos:{' '}
                {show(veld, eigen[veld])}.
              </dd>
            </Fragment>
          ))}
        </dl>
        <div className="werk-rij">
          <Knop klein onClick={neemOver}>
            Laat staan wat er staat<span className="verborgen"> bij {nummer}</span>
          </Knop>
          <Knop klein onClick={houd}>
            Bewaar toch wat ik koos<span className="verborgen"> bij {nummer}</span>
          </Knop>
        </div>
      </Melding>
    </div>
  );
}

function show(veld: keyof Invoer, waarde: unknown): string {
  if (veld === 'status') {
    const status = ACTIESTATUSSEN.find((soort) => soort === waarde);
    return status === undefined ? '–' : STATUSNAMEN[status];
  }
  return typeof waarde === 'string' && waarde !== '' ? `‘${waarde}’` : 'leeg';
}
