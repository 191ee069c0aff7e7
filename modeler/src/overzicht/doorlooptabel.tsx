import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import type { Doorloopgroep } from '../../../server/domain/volgen/doorlooptijden.ts';
import { DOORLOOPNAMEN, formatAandeel } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import { Tabel } from '../onderdelen/tabel.tsx';

/** The figures of a number of zaken, stretch by stretch. */
export function Doorlooptabel({ groep: { naam, cijfers } }: { readonly groep: Doorloopgroep }) {
  return (
    <Tabel
      titel={`Doorlooptijden in werkdagen: ${naam}`}
      kolommen={[
        'Stap',
        { getal: 'Zaken' },
        { getal: 'Mediaan' },
        { getal: '9 van de 10' },
        { getal: 'Langste' },
        { getal: 'Binnen de norm' },
      ]}
    >
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
    </Tabel>
  );
}
