import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ACTIESTATUSSEN, type Actie, type Actiestatus } from '../../../server/domain/begeleiding/begeleiding.ts';
import { describeStand, STATUSNAMEN } from '../../../server/domain/begeleiding/stand-woorden.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { saveActiestand } from '../api/begeleiding.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly versie: string | undefined;
  readonly actie: Actie;
  readonly vandaag: string;
  readonly magBewaren: boolean;
  readonly bewaard: () => Promise<void>;
}

/** One action, with its stand to read and to change. */
export function Actierij({ gemeente, versie, actie, vandaag, magBewaren, bewaard }: Eigenschappen) {
  const [status, setStatus] = useState<Actiestatus>(actie.stand?.status ?? 'open');
  const [wie, setWie] = useState(actie.stand?.wie ?? '');
  const bewaar = useMutation({
    mutationFn: () =>
      saveActiestand(gemeente, actie.id, {
        status,
        wie,
        opmerking: actie.stand?.opmerking ?? '',
        ...(versie === undefined ? {} : { versie }),
      }),
    onSuccess: bewaard,
  });
  const { nummer, onderdeel } = actie;
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
          {actie.stand && (
            <div className="klein">
              {actie.stand.wie} {formatDatumKort(actie.stand.op)}, {actie.stand.door}
            </div>
          )}
          {magBewaren && (
            <div className="werk-rij">
              <select
                aria-label={`Stand van ${nummer} ${onderdeel}`}
                className="utrecht-select utrecht-select--html-select"
                value={status}
                onChange={({ target }) => setStatus(ACTIESTATUSSEN.find((soort) => soort === target.value) ?? 'open')}
              >
                {ACTIESTATUSSEN.map((soort) => (
                  <option key={soort} value={soort}>
                    {STATUSNAMEN[soort]}
                  </option>
                ))}
              </select>
              <input
                aria-label={`Wie doet ${nummer} ${onderdeel}`}
                placeholder="Wie"
                className="utrecht-textbox utrecht-textbox--html-input"
                maxLength={100}
                size={14}
                value={wie}
                onChange={({ target }) => setWie(target.value)}
              />
              <Knop klein bezig={bewaar.isPending} onClick={() => bewaar.mutate()}>
                Bewaar<span className="verborgen"> stand van {nummer}</span>
              </Knop>
            </div>
          )}
          {bewaar.isError && <Foutmelding fout={bewaar.error} wat="De stand is niet bewaard." />}
          <div role="status">{bewaar.isSuccess ? 'Bewaard' : ''}</div>
        </div>
      </td>
    </tr>
  );
}
