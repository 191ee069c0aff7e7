import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import type { Doorloopcijfer, Doorloopgroep, Doorloopstap } from '../../../server/domain/volgen/doorlooptijden.ts';
import { DOORLOOPNAMEN, formatAandeel } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';

interface Eigenschappen {
  /** What the table is of, for who hears it. */
  readonly titel: string;
  /** What the groups are: "Versie", "Werkgever". */
  readonly soort: string;
  readonly groepen: readonly Doorloopgroep[];
}

/** Groups below each other, to compare: of each stretch the median, and what share kept the norm. */
export function Groeptabel({ titel, soort, groepen }: Eigenschappen) {
  const stappen = (Object.keys(DOORLOOPNAMEN) as Doorloopstap[]).filter((stap) =>
    groepen.some(({ cijfers }) => cijfers.some((cijfer) => cijfer.stap === stap)),
  );
  return (
    <>
      <p className="klein">
        De mediaan in werkdagen: de helft van de zaken was sneller. Daaronder hoeveel zaken binnen de norm bleven.
      </p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel overzicht-groepen">
        <caption className="verborgen">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">{soort}</th>
            <th scope="col" className="getal">
              Zaken
            </th>
            {stappen.map((stap) => (
              <th key={stap} scope="col" className="getal">
                {DOORLOOPNAMEN[stap].naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groepen.map(({ naam, zaken, cijfers }) => (
            <tr key={naam}>
              <th scope="row" data-l={soort}>
                {naam}
              </th>
              <td data-l="Zaken" className="getal">
                {zaken}
              </td>
              {stappen.map((stap) => (
                <td key={stap} data-l={DOORLOOPNAMEN[stap].naam} className="getal">
                  <Cijfer cijfer={cijfers.find((deel) => deel.stap === stap)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Cijfer({ cijfer }: { readonly cijfer: Doorloopcijfer | undefined }) {
  if (cijfer === undefined) return '–';
  return (
    <>
      {formatGetal(cijfer.mediaan)}
      {cijfer.metNorm > 0 && <span className="klein werk-tabel__sub">{formatAandeel(cijfer)} op tijd</span>}
    </>
  );
}
