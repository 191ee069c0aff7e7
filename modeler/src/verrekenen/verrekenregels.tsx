import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Verrekeningsoverzicht, Verrekeningsregel } from '../../../server/usecases/verrekeningusecases.ts';

const STANDEN: Readonly<Record<Verrekeningsregel['stand'], string>> = {
  mislukt: 'Mislukt',
  te_controleren: 'Te controleren',
  nog_niet: 'Nog niet begonnen',
  later: 'Later verrekenen',
  verrekend: 'Verrekend',
  niets: 'Niets te verrekenen',
};

/** Zaak by zaak how the settlement stands; what needs somebody stands on top. */
export function Verrekenregels({
  gemeente,
  overzicht: { regels, aantallen },
}: {
  readonly gemeente: string;
  readonly overzicht: Verrekeningsoverzicht;
}) {
  if (regels.length === 0) {
    return (
      <section className="werk-leeg">
        <h2>Geen zaken in dit kwartaal</h2>
        <p>In dit kwartaal liep er nog geen loonkostensubsidie.</p>
      </section>
    );
  }
  const totaal = Object.values(aantallen).reduce((som, aantal) => som + aantal, 0);
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Zaken van de verrekening</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Werknemer</th>
            <th scope="col">Werkgever</th>
            <th scope="col">Stand</th>
            <th scope="col" className="getal">
              Saldo
            </th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Regelrij key={regel.zaakId} gemeente={gemeente} regel={regel} />
          ))}
        </tbody>
      </table>
      {totaal > regels.length && (
        <p className="klein">
          De eerste {regels.length} van {totaal} zaken.
        </p>
      )}
    </>
  );
}

function Regelrij({ gemeente, regel }: { readonly gemeente: string; readonly regel: Verrekeningsregel }) {
  const { zaakId, zaaknummer, werknemer, werkgever, stand, saldoCent, brief, wachtOpUren } = regel;
  return (
    <tr>
      <td data-l="Zaak" className="heel">
        <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
      </td>
      <td data-l="Werknemer">{werknemer}</td>
      <td data-l="Werkgever">{werkgever}</td>
      <td data-l="Stand">
        {STANDEN[stand]}
        {brief === 'beschikking' && <span className="klein werk-tabel__sub">met een beschikking</span>}
        {wachtOpUren.length > 0 && (
          <span className="klein werk-tabel__sub">wacht op uren van {wachtOpUren.map(formatMaand).join(', ')}</span>
        )}
      </td>
      <td data-l="Saldo" className="getal">
        {saldoCent === undefined ? '–' : formatBedrag(saldoCent)}
      </td>
    </tr>
  );
}
