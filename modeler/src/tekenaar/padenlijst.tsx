import { useState } from 'react';
import type { Pijl, Vorm } from './diensten.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { Antwoordvelden } from './pijlvelden.tsx';
import { sayPad } from './pijlzin.ts';
import type { Tekenstand } from './use-tekenaar.ts';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly vorm: Vorm;
  readonly kennis: Paneelkennis;
}

/** The ways out of a choice in the table: where each leads and when, with its fields behind it. */
export function Padenlijst({ stand, vorm, kennis }: Eigenschappen) {
  const [open, setOpen] = useState<string | undefined>();
  return (
    <ul className="werk-lijst" aria-label="Paden hierna">
      {vorm.outgoing.map((pijl) => (
        <li key={pijl.id} className="werk-stapel g-1">
          <button
            type="button"
            className="werk-linkknop"
            aria-expanded={open === pijl.id}
            onClick={() => setOpen(open === pijl.id ? undefined : pijl.id)}
          >
            {namePad(pijl)}
          </button>
          <span className="klein">{sayPad(pijl, kennis.pijlfeiten)}</span>
          {open === pijl.id && (
            <div role="group" aria-label={namePad(pijl)} className="werk-stapel g-2">
              <Antwoordvelden stand={stand} pijl={pijl} kennis={kennis} bewerken />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "ja: naar Brief versturen". */
export function namePad({ businessObject, target }: Pijl): string {
  return `${businessObject.name ?? 'zonder antwoord'}: naar ${target.businessObject.name ?? 'een samenkomst'}`;
}
