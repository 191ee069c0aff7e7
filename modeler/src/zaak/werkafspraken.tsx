import type { Werkafspraak } from '../../../server/domain/volgen/overzicht.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { formatAantal } from '../weergave/getal.ts';

interface Eigenschappen {
  readonly gemeentenaam: string;
  /** What they are about: "deze taak", "deze stap". */
  readonly waarover: string;
  readonly afspraken: readonly Werkafspraak[];
}

/** How the gemeente works here. What differs from the preferente proces stands open, with its reason; the rest opens on request. */
export function Werkafspraken({ gemeentenaam, waarover, afspraken }: Eigenschappen) {
  const landelijk = afspraken.filter(({ anders }) => anders === undefined);
  return (
    <>
      <Afwijkend gemeentenaam={gemeentenaam} afspraken={afspraken} />
      {landelijk.length > 0 && (
        <details className="klein">
          <summary>
            Zo werkt {gemeentenaam} bij {waarover} ({formatAantal(landelijk.length, 'werkafspraak', 'werkafspraken')}
            {landelijk.length < afspraken.length && ' zoals landelijk'})
          </summary>
          <ul>
            {landelijk.map(({ sleutel, naam, waarde }) => (
              <li key={sleutel}>
                {naam}: {waarde}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Afwijkend({ gemeentenaam, afspraken }: Omit<Eigenschappen, 'waarover'>) {
  const anders = afspraken.flatMap((afspraak) => (afspraak.anders ? [{ ...afspraak, ...afspraak.anders }] : []));
  if (anders.length === 0) return null;
  return (
    <ul className="werk-stapel g-1">
      {anders.map((afspraak) => (
        <li key={afspraak.sleutel} className="werk-rij">
          <span className="werk-status werk-status--anders">
            <Icoon naam="anders" />
            <b>{gemeentenaam}:</b>
          </span>
          <span>
            {afspraak.naam}: {afspraak.waarde} in plaats van {afspraak.landelijk}.{' '}
            <span className="klein">{afspraak.motivering}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
