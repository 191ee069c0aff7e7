import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import {
  ACTIESTATUSSEN,
  type Actie,
  type Actiestand,
  type Actiestatus,
} from '../../../server/domain/begeleiding/begeleiding.ts';
import { STATUSNAMEN } from '../../../server/domain/begeleiding/stand-woorden.ts';
import { ApiFout } from '../api/api-fout.ts';
import { saveActiestand } from '../api/begeleiding.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Actieconflict } from './actieconflict.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly versie: string | undefined;
  readonly actie: Actie;
  readonly bewaard: () => Promise<void>;
}

type Invoer = Pick<Actiestand, 'status' | 'wie' | 'opmerking'>;

const LEEG: Invoer = { status: 'open', wie: '', opmerking: '' };

/** Says how far an action is. When a colleague said something in the meantime, both are shown and one is chosen. */
export function Actiestandvlak({ gemeente, versie, actie, bewaard }: Eigenschappen) {
  const [eigen, setEigen] = useState<Invoer>();
  const [gezien, setGezien] = useState(actie.stand?.versie ?? 0);
  const invoer = eigen ?? actie.stand ?? LEEG;
  const kies = (deel: Partial<Invoer>): void => {
    // From the first key on, what was on the screen then is what a colleague may have changed since.
    if (eigen === undefined) setGezien(actie.stand?.versie ?? 0);
    const { status, wie, opmerking } = { ...invoer, ...deel };
    setEigen({ status, wie, opmerking });
  };
  const bewaar = useMutation({
    mutationFn: (verwachteVersie: number) => {
      const { status, wie, opmerking } = invoer;
      const stand = { status, wie, opmerking, verwachteVersie };
      return saveActiestand(gemeente, actie.id, versie === undefined ? stand : { ...stand, versie });
    },
    onSuccess: async () => {
      await bewaard();
      setEigen(undefined);
    },
  });
  const conflict = bewaar.error instanceof ApiFout ? bewaar.error.conflict : undefined;
  const neemOver = async (): Promise<void> => {
    bewaar.reset();
    await bewaard();
    setEigen(undefined);
  };
  return (
    <div className="werk-actiestand">
      <Standvelden actie={actie} invoer={invoer} kies={kies} />
      <Knop
        klein
        bezig={bewaar.isPending}
        onClick={() => bewaar.mutate(eigen === undefined ? (actie.stand?.versie ?? 0) : gezien)}
      >
        Bewaar<span className="verborgen"> stand van {actie.nummer}</span>
      </Knop>
      {conflict && (
        <Actieconflict
          conflict={conflict}
          eigen={invoer}
          nummer={actie.nummer}
          houd={() => bewaar.mutate(conflict.zaakversie)}
          neemOver={() => void neemOver()}
        />
      )}
      {bewaar.isError && !conflict && <Foutmelding fout={bewaar.error} wat="De stand is niet bewaard." />}
      <div role="status">{bewaar.isSuccess && eigen === undefined ? 'Bewaard' : ''}</div>
    </div>
  );
}

interface Veldeigenschappen {
  readonly actie: Actie;
  readonly invoer: Invoer;
  readonly kies: (deel: Partial<Invoer>) => void;
}

function Standvelden({ actie: { nummer, onderdeel }, invoer, kies }: Veldeigenschappen) {
  const id = useId();
  return (
    <>
      <div className="werk-rij">
        <select
          aria-label={`Stand van ${nummer} ${onderdeel}`}
          className="utrecht-select utrecht-select--html-select"
          value={invoer.status}
          onChange={({ target }) => kies({ status: readStatus(target.value) })}
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
          value={invoer.wie}
          onChange={({ target }) => kies({ wie: target.value })}
        />
      </div>
      <label className="klein" htmlFor={id}>
        Opmerking<span className="verborgen"> bij {`${nummer} ${onderdeel}`}</span>
      </label>
      <textarea
        id={id}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={2}
        maxLength={500}
        value={invoer.opmerking}
        onChange={({ target }) => kies({ opmerking: target.value })}
      />
    </>
  );
}

function readStatus(waarde: string): Actiestatus {
  return ACTIESTATUSSEN.find((soort) => soort === waarde) ?? 'open';
}
