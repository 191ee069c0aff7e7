import type { ReactNode } from 'react';

interface Eigenschappen {
  readonly titel: string;
  readonly titelVerborgen?: boolean;
  readonly koppen: readonly string[];
  /** The first cell of a row is its head. */
  readonly rijen: readonly { readonly id: string; readonly cellen: readonly ReactNode[] }[];
}

/** A table with heads for columns and rows; on a narrow screen each cell carries the head of its column. */
export function Analysetabel({ titel, titelVerborgen = false, koppen, rijen }: Eigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption className={titelVerborgen ? 'verborgen' : undefined}>{titel}</caption>
      <thead>
        <tr>
          {koppen.map((kop) => (
            <th scope="col" key={kop}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ id, cellen: [hoofd, ...cellen] }) => (
          <tr key={id}>
            <th scope="row">{hoofd}</th>
            {cellen.map((cel, plaats) => (
              <td data-l={koppen[plaats + 1]} key={koppen[plaats + 1]}>
                {cel}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
