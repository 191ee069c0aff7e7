import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import type { Doorloopgroep } from '../../../server/domain/volgen/doorlooptijden.ts';
import { DOORLOOPNAMEN, formatAandeel } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';

/** The figures of a number of zaken, stretch by stretch. */
export function Doorlooptabel({ groep: { naam, cijfers } }: { readonly groep: Doorloopgroep }) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption className="verborgen">Doorlooptijden in werkdagen: {naam}</caption>
      <thead>
        <tr>
          <th scope="col">Stap</th>
          <th scope="col" className="getal">
            Zaken
          </th>
          <th scope="col" className="getal">
            Mediaan
          </th>
          <th scope="col" className="getal">
            9 van de 10
          </th>
          <th scope="col" className="getal">
            Langste
          </th>
          <th scope="col" className="getal">
            Binnen de norm
          </th>
        </tr>
      </thead>
      <tbody>
        {cijfers.map((cijfer) => {
          const { naam: stap, norm } = DOORLOOPNAMEN[cijfer.stap];
          return (
            <tr key={cijfer.stap}>
              <th scope="row" data-l="Stap">
                {stap}
                {norm !== undefined && <span className="klein werk-tabel__sub">Norm: {norm}</span>}
              </th>
              <td data-l="Zaken" className="getal">
                {cijfer.aantal}
              </td>
              <td data-l="Mediaan" className="getal">
                {formatGetal(cijfer.mediaan)}
              </td>
              <td data-l="9 van de 10" className="getal">
                {formatGetal(cijfer.p90)}
              </td>
              <td data-l="Langste" className="getal">
                {formatGetal(cijfer.langste)}
              </td>
              <td data-l="Binnen de norm" className="getal">
                {cijfer.metNorm === 0 ? '–' : `${formatAandeel(cijfer)} (${cijfer.binnenNorm} van ${cijfer.metNorm})`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
