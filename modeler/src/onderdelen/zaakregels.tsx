import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router';

/** One zaak in a list of a gemeente. */
interface Zaakregel {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly werkgever: string;
}

/** An amount of each zaak; nothing to show becomes a dash. */
export interface Bedragkolom<Regel> {
  readonly naam: string;
  readonly toon: (regel: Regel) => ReactNode;
}

interface Eigenschappen<Regel extends Zaakregel> {
  readonly gemeente: string;
  /** What the table is of, for who hears it. */
  readonly titel: string;
  readonly regels: readonly Regel[];
  /** How many there are in all; more than the lines when only the first are shown. */
  readonly totaal: number;
  readonly Stand: ComponentType<{ readonly regel: Regel }>;
  readonly bedragen: readonly Bedragkolom<Regel>[];
}

/** Zaak by zaak how far something is, and the amounts of it. */
export function Zaakregels<Regel extends Zaakregel>(eigenschappen: Eigenschappen<Regel>) {
  const { gemeente, titel, regels, totaal, Stand, bedragen } = eigenschappen;
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Werknemer</th>
            <th scope="col">Werkgever</th>
            <th scope="col">Stand</th>
            {bedragen.map(({ naam }) => (
              <th key={naam} scope="col" className="getal">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <tr key={regel.zaakId}>
              <td data-l="Zaak" className="heel">
                <Link to={`/${gemeente}/zaken/${regel.zaakId}`}>{regel.zaaknummer}</Link>
              </td>
              <td data-l="Werknemer">{regel.werknemer}</td>
              <td data-l="Werkgever">{regel.werkgever}</td>
              <td data-l="Stand">
                <Stand regel={regel} />
              </td>
              {bedragen.map(({ naam, toon }) => (
                <td key={naam} data-l={naam} className="getal">
                  {toon(regel) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {totaal > regels.length && (
        <p className="klein">
          De eerste {regels.length} van {totaal} zaken.
        </p>
      )}
    </>
  );
}
