import { useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Herzieningsoverzicht } from '../../../server/usecases/herziening/herzieningusecases.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly overzicht: Herzieningsoverzicht;
  readonly bezig: boolean;
  readonly begin: () => void;
}

/** Starts the herziening, after one look at what leaves the house: besluiten and letters cannot be called back. */
export function Startvlak({ overzicht: { teHerzien, datum }, bezig, begin }: Eigenschappen) {
  const [vraag, setVraag] = useState(false);
  const zaken = formatAantal(teHerzien.aantal, 'zaak', 'zaken');
  return (
    <div className="werk-rij">
      <Knop soort="hoofd" bezig={bezig} onClick={() => setVraag(true)}>
        {zaken} herzien per {formatDatum(datum)}
      </Knop>
      {vraag && (
        <Dialoog
          titel={`Herzien per ${formatDatum(datum)}`}
          sluit={() => setVraag(false)}
          voet={
            <>
              <Knop
                soort="hoofd"
                onClick={() => {
                  setVraag(false);
                  begin();
                }}
              >
                {formatAantal(teHerzien.aantal, 'besluit', 'besluiten')} nemen
              </Knop>
              <Knop onClick={() => setVraag(false)}>Annuleren</Knop>
            </>
          }
        >
          <p>
            U neemt in {zaken} een besluit over het nieuwe bedrag. Samen gaat dat van{' '}
            <b>{formatBedrag(teHerzien.oudCent)}</b> naar <b>{formatBedrag(teHerzien.nieuwCent)}</b> per maand.
          </p>
          <p>
            De werkgever en de werknemer krijgen op dezelfde dag een brief. Daarin staat hoe zij bezwaar kunnen maken.
            Een besluit dat is verstuurd, kunt u niet terughalen.
          </p>
        </Dialoog>
      )}
    </div>
  );
}
