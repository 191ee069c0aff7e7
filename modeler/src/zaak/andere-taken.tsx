import { useSearchParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { listOpenTaken } from './kies-taak.ts';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  readonly kies: () => void;
}

/** Other open tasks of the same zaak. */
export function AndereTaken({ zaak, taak, kies }: Eigenschappen) {
  const [, setAdres] = useSearchParams();
  const andere = listOpenTaken(zaak).filter(({ id }) => id !== taak?.id);
  if (andere.length === 0) return null;
  return (
    <div className="werk-rij klein">
      <span>Ook open in deze zaak:</span>
      {andere.map(({ id, naam, procesId }) => (
        <button
          key={id}
          type="button"
          className="werk-open werk-open--lijn"
          onClick={() => {
            kies();
            setAdres({ taak: id });
          }}
        >
          {naam}
          {nameVervolg(zaak, procesId, ' (', ')')}
        </button>
      ))}
    </div>
  );
}

/** A task of a process that began later says which: a wijziging and a verlenging can be open side by side. */
export function Hoortbij({ zaak, taak }: { readonly zaak: Zaakoverzicht; readonly taak: Taak }) {
  const proces = nameVervolg(zaak, taak.procesId);
  return proces === '' ? null : <p className="klein">Hoort bij: {proces}</p>;
}

// helpers

/** The process of a task when it is not the first of the zaak; empty when it is. */
function nameVervolg({ processen }: Zaakoverzicht, procesId: string, voor = '', na = ''): string {
  const proces = processen.find(({ id }) => id === procesId);
  return proces === undefined || proces.eerste ? '' : `${voor}${proces.titel}${na}`;
}
