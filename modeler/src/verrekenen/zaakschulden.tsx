import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import { countSchuldCent } from '../../../server/domain/verhuizing/gemeenteschuld.ts';
import type { Zaakbetalingen } from '../../../server/usecases/betalen/betaalusecases.ts';

/** What the gemeente owes the one before it for this zaak, and whether it paid. */
export function Zaakschulden({ schulden }: Pick<Zaakbetalingen, 'schulden'>) {
  if (schulden.length === 0) return null;
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption>Verrekenen met de vorige gemeente</caption>
      <thead>
        <tr>
          <th scope="col">Aan</th>
          <th scope="col">Over</th>
          <th scope="col">Rekening</th>
          <th scope="col">Stand</th>
          <th scope="col" className="getal">
            Bedrag
          </th>
        </tr>
      </thead>
      <tbody>
        {schulden.map((schuld) => (
          <tr key={schuld.id}>
            <td data-l="Aan">
              {schuld.aan.naam}
              <span className="klein werk-tabel__sub">kenmerk {schuld.kenmerk}</span>
            </td>
            <td data-l="Over">
              {schuld.maanden.map(({ maand, bedragCent }) => (
                <span key={maand} className="werk-tabel__sub">
                  {formatMaand(maand)}: {formatBedrag(bedragCent)}
                </span>
              ))}
            </td>
            <td data-l="Rekening">{schuld.rekening?.iban ?? 'vraag het na'}</td>
            <td data-l="Stand">{describeStand(schuld)}</td>
            <td data-l="Bedrag" className="getal">
              {formatBedrag(schuld.bedragCent)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describeStand(schuld: Zaakbetalingen['schulden'][number]): string {
  const [betaling] = schuld.betalingen;
  if (countSchuldCent(schuld) <= 0 && betaling) {
    const kenmerk = betaling.kenmerk === undefined ? '' : ` (${betaling.kenmerk})`;
    return `betaald op ${formatDatumKort(betaling.op)}${kenmerk}`;
  }
  return schuld.uiterlijk === undefined
    ? 'nog te betalen'
    : `nog te betalen, uiterlijk ${formatDatumKort(schuld.uiterlijk)}`;
}
