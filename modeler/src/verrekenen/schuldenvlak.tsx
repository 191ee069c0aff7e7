import { useState } from 'react';
import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Openschuld } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Schulddialoog } from './schulddialoog.tsx';

/** What the gemeente owes others after a move, with all that is needed to pay it. */
export function Schuldenvlak({
  gemeente,
  schulden,
  mag,
}: {
  readonly gemeente: string;
  readonly schulden: readonly Openschuld[];
  readonly mag: boolean;
}) {
  const [gekozen, setGekozen] = useState<Openschuld>();
  if (schulden.length === 0) return null;
  return (
    <section className="werk-stapel" aria-labelledby="schulden">
      <h2 id="schulden">Uw gemeente moet betalen aan andere gemeenten</h2>
      <p>
        Na een verhuizing betaalde de vorige gemeente nog voor dagen van uw gemeente. De werkgever houdt dat geld en
        hoeft niets te doen. Betaal het aan die gemeente met haar kenmerk, en leg het hier vast.
      </p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption className="verborgen">Wat uw gemeente moet betalen aan andere gemeenten</caption>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Aan</th>
            <th scope="col">Rekening</th>
            <th scope="col">Uiterlijk</th>
            <th scope="col" className="getal">
              Bedrag
            </th>
            {mag && <th scope="col">Wat kunt u doen?</th>}
          </tr>
        </thead>
        <tbody>
          {schulden.map((schuld) => (
            <Schuldrij key={schuld.id} gemeente={gemeente} schuld={schuld} mag={mag} kies={() => setGekozen(schuld)} />
          ))}
        </tbody>
      </table>
      {gekozen && <Schulddialoog gemeente={gemeente} schuld={gekozen} sluit={() => setGekozen(undefined)} />}
    </section>
  );
}

function Schuldrij({
  gemeente,
  schuld,
  mag,
  kies,
}: {
  readonly gemeente: string;
  readonly schuld: Openschuld;
  readonly mag: boolean;
  readonly kies: () => void;
}) {
  const { zaakId, zaaknummer, aan, kenmerk, rekening, uiterlijk, teLaat, openCent, maanden } = schuld;
  return (
    <tr>
      <td data-l="Zaak" className="heel">
        <Link to={`/${gemeente}/zaken/${zaakId}/betalingen`}>{zaaknummer}</Link>
      </td>
      <td data-l="Aan">
        {aan.naam}
        <span className="klein werk-tabel__sub">kenmerk {kenmerk}</span>
      </td>
      <td data-l="Rekening">
        {rekening === undefined ? `Vraag het rekeningnummer aan ${aan.naam}` : rekening.iban}
        {rekening && <span className="klein werk-tabel__sub">{rekening.naam}</span>}
      </td>
      <td data-l="Uiterlijk" className="heel">
        {uiterlijk === undefined ? 'Vraag het na' : formatDatumKort(uiterlijk)}
        {teLaat && ' '}
        {teLaat && <span className="werk-status werk-status--laat">te laat</span>}
      </td>
      <td data-l="Bedrag" className="getal">
        {formatBedrag(openCent)}
        <span className="klein werk-tabel__sub">{maanden.map(({ maand }) => formatMaand(maand)).join(', ')}</span>
      </td>
      {mag && (
        <td data-l="Wat kunt u doen?">
          <Knop klein onClick={kies}>
            Betaling vastleggen<span className="verborgen"> in zaak {zaaknummer}</span>
          </Knop>
        </td>
      )}
    </tr>
  );
}
