import type { Lintbevinding } from '../../../processes/lint/lint-definitions.ts';
import type { Variantbevinding } from '../../../server/usecases/variant/variantversies.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  /** What the drawing rules say while one draws. */
  readonly tekenregels: readonly Lintbevinding[];
  /** What the server says of the drawing that is saved. */
  readonly bevindingen: readonly Variantbevinding[];
  readonly noem: (element: string) => string;
  readonly kies: (element: string) => void;
}

/** What has to be better, each with a way to its step. */
export function Bevindingenlijst({ tekenregels, bevindingen, noem, kies }: Eigenschappen) {
  const aantal = tekenregels.length + bevindingen.length;
  return (
    <section className="werk-stapel" aria-label="Controle van het diagram">
      <h2>Controle</h2>
      {aantal === 0 && (
        <p>
          <Icoon naam="klaar" /> Het diagram klopt met de regels.
        </p>
      )}
      {bevindingen.map((bevinding) => (
        <Bevindingvak
          key={`${bevinding.nr}${bevinding.onderdeel.element ?? ''}${bevinding.melding}`}
          bevinding={bevinding}
          naar={wayTo(bevinding, { noem, kies })}
        />
      ))}
      {tekenregels.length > 0 && (
        <Melding soort="vandaag" icoon="driehoek">
          <p>
            <b>{formatAantal(tekenregels.length, 'opmerking', 'opmerkingen')} bij het tekenen</b>
          </p>
          <ul>
            {tekenregels.map(({ regel, element, melding }) => (
              <li key={regel + element + melding}>
                {melding}{' '}
                <button type="button" className="werk-linkknop" onClick={() => kies(element)}>
                  Naar {noem(element)}
                </button>
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </section>
  );
}

/** A button that goes to the element of a finding; none for what is about the whole drawing. */
function wayTo({ onderdeel: { element } }: Variantbevinding, { noem, kies }: Pick<Eigenschappen, 'noem' | 'kies'>) {
  if (element === undefined) return undefined;
  return { tekst: `Naar ${noem(element)}`, ga: () => kies(element) };
}
