import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { AndereTaken } from './andere-taken.tsx';
import { Kader } from './kader.tsx';
import { useCollegaNaam } from './use-collega-naam.ts';
import { Werkafspraken } from './werkafspraken.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly gedaan: Taak | undefined;
  readonly kies: () => void;
}

/** Nothing to do here now, or the task of the address was done before. */
export function GeenTaak({ zaak, gedaan, kies }: Eigenschappen) {
  const naam = useCollegaNaam(zaak.gemeente);
  return (
    <Kader titel={zaak.status === 'afgerond' ? 'Deze zaak is afgerond' : 'Wat nu'}>
      {gedaan && <Melding>{describeGedaan(gedaan, naam)}</Melding>}
      <p>{zaak.watNu}</p>
      <Eerstvolgende zaak={zaak} />
      <AndereTaken zaak={zaak} taak={undefined} kies={kies} />
      <Zaakafspraken zaak={zaak} />
    </Kader>
  );
}

/** Until somebody does the task: how the gemeente works in the stap of the zaak. */
export function Zaakafspraken({ zaak: { gemeentenaam, werkafspraken } }: { readonly zaak: Zaakoverzicht }) {
  return <Werkafspraken gemeentenaam={gemeentenaam} waarover="deze stap" afspraken={werkafspraken} />;
}

/** What became of a task, and by whom. */
export function describeGedaan(taak: Taak, naam: (gebruikersnaam: string) => string): string {
  if (taak.status === 'vervallen') return `De taak ‘${taak.naam}’ is niet meer nodig.`;
  const wanneer = taak.afgerondOp ? ` op ${formatTijdstip(taak.afgerondOp)}` : '';
  return `De taak ‘${taak.naam}’ is afgerond door ${taak.afgerondDoor ? naam(taak.afgerondDoor) : 'een collega'}${wanneer}.`;
}

// helpers

/** A zaak without work comes back by itself: on which day, and for what. */
function Eerstvolgende({ zaak: { gemeente, id, heronderzoeken } }: { readonly zaak: Zaakoverzicht }) {
  const vandaag = useVandaag();
  const [eerste, ...later] = heronderzoeken
    .filter(({ datum }) => datum >= vandaag)
    .toSorted((een, ander) => een.datum.localeCompare(ander.datum));
  if (!eerste) return null;
  return (
    <p>
      Deze zaak komt terug op <b>{formatDatumKort(eerste.datum)}</b>. {eerste.uitleg}
      {later.length > 0 && (
        <>
          {' '}
          <Link to={`/${gemeente}/zaken/${id}/termijnen`}>Alles wat nog komt</Link>
        </>
      )}
    </p>
  );
}
