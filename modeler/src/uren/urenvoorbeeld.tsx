import { useState } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { turnNaam } from '../../../server/domain/naam.ts';
import type { Urenimport, Urenimportregel } from '../../../server/usecases/uren/urenusecases.ts';
import { makeVerslagadres } from '../api/inlezen.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Importfouten } from '../onderdelen/importfouten.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { ToonMeer } from '../onderdelen/toon-meer.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { formatPeriode, formatUren, UITKOMSTEN } from './urenwoorden.ts';

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
    return <Importfouten wat={gelezen.bestand} gevolg={gevolg} fouten={fouten} aantal={gelezen.aantalFouten} />;
  }
  return (
    <div className="werk-stapel">
      {gelezen.eerder && <Eerder gemeente={gemeente} eerder={gelezen.eerder} />}
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

interface Herhaling {
  readonly gemeente: string;
  readonly eerder: NonNullable<Urenimport['eerder']>;
}

/** The same file was read before; what stands there already stays as it is. */
function Eerder({ gemeente, eerder: { verslagId, op, door } }: Herhaling) {
  return (
    <Melding soort="info">
      <p>
        Dit bestand is al ingelezen op {formatDatumKort(op)} door {door}. Wat er al staat, verandert niet.{' '}
        <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(verslagId)}`}>Naar dat verslag</Link>
      </p>
    </Melding>
  );
}

/** What was kept, and where its report is. */
export function Urenverslag({ gemeente, gedaan }: { readonly gemeente: string; readonly gedaan: Urenimport }) {
  const { regels, verwerkt, bestand, verslagId } = gedaan;
  const anders = regels.filter(({ uitkomst }) => uitkomst !== 'ongewijzigd').length;
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
        {verslagId !== undefined && (
          <p className="werk-rij">
            <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(verslagId)}`}>Naar het bewaarde verslag</Link>
            <a href={makeVerslagadres(gemeente, verslagId)}>Verslag downloaden (CSV)</a>
          </p>
        )}
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

/** A long file fits a page only when nobody has to wait for all of it. */
const PER_KEER = 200;

function Regeltabel({ gemeente, regels, titel }: Tabel) {
  const [aantal, setAantal] = useState(PER_KEER);
  return (
    <>
      <Tabel
        titel={titel}
        zichtbaar
        kolommen={['Regel', 'Zaak', 'Werkgever', 'Periode', { getal: 'Uren' }, 'Uitkomst']}
      >
        <tbody>
          {regels.slice(0, aantal).map((regel) => {
            const { naam, klasse, icoon } = UITKOMSTEN[regel.uitkomst];
            return (
              <tr key={regel.regel}>
                <td data-l="Regel">{regel.regel}</td>
                <td data-l="Zaak">
                  <Link to={`/${gemeente}/zaken/${regel.zaakId}/uren`}>{turnNaam(regel.werknemer)}</Link>
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
      </Tabel>
      <ToonMeer over={regels.length - aantal} onMeer={() => setAantal(aantal + PER_KEER)} />
    </>
  );
}
