import { type Actie } from '../../../server/domain/begeleiding/begeleiding.ts';
import { describeStand } from '../../../server/domain/begeleiding/stand-woorden.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { Actiestandvlak } from './actiestandvlak.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly versie: string | undefined;
  readonly actie: Actie;
  readonly vandaag: string;
  readonly magBewaren: boolean;
  readonly bewaard: () => Promise<void>;
}

/** One action, with its stand to read and to change. */
export function Actierij({ vandaag, actie, magBewaren, ...rest }: Eigenschappen) {
  const { nummer, onderdeel, stand } = actie;
  return (
    <tr>
      <th scope="row">
        {nummer} {onderdeel}
        <div className="klein">{actie.actie}</div>
      </th>
      <td data-l="Eigenaar">{actie.eigenaar}</td>
      <td data-l="Wanneer">
        {formatDatumKort(actie.begin)} tot en met {formatDatumKort(actie.eind)}
      </td>
      <td data-l="Klaar als">{actie.toets}</td>
      <td data-l="Stand">
        <div>
          <b>{describeStand(actie, vandaag)}</b>
          {stand && (
            <div className="klein">
              {stand.wie} {formatDatumKort(stand.op)}, {stand.door}
            </div>
          )}
          {stand && stand.opmerking !== '' && !magBewaren && <div>{stand.opmerking}</div>}
          {magBewaren && <Actiestandvlak actie={actie} {...rest} />}
        </div>
      </td>
    </tr>
  );
}
