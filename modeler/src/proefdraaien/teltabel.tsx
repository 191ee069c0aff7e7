import type { ReactNode } from 'react';
import type { Proef } from '../../../server/usecases/proef/proefusecases.ts';

interface Tabeleigenschappen {
  readonly titel: string;
  /** Head of the first column. */
  readonly wat: string;
  readonly versies: Proef['versies'];
  readonly children: ReactNode;
}

/** Numbers of both versions side by side. The bars say the same as the numbers, for who sees them. */
export function Teltabel({ titel, wat, versies, children }: Tabeleigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-teltabel">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">{wat}</th>
          <th scope="col" className="getal">
            {versies.oud}
          </th>
          <th scope="col" className="getal">
            {versies.nieuw}
          </th>
          <th scope="col" className="getal">
            Verschil
          </th>
          <th scope="col" aria-hidden="true" className="werk-teltabel__balken" />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface Regeleigenschappen {
  readonly naam: string;
  readonly oud: number;
  readonly nieuw: number;
  /** The number of which the bar fills the column. */
  readonly grootste: number;
  readonly toon?: (getal: number) => string;
}

export function Telregel({ naam, oud, nieuw, grootste, toon = String }: Regeleigenschappen) {
  const verschil = nieuw - oud;
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td className="getal" data-l="Oud">
        {toon(oud)}
      </td>
      <td className="getal" data-l="Nieuw">
        <b>{toon(nieuw)}</b>
      </td>
      <td className="getal" data-l="Verschil">
        {verschil === 0 ? 'gelijk' : `${verschil > 0 ? '+' : '−'}${toon(Math.abs(verschil))}`}
      </td>
      <td className="werk-teltabel__balken" aria-hidden="true">
        <Balken oud={oud / grootste} nieuw={nieuw / grootste} />
      </td>
    </tr>
  );
}

function Balken({ oud, nieuw }: { readonly oud: number; readonly nieuw: number }) {
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" focusable="false">
      <rect className="is-oud" y="0" height="6" width={Math.min(oud, 1) * 100} />
      <rect className="is-nieuw" y="8" height="6" width={Math.min(nieuw, 1) * 100} />
    </svg>
  );
}
