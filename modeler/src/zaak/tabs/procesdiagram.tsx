import { lazy, Suspense, useState } from 'react';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Procesoverzicht, Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { Skelet } from '../../onderdelen/skelet.tsx';

const Diagram = lazy(async () => ({ default: (await import('./diagram.tsx')).Diagram }));

/** The diagram of one process of the zaak; with several processes one chooses, what runs comes first. */
export function Procesdiagram({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const [keuze, setKeuze] = useState<string | undefined>();
  const { processen } = zaak;
  const gekozen = processen.find(({ id }) => id === keuze) ?? processen[0];
  if (!gekozen) return null;
  return (
    <div className="werk-stapel g-1">
      {processen.length > 1 && (
        <label className="werk-rij werk-rij--krimp">
          Proces
          <select
            className="utrecht-select utrecht-select--html-select"
            value={gekozen.id}
            onChange={({ target }) => setKeuze(target.value)}
          >
            {processen.map((proces) => (
              <option key={proces.id} value={proces.id}>
                {nameProces(proces)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Suspense fallback={<Skelet wat="Het diagram" regels={4} />}>
        <Diagram key={gekozen.id} zaak={zaak} gekozen={gekozen} />
      </Suspense>
    </div>
  );
}

// helpers

/** "Wijziging, loopt sinds 3 mrt 2026", "Aanvraag en besluit, klaar op 5 jan 2026: toegekend" */
function nameProces({ titel, status, gestartOp, beeindigdOp, uitkomst }: Procesoverzicht): string {
  if (status === 'lopend') return `${titel}, loopt${gestartOp ? ` sinds ${formatDatumKort(gestartOp)}` : ''}`;
  const klaar = beeindigdOp ? `klaar op ${formatDatumKort(beeindigdOp)}` : 'klaar';
  return `${titel}, ${klaar}${uitkomst ? `: ${uitkomst.toLowerCase()}` : ''}`;
}
