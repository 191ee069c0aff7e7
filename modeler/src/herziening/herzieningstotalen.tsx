import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatum } from '../../../server/domain/datum.ts';
import type {
  Herzieningsoverzicht,
  Herzieningstotaal,
} from '../../../server/usecases/herziening/herzieningusecases.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** How many zaken, what they come to per month before and after, and what cannot be done. */
export function Herzieningstotalen({ overzicht }: { readonly overzicht: Herzieningsoverzicht }) {
  const { teHerzien, herzien, kanNiet, nietNodig, lager, datum } = overzicht;
  return (
    <>
      {kanNiet > 0 && (
        <Melding soort="vandaag">
          <p>
            <b>Van {formatAantal(kanNiet, 'zaak', 'zaken')} is het nieuwe bedrag nog niet te berekenen.</b> Hieronder
            staat waarom. Deze zaken wachten: er gaat geen besluit uit met een bedrag dat niet klopt.
          </p>
        </Melding>
      )}
      <Tabel
        titel={`Totalen van de herziening per ${formatDatum(datum)}`}
        kolommen={[
          'Stand',
          { getal: 'Zaken' },
          { getal: 'Tot nu, per maand' },
          { getal: 'Nieuw, per maand' },
          { getal: 'Verschil' },
        ]}
      >
        <tbody>
          <Totaalrij naam="Nog te doen" totaal={teHerzien} />
          <Totaalrij naam="Besluit genomen" totaal={herzien} />
          <Totaalrij naam="Wacht op een bedrag" aantal={kanNiet} />
          <Totaalrij naam="Niet nodig op deze dag" aantal={nietNodig} />
        </tbody>
      </Tabel>
      {lager > 0 && (
        <p>Let op: in {formatAantal(lager, 'zaak', 'zaken')} wordt het bedrag lager. Ook dat staat in het besluit.</p>
      )}
    </>
  );
}

function Totaalrij({
  naam,
  totaal,
  aantal = totaal?.aantal ?? 0,
}: {
  readonly naam: string;
  readonly totaal?: Herzieningstotaal;
  readonly aantal?: number;
}) {
  const bedrag = (cent: number | undefined) => (cent === undefined || aantal === 0 ? '–' : formatBedrag(cent));
  return (
    <tr>
      <th scope="row" data-l="Stand">
        {naam}
      </th>
      <td data-l="Zaken" className="getal">
        {aantal}
      </td>
      <td data-l="Tot nu" className="getal">
        {bedrag(totaal?.oudCent)}
      </td>
      <td data-l="Nieuw" className="getal">
        {bedrag(totaal?.nieuwCent)}
      </td>
      <td data-l="Verschil" className="getal">
        {bedrag(totaal && totaal.nieuwCent - totaal.oudCent)}
      </td>
    </tr>
  );
}
