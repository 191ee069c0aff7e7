import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';
import { Teller } from '../onderdelen/teller.tsx';

type Termijngroep = keyof Werkvoorraad['tellingen']['termijn'];

const GROEPEN: readonly (readonly [Termijngroep, string, Icoonnaam, string])[] = [
  ['te_laat', 'Te laat', 'driehoek', 'laat'],
  ['vandaag', 'Vandaag', 'stip', 'vandaag'],
  ['binnenkort', '1 tot 5 werkdagen', 'cirkel', 'nog'],
  ['later', 'Later', 'cirkel', 'nog'],
  ['opgeschort', 'Opgeschort', 'pauze', 'nog'],
  ['uitgesteld', 'Uitgesteld', 'agenda', 'nog'],
];

interface Eigenschappen {
  readonly gekozen: string | null;
  readonly tellingen?: Werkvoorraad['tellingen'];
  readonly kies: (groep: string | undefined) => void;
}

/** The list by how much time is left; the counts add up to the list. What is put off stands apart: it is not in the list. */
export function Termijnfilter({ gekozen, tellingen, kies }: Eigenschappen) {
  return (
    <fieldset className="werk-rij werk-veeg">
      <legend className="verborgen">Termijn</legend>
      {GROEPEN.filter(([sleutel]) => isTeZien(sleutel, gekozen, tellingen)).map(([sleutel, naam, teken, klasse]) => (
        <button
          key={sleutel}
          type="button"
          className="werk-filter"
          aria-pressed={gekozen === sleutel}
          onClick={() => kies(gekozen === sleutel ? undefined : sleutel)}
        >
          <span className={`werk-status werk-status--${klasse}`}>
            <Icoon naam={teken} />
            {naam}
          </span>{' '}
          {tellingen && <Teller aantal={tellingen.termijn[sleutel]} />}
        </button>
      ))}
    </fieldset>
  );
}

/** Putting off is rare: the button is there when there is something behind it. */
function isTeZien(groep: Termijngroep, gekozen: string | null, tellingen: Eigenschappen['tellingen']): boolean {
  return groep !== 'uitgesteld' || gekozen === groep || (tellingen?.termijn.uitgesteld ?? 0) > 0;
}
