import type { ReactNode } from 'react';
import { formatTijdstip } from '../weergave/datum.ts';

interface Logrij {
  readonly id: string;
  readonly tijdstip: string;
  readonly wie: string;
  /** The zaak or the account that it is about. */
  readonly onderwerp: ReactNode;
  readonly wat: string;
}

interface Eigenschappen {
  /** For who does not see the table. */
  readonly titel: string;
  /** Head of the column with what a line is about: "Zaak", "Account". */
  readonly kop: string;
  readonly rijen: readonly Logrij[];
}

/** Lines of a log: when, who, about what, and what happened. */
export function Logtabel({ titel, kop, rijen }: Eigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption className="verborgen">{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Wanneer</th>
          <th scope="col">Wie</th>
          <th scope="col">{kop}</th>
          <th scope="col">Wat</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.id}>
            <td data-l="Wanneer" className="klein heel">
              {formatTijdstip(rij.tijdstip)}
            </td>
            <td data-l="Wie" className="heel">
              {rij.wie}
            </td>
            <td data-l={kop}>{rij.onderwerp}</td>
            <td data-l="Wat">{rij.wat}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
