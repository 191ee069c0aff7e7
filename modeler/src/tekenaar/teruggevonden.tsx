import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import type { Klad } from './kladblad.ts';

interface Eigenschappen {
  readonly klad: Klad;
  /** The drawing on the server now. */
  readonly xml: string;
  readonly haalTerug: () => void;
  readonly gooiWeg: () => void;
}

/** Work of before that the server never got: nothing is lost, and the user says what happens with it. */
export function Teruggevonden({ klad, xml, haalTerug, gooiWeg }: Eigenschappen) {
  return (
    <Melding soort="vandaag" icoon="driehoek">
      <p>
        <b>U hebt hier nog een diagram dat niet is opgeslagen,</b> van {formatTijdstip(klad.om)}.
        {klad.gezien !== xml &&
          ' Het opgeslagen diagram is sindsdien gewijzigd: haalt u het uwe terug, dan vervangt het dat.'}
      </p>
      <p className="werk-rij">
        <Knop klein soort="hoofd" onClick={haalTerug}>
          Mijn diagram terughalen
        </Knop>
        <Knop klein onClick={gooiWeg}>
          Weggooien
        </Knop>
      </p>
    </Melding>
  );
}
