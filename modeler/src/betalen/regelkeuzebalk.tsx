import { useId } from 'react';
import { Icoon } from '../onderdelen/icoon.tsx';
import { countPassend, type Regelkeuze, type Runfilter, type Werkgevergroep } from './betaalgroepen.ts';

interface Eigenschappen {
  readonly groepen: readonly Werkgevergroep[];
  /** The month before: "februari". */
  readonly maand: string;
  readonly keuze: Regelkeuze;
  readonly setFilter: (filter: Runfilter) => void;
  readonly setZoek: (zoek: string) => void;
}

/** Chooses what is shown of a run. A filter that fits nothing is left out, unless it is the one that was chosen. */
export function Regelkeuzebalk({ groepen, maand, keuze, setFilter, setZoek }: Eigenschappen) {
  const id = useId();
  const filters: readonly (readonly [filter: Runfilter, naam: string])[] = [
    ['alles', 'Alle regels'],
    ['aandacht', 'Vragen aandacht'],
    ['anders', `Anders dan in ${maand}`],
    ['niet', 'Niet in deze run'],
  ];
  return (
    <div className="werk-rij">
      {filters.map(([filter, naam]) => {
        const aantal = countPassend(groepen, filter);
        if (aantal === 0 && filter !== keuze.filter) return null;
        return (
          <button
            key={filter}
            type="button"
            className="werk-filter"
            aria-pressed={filter === keuze.filter}
            onClick={() => setFilter(filter)}
          >
            {filter === 'aandacht' && <Icoon naam="storing" />} {naam} <span className="werk-teller">{aantal}</span>
          </button>
        );
      })}
      <span className="werk-run__zoek">
        <label className="verborgen" htmlFor={id}>
          Zoek in deze betaalrun
        </label>
        <input
          id={id}
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input"
          placeholder="Zoek op naam of zaaknummer"
          value={keuze.zoek}
          onChange={({ target }) => setZoek(target.value)}
        />
      </span>
    </div>
  );
}
