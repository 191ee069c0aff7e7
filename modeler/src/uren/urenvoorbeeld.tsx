import { useMemo } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Urenimport, Urenimportregel } from '../../../server/usecases/uren/urenusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Importfouten } from '../onderdelen/importfouten.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { formatPeriode, formatUren, makeVerslag, UITKOMSTEN } from './urenwoorden.ts';

interface Voorbeeld {
  readonly gemeente: string;
  readonly gelezen: Urenimport;
  readonly bezig: boolean;
  readonly bewaar: () => void;
}

/** What the file would change, or what is wrong with it. */
export function Urenvoorbeeld({ gemeente, gelezen, bezig, bewaar }: Voorbeeld) {
  const { fouten, regels, zonderUren } = gelezen;
  const anders = regels.filter(({ uitkomst }) => uitkomst !== 'ongewijzigd').length;
  if (fouten.length > 0) {
    const gevolg = 'Er is niets vastgelegd. Verbeter het bestand en lees het opnieuw.';
    return <Importfouten wat={gelezen.bestand} gevolg={gevolg} fouten={fouten} />;
  }
  return (
    <div className="werk-stapel">
      <Regeltabel gemeente={gemeente} regels={regels} titel="Dit verandert het bestand" />
      {zonderUren.length > 0 && (
        <p>
          {formatAantal(zonderUren.length, 'regel heeft', 'regels hebben')} geen uren. Die worden overgeslagen:{' '}
          {zonderUren.join(', ')}.
        </p>
      )}
      {anders === 0 ? (
        <p>Alles uit dit bestand staat er al. Er is niets om vast te leggen.</p>
      ) : (
        <div>
          <Knop soort="hoofd" bezig={bezig} onClick={bewaar}>
            {formatAantal(anders, 'regel', 'regels')} vastleggen
          </Knop>
        </div>
      )}
    </div>
  );
}

/** What was kept, to keep as a report. */
export function Urenverslag({ gemeente, gedaan }: { readonly gemeente: string; readonly gedaan: Urenimport }) {
  const { regels, verwerkt, bestand } = gedaan;
  const anders = regels.filter(({ uitkomst }) => uitkomst !== 'ongewijzigd').length;
  const adres = useMemo(() => URL.createObjectURL(new Blob([makeVerslag(gedaan)], { type: 'text/csv' })), [gedaan]);
  return (
    <div className="werk-stapel">
      <Melding soort="klaar">
        <p>
          <b>
            {formatAantal(anders, 'regel is', 'regels zijn')} vastgelegd uit {bestand}.
          </b>{' '}
          {regels.length > anders && `${formatAantal(regels.length - anders, 'regel stond', 'regels stonden')} er al. `}
          {verwerkt && `Op ${formatDatumKort(verwerkt.op)} door ${verwerkt.door}.`}
        </p>
        <p>
          <a href={adres} download={`verslag-uren-${verwerkt?.op ?? ''}.csv`}>
            Verslag bewaren (CSV)
          </a>
        </p>
      </Melding>
      <Regeltabel gemeente={gemeente} regels={regels} titel="Dit is vastgelegd" />
    </div>
  );
}

interface Tabel {
  readonly gemeente: string;
  readonly regels: readonly Urenimportregel[];
  readonly titel: string;
}

function Regeltabel({ gemeente, regels, titel }: Tabel) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Regel</th>
          <th scope="col">Zaak</th>
          <th scope="col">Werkgever</th>
          <th scope="col">Periode</th>
          <th scope="col" className="getal">
            Uren
          </th>
          <th scope="col">Uitkomst</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => {
          const { naam, klasse, icoon } = UITKOMSTEN[regel.uitkomst];
          return (
            <tr key={regel.regel}>
              <td data-l="Regel">{regel.regel}</td>
              <td data-l="Zaak">
                <Link to={`/${gemeente}/zaken/${regel.zaakId}/uren`}>{regel.werknemer}</Link>
                <span className="klein werk-tabel__sub">{regel.zaaknummer}</span>
              </td>
              <td data-l="Werkgever">{regel.werkgever}</td>
              <td data-l="Periode">{formatPeriode(regel)}</td>
              <td data-l="Uren" className="getal">
                <div>
                  {formatUren(regel.uren)}
                  {regel.was !== undefined && regel.was !== regel.uren && (
                    <span className="klein werk-tabel__sub">was {formatUren(regel.was)}</span>
                  )}
                </div>
              </td>
              <td data-l="Uitkomst">
                <div>
                  <span className={`werk-status werk-status--${klasse}`}>
                    <Icoon naam={icoon} /> {naam}
                  </span>
                  {regel.opmerking !== undefined && <span className="klein werk-tabel__sub">{regel.opmerking}</span>}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
