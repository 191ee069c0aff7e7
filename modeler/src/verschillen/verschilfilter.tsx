import { useId } from 'react';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { KLASSEN } from './klassemerk.tsx';
import { type Genummerd, type Selectie, selectVerschillen } from './selectie.ts';

const SOORTEN = [
  { soort: 'alle', naam: 'Alle onderwerpen' },
  { soort: 'parameter', naam: 'Instellingen' },
  { soort: 'regel', naam: 'Regels' },
  { soort: 'diagram', naam: 'Diagram' },
  { soort: 'formulier', naam: 'Formulieren' },
  { soort: 'brief', naam: 'Brieven' },
  { soort: 'waarschuwing', naam: 'Redenen bij waarschuwingen' },
] as const;

interface Eigenschappen {
  readonly lijst: readonly Genummerd[];
  readonly selectie: Selectie;
  readonly kies: (selectie: Selectie) => void;
}

/** Shows only one class or one subject, with how many there are of each. */
export function Verschilfilter({ lijst, selectie, kies }: Eigenschappen) {
  const id = useId();
  const tel = (deel: Partial<Selectie>): number => selectVerschillen(lijst, { ...selectie, ...deel }).length;
  return (
    <div className="werk-rij" role="group" aria-label="Verschillen filteren">
      <button
        type="button"
        className="werk-filter"
        aria-pressed={selectie.klasse === 'alle'}
        onClick={() => kies({ ...selectie, klasse: 'alle' })}
      >
        Alles <Teller aantal={tel({ klasse: 'alle' })} />
      </button>
      {KLASSEN.map(({ klasse, icoon }) => (
        <button
          key={klasse}
          type="button"
          className="werk-filter"
          aria-pressed={selectie.klasse === klasse}
          onClick={() => kies({ ...selectie, klasse })}
        >
          <Icoon naam={icoon} /> {klasse} <Teller aantal={tel({ klasse })} />
        </button>
      ))}
      <label className="verborgen" htmlFor={id}>
        Onderwerp
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={selectie.soort}
        onChange={(gebeurtenis) => {
          const gekozen = SOORTEN.find(({ soort }) => soort === gebeurtenis.target.value);
          if (gekozen) kies({ ...selectie, soort: gekozen.soort });
        }}
      >
        {SOORTEN.map(({ soort, naam }) => (
          <option key={soort} value={soort}>
            {naam} ({tel({ soort })})
          </option>
        ))}
      </select>
    </div>
  );
}
