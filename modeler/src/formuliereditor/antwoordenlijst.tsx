import type { Formulierveld } from '../../../processes/formulier.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { makeOptie, type Partialveld } from './bewerk-formulier.ts';

interface Eigenschappen {
  readonly veld: Formulierveld;
  /** The answers themselves stand; only their words change. */
  readonly vast: boolean;
  readonly zet: (deel: Partialveld) => void;
}

/** The answers that people choose from. What is stored with an answer stays when its words change. */
export function Antwoordenlijst({ veld: { opties = [] }, vast, zet }: Eigenschappen) {
  return (
    <fieldset className="werk-zin">
      <legend>Antwoorden</legend>
      {opties.map((optie, nr) => (
        <p key={optie.waarde} className="werk-rij">
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            aria-label={`Antwoord ${nr + 1}`}
            maxLength={90}
            value={optie.label}
            onChange={({ target }) =>
              zet({ opties: opties.map((oud) => (oud === optie ? { ...oud, label: target.value } : oud)) })
            }
          />
          {!vast && (
            <Knop
              klein
              bezig={opties.length <= 2}
              onClick={() => zet({ opties: opties.filter((oud) => oud !== optie) })}
            >
              Verwijderen<span className="verborgen"> van antwoord {nr + 1}</span>
            </Knop>
          )}
        </p>
      ))}
      {!vast && (
        <p>
          <Knop
            klein
            onClick={() => {
              const bezet = opties.map(({ waarde }) => waarde);
              zet({ opties: [...opties, makeOptie(`Antwoord ${opties.length + 1}`, bezet)] });
            }}
          >
            Antwoord toevoegen
          </Knop>
        </p>
      )}
    </fieldset>
  );
}
