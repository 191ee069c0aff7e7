import type { Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { Klassemerk } from '../verschillen/klassemerk.tsx';
import { Keuzevraag } from './keuzevraag.tsx';

interface Eigenschappen {
  readonly voorstel: Updatevoorstel;
  readonly bewaar: (voorstel: Updatevoorstel) => void;
  readonly gekozen: string | undefined;
  readonly kies: (id: string) => void;
}

/** Every question where the national change meets the gemeente's own, with its number in the diagrams. */
export function Keuzelijst({ voorstel, bewaar, gekozen, kies }: Eigenschappen) {
  const { keuzes, vervalt } = voorstel;
  if (keuzes.length === 0) {
    return <p>U hoeft niets te kiezen: de landelijke wijzigingen raken uw eigen afwijkingen niet.</p>;
  }
  return (
    <>
      <ol className="werk-verschillijst" aria-label="Keuzes">
        {keuzes.map((keuze, plaats) => (
          <li key={keuze.id} className={keuze.id === gekozen ? 'is-gekozen' : undefined}>
            <span className="werk-verschilnummer" aria-hidden="true">
              {plaats + 1}
            </span>
            <div className="werk-stapel g-1">
              <div className="werk-verschillijst__kop">
                <h3>{keuze.vraag}</h3>
                <Klassemerk klasse={keuze.klasse} />
              </div>
              <Keuzevraag voorstel={voorstel} keuze={keuze} bewaar={bewaar} />
              {keuze.elementen.length > 0 && (
                <p>
                  <button
                    type="button"
                    className="werk-filter werk-filter--stil"
                    aria-pressed={keuze.id === gekozen}
                    aria-label={`Toon keuze ${plaats + 1} in het diagram`}
                    onClick={() => kies(keuze.id)}
                  >
                    Toon in het diagram
                  </button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {vervalt.length > 0 && (
        <Melding soort="vandaag">
          <p>
            <b>Door uw antwoorden komt dit niet in het concept:</b> {vervalt.join(', ')}.
          </p>
        </Melding>
      )}
    </>
  );
}
