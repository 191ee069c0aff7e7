import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { readWerkvoorraad } from '../api/werkvoorraad.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Termijnstatus } from '../onderdelen/termijnstatus.tsx';
import { useKalender } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { describeTermijn } from '../weergave/termijn.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly lijst: Werkvoorraad;
  readonly welke: string;
  readonly gefilterd: boolean;
  readonly wis: () => void;
}

/** No rows: because of the filters, because everything is done, or because nothing has come in yet. */
export function LegeWerkvoorraad({ gemeente, lijst, welke, gefilterd, wis }: Eigenschappen) {
  if (gefilterd)
    return (
      <section className="werk-leeg">
        <h2>Geen taken met deze filters</h2>
        <p>Haal een filter weg om meer taken te zien.</p>
        <p>
          <Knop onClick={wis}>Filters wissen</Knop>
        </p>
      </section>
    );
  if (welke === 'mijn') return <Klaar gemeente={gemeente} lijst={lijst} />;
  return (
    <section className="werk-leeg">
      <h2>Er zijn nu geen open taken</h2>
      <p>Komt er een aanvraag binnen, dan verschijnt de eerste taak hier vanzelf. De meest dringende staat bovenaan.</p>
      <p>
        <Link to={`/${gemeente}/aanvraag`}>Nieuwe aanvraag invoeren</Link>
      </p>
    </section>
  );
}

/** An empty inbox is good news, and says what could be next. */
function Klaar({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Werkvoorraad }) {
  const kalender = useKalender();
  const vraag = new URLSearchParams({ lijst: 'groep', aantal: '50' });
  const groep = useQuery({
    queryKey: ['werkvoorraad', gemeente, vraag.toString()],
    queryFn: ({ signal }) => readWerkvoorraad(gemeente, vraag, signal),
  });
  const eerste = groep.data?.rijen.find((rij) => rij.behandelaar === null);
  const aantal = lijst.tellingen.groep;
  return (
    <section className="werk-leeg">
      <h2 className="werk-status werk-status--klaar">
        <Icoon naam="klaar" /> U bent bij: u hebt geen open taken
      </h2>
      <p>Pak een taak van uw groep op, of wacht: nieuwe taken verschijnen vanzelf, met de meest dringende bovenaan.</p>
      {aantal > 0 && (
        <p className="werk-rij">
          {eerste && (
            <Link
              className="utrecht-button utrecht-button--primary-action"
              to={`/${gemeente}/zaken/${eerste.zaakId}?taak=${eerste.taakId}`}
            >
              Meest dringende taak bekijken
            </Link>
          )}
          <Link className="utrecht-button utrecht-button--secondary-action" to="?lijst=groep">
            Mijn groep bekijken, {formatAantal(aantal, 'taak', 'taken')}
          </Link>
        </p>
      )}
      {eerste && (
        <p className="klein werk-rij">
          Meest dringend: {eerste.taak}, {eerste.werknemer}
          <Termijnstatus stand={describeTermijn(eerste.uiterlijk, lijst.vandaag, eerste.opgeschort, kalender)} />
        </p>
      )}
    </section>
  );
}
