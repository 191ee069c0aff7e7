import type { Afwijkingsregel } from '../../../server/domain/overzicht.ts';
import { Icoon } from '../onderdelen/icoon.tsx';

/** Where the gemeente differs from the national process, named where it acts. */
export function Afwijkingsregels({
  gemeentenaam,
  regels,
}: {
  gemeentenaam: string;
  regels: readonly Afwijkingsregel[];
}) {
  if (regels.length === 0) return null;
  return (
    <ul className="werk-stapel g-1">
      {regels.map((regel) => (
        <li key={regel.sleutel} className="werk-rij">
          <span className="werk-status werk-status--anders">
            <Icoon naam="anders" />
            <b>{gemeentenaam}:</b>
          </span>
          <span>
            {regel.naam}: {regel.lokaal} in plaats van {regel.landelijk}.{' '}
            <span className="klein">{regel.motivering}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
