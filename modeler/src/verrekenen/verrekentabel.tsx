import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type { Verrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import { Tabel } from '../onderdelen/tabel.tsx';

/** The months of a settlement: what is owed, what was paid, the difference and where it comes from. */
export function Verrekentabel({ verrekening }: { readonly verrekening: Verrekening }) {
  const { regels, saldoCent, kwartaal, wachtOpUren } = verrekening;
  return (
    <>
      <Tabel
        titel={`Verrekening tot en met het ${formatKwartaal(kwartaal)}`}
        zichtbaar
        kolommen={['Maand', 'Waardoor', { getal: 'Recht' }, { getal: 'Betaald' }, { getal: 'Verschil' }]}
      >
        <tbody>
          {regels.map((regel) => (
            <tr key={regel.maand}>
              <td data-l="Maand">{formatMaand(regel.maand)}</td>
              <td data-l="Waardoor">
                {regel.basis}
                {regel.bewijs !== undefined && <span className="klein werk-tabel__sub">Bron: {regel.bewijs}</span>}
                {regel.laat && <span className="klein werk-tabel__sub">Kwam later binnen dan het kwartaal zelf</span>}
              </td>
              <td data-l="Recht" className="getal">
                {formatBedrag(regel.rechtCent)}
              </td>
              <td data-l="Betaald" className="getal">
                {formatBedrag(regel.betaaldCent)}
                {regel.betaalrunCent > 0 && (
                  <span className="klein werk-tabel__sub">
                    {formatBedrag(regel.betaalrunCent)} komt nog met de betaalrun
                  </span>
                )}
              </td>
              <td data-l="Verschil" className="getal">
                {formatBedrag(regel.verschilCent)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {describeSaldo(verrekening)}
            </th>
            <td className="getal">{formatBedrag(saldoCent)}</td>
          </tr>
        </tfoot>
      </Tabel>
      {wachtOpUren.length > 0 && (
        <p className="klein">
          Nog geen uren van {wachtOpUren.map(formatMaand).join(', ')}. Die maanden gaan mee in een volgend kwartaal.
        </p>
      )}
    </>
  );
}

/** What the saldo comes to, in a few words. */
export function describeSaldo({ wijze, brief }: Pick<Verrekening, 'wijze' | 'brief'>): string {
  const soort = brief === 'beschikking' ? 'brief 9 is een beschikking' : 'brief 9 is een kennisgeving';
  switch (wijze) {
    case 'betaalrun':
      return `De werkgever krijgt dit nog (${soort})`;
    case 'beschikking':
      return `De werkgever kreeg dit te veel (${soort})`;
    case 'afgezien':
      return 'Te veel betaald, maar onder de drempel: de gemeente vraagt dit niet terug';
    case 'geen':
      return 'Samen gelijk: niemand betaalt iets';
  }
}
