import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag.ts';
import type { Herzieningsoverzicht, Herzieningsregel } from '../../../server/usecases/herzieningusecases.ts';

const STANDEN: Readonly<Record<Herzieningsregel['stand'], string>> = {
  kan_niet: 'Wacht op een bedrag',
  te_herzien: 'Nog te doen',
  herzien: 'Besluit genomen',
};

/** Zaak by zaak; those that wait stand on top, with the reason. */
export function Herzieningsregels({
  gemeente,
  overzicht: { regels, teHerzien, herzien, kanNiet },
}: {
  readonly gemeente: string;
  readonly overzicht: Herzieningsoverzicht;
}) {
  if (regels.length === 0) {
    return (
      <section className="werk-leeg">
        <h2>Niets te herzien</h2>
        <p>Op deze dag loopt er geen loonkostensubsidie waarvan het bedrag verandert.</p>
      </section>
    );
  }
  const totaal = teHerzien.aantal + herzien.aantal + kanNiet;
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Zaken van de herziening</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Werknemer</th>
            <th scope="col">Werkgever</th>
            <th scope="col">Stand</th>
            <th scope="col" className="getal">
              Tot nu
            </th>
            <th scope="col" className="getal">
              Nieuw
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

function Regelrij({ gemeente, regel }: { readonly gemeente: string; readonly regel: Herzieningsregel }) {
  const { zaakId, zaaknummer, werknemer, werkgever, stand, reden, oudCent, nieuwCent } = regel;
  return (
    <tr>
      <td data-l="Zaak" className="heel">
        <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
      </td>
      <td data-l="Werknemer">{werknemer}</td>
      <td data-l="Werkgever">{werkgever}</td>
      <td data-l="Stand">
        {STANDEN[stand]}
        {reden !== undefined && <span className="klein werk-tabel__sub">{reden}</span>}
      </td>
      <td data-l="Tot nu" className="getal">
        {oudCent === undefined ? '–' : formatBedrag(oudCent)}
      </td>
      <td data-l="Nieuw" className="getal">
        {nieuwCent === undefined ? '–' : formatBedrag(nieuwCent)}
      </td>
    </tr>
  );
}
