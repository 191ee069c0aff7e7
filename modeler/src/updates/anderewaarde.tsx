import { useId, useState } from 'react';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Nieuwewaarde, Updatekeuze } from '../../../server/usecases/updates/updates.ts';
import { Knop } from '../onderdelen/knop.tsx';

interface Eigenschappen {
  readonly keuze: Updatekeuze;
  readonly bezig: boolean;
  readonly bewaar: (waarde: Parameterwaarde) => void;
}

/** The field for a new value or text; it is saved with its button, never while somebody types. */
export function Anderewaarde({ keuze, bezig, bewaar }: Eigenschappen) {
  const id = useId();
  const begin = keuze.antwoord?.keuze === 'anders' ? String(keuze.antwoord.waarde ?? '') : '';
  const [tekst, setTekst] = useState(begin === '' && keuze.anders === 'tekst' ? keuze.lokaal : begin);
  const naam = keuze.anders === 'tekst' ? 'Nieuwe tekst' : 'Nieuwe waarde';
  const opties = readOpties(keuze.vorm);
  return (
    <div className="werk-stapel g-1">
      <label htmlFor={id}>{naam}</label>
      {keuze.anders === 'tekst' ? (
        <textarea
          id={id}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={4}
          value={tekst}
          onChange={(gebeurtenis) => setTekst(gebeurtenis.target.value)}
        />
      ) : opties.length > 0 ? (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={tekst}
          onChange={(gebeurtenis) => setTekst(gebeurtenis.target.value)}
        >
          <option value="">Kies een waarde</option>
          {opties.map(({ waarde, naam: label }) => (
            <option key={waarde} value={waarde}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <span className="werk-rij">
          <input
            id={id}
            className="utrecht-textbox utrecht-textbox--html-input werk-parameter__getal"
            inputMode={keuze.vorm?.type === 'getal' ? 'numeric' : 'text'}
            value={tekst}
            onChange={(gebeurtenis) => setTekst(gebeurtenis.target.value)}
          />
          {keuze.vorm?.eenheid && <span className="klein">{keuze.vorm.eenheid}</span>}
        </span>
      )}
      <p>
        <Knop klein bezig={bezig || tekst.trim() === ''} onClick={() => bewaar(readWaarde(tekst, keuze.vorm))}>
          {naam} bewaren
        </Knop>
      </p>
    </div>
  );
}

// helpers

const DAGEN = Array.from({ length: 31 }, (_, plaats) => plaats + 1);

function readOpties(vorm: Nieuwewaarde | undefined): Nieuwewaarde['opties'] {
  if (vorm?.type === 'janee') {
    return [
      { waarde: 'true', naam: 'ja' },
      { waarde: 'false', naam: 'nee' },
    ];
  }
  if (vorm?.type !== 'datum-regel') return vorm?.opties ?? [];
  return [...vorm.opties, ...DAGEN.map((dag) => ({ waarde: String(dag), naam: `de ${dag}e van de maand` }))];
}

function readWaarde(tekst: string, vorm: Nieuwewaarde | undefined): Parameterwaarde {
  const kaal = tekst.trim();
  if (vorm?.type === 'janee') return kaal === 'true';
  const isGetal = (vorm?.type === 'getal' || vorm?.type === 'datum-regel') && /^-?\d+$/.test(kaal);
  return isGetal ? Number(kaal) : kaal;
}
