import { formatMaand } from '../../../server/domain/datum.ts';
import type { Agenda } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly maand: string;
  readonly maanden: Agenda['maanden'];
  readonly soort: string | undefined;
  readonly kies: (naam: 'maand' | 'soort', waarde: string) => void;
}

/** Nothing in this month: says where the next moment is, or what will fill the agenda. */
export function LegeAgenda({ maand, maanden, soort, kies }: Eigenschappen) {
  const volgende = maanden.find((deel) => deel.maand > maand && deel.aantal > 0);
  return (
    <section className="werk-leeg">
      <h2>
        {soort ? `Geen “${soort}”` : 'Niets'} in {formatMaand(maand)}
      </h2>
      <p>
        Hier staan de momenten waarop een zaak terugkomt: het einde van een contract of van de subsidie, een nieuwe
        meting, een verjaardag die het bedrag verandert. Ze komen er vanzelf bij als u loonkostensubsidie toekent.
      </p>
      <p className="werk-rij">
        {volgende && (
          <Knop soort="hoofd" onClick={() => kies('maand', volgende.maand)}>
            Naar {formatMaand(volgende.maand)}, {formatAantal(volgende.aantal, 'moment', 'momenten')}
          </Knop>
        )}
        {soort && <Knop onClick={() => kies('soort', '')}>Alle soorten tonen</Knop>}
      </p>
    </section>
  );
}
