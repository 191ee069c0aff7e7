import type { ReactNode } from 'react';

/** The head of a column; numbers stand on the right. */
export type Kolom = string | { readonly getal: string };

interface Eigenschappen {
  /** What the table is of, for who hears it. */
  readonly titel: ReactNode;
  /** The title stands above the table, for everybody. */
  readonly zichtbaar?: boolean;
  readonly kolommen: readonly Kolom[];
  /** The body, and the foot when there is one. */
  readonly children: ReactNode;
}

/** A table of which every cell repeats the head of its column in `data-l`: on a phone a row becomes a card. */
export function Tabel({ titel, zichtbaar = false, kolommen, children }: Eigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption className={zichtbaar ? undefined : 'verborgen'}>{titel}</caption>
      <thead>
        <tr>
          {kolommen.map((kolom) =>
            typeof kolom === 'string' ? (
              <th key={kolom} scope="col">
                {kolom}
              </th>
            ) : (
              <th key={kolom.getal} scope="col" className="getal">
                {kolom.getal}
              </th>
            ),
          )}
        </tr>
      </thead>
      {children}
    </table>
  );
}
