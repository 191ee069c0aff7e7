import { addAanMaand, formatMaand } from '../../../server/domain/datum.ts';
import type { Agenda } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';

interface Eigenschappen {
  readonly maand: string;
  readonly maanden: Agenda['maanden'];
  readonly kies: (maand: string) => void;
}

/** One month back or forth, or a jump to one of the months around today; each says how much is in it. */
export function Maandkiezer({ maand, maanden, kies }: Eigenschappen) {
  const bekend = maanden.some((deel) => deel.maand === maand);
  return (
    <div className="werk-rij werk-rij--vast">
      <button
        type="button"
        className="werk-filter"
        aria-label="Vorige maand"
        onClick={() => kies(addAanMaand(maand, -1))}
      >
        <Icoon naam="links" />
      </button>
      <select
        aria-label="Maand"
        className="werk-filter werk-filter--keuze"
        value={maand}
        onChange={(keuze) => kies(keuze.target.value)}
      >
        {!bekend && <option value={maand}>{formatMaand(maand)}</option>}
        {maanden.map(({ maand: deel, aantal }) => (
          <option key={deel} value={deel}>
            {formatMaand(deel)} ({aantal})
          </option>
        ))}
      </select>
      <button
        type="button"
        className="werk-filter"
        aria-label="Volgende maand"
        onClick={() => kies(addAanMaand(maand, 1))}
      >
        <Icoon naam="rechts" />
      </button>
    </div>
  );
}
