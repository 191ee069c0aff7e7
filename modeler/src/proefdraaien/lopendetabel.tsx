import { Link } from 'react-router';
import type { Lopendezaak, Lopendezaken } from '../../../server/usecases/migratie/migratieusecases.ts';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';

interface Eigenschappen {
  readonly lezing: Lopendezaken;
  readonly gemeente: string;
  readonly gekozen: ReadonlySet<string>;
  /** Absent for who only reads. */
  readonly kies: ((gekozen: ReadonlySet<string>) => void) | undefined;
}

/** Every running zaak: where it is, what would move, and what stands in the way. */
export function Lopendetabel({ lezing, gemeente, gekozen, kies }: Eigenschappen) {
  if (lezing.zaken.length === 0) return <p>Er lopen geen zaken in deze gemeente.</p>;
  return (
    <Tabel titel="Lopende zaken" zichtbaar kolommen={['Zaak', 'Nu bezig met', 'Verandert', 'Overzetten']}>
      <tbody>
        {lezing.zaken.map((zaak) => (
          <tr key={zaak.zaakId}>
            <td>
              <Zaaknaam zaak={zaak} gemeente={gemeente} />
              <span className="klein werk-tabel__sub">
                {zaak.werkgever}, versie {zaak.versie}
              </span>
            </td>
            <td data-l="Nu bezig met">
              {zaak.stap} {zaak.taken.map(({ naam }) => naam).join(', ')}
            </td>
            <td data-l="Verandert">
              <Datums zaak={zaak} />
            </td>
            <td data-l="Overzetten">
              <Oordeel zaak={zaak} gekozen={gekozen} kies={kies} />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

/** Only who may read zaken gets a link. */
function Zaaknaam({ zaak, gemeente }: { readonly zaak: Lopendezaak; readonly gemeente: string }) {
  const { rollen } = useGebruiker();
  const mag = rollen.some((rol) => ['consulent', 'administratie', 'raadpleger', 'functioneel_beheerder'].includes(rol));
  if (!mag) return <b>{zaak.zaaknummer}</b>;
  return <Link to={`/${gemeente}/zaken/${zaak.zaakId}`}>{zaak.zaaknummer}</Link>;
}

function Datums({ zaak: { datums, blijft } }: { readonly zaak: Lopendezaak }) {
  if (datums.length + blijft.length === 0) return <>geen datum</>;
  return (
    <ul>
      {datums.map(({ naam, oud, nieuw, waarom }) => (
        <li key={naam} title={waarom}>
          {naam}: {formatDag(oud)} wordt <b>{formatDag(nieuw)}</b>
        </li>
      ))}
      {blijft.map(({ naam, waarom }) => (
        <li key={naam}>
          {naam} blijft. <span className="klein">{waarom}</span>
        </li>
      ))}
    </ul>
  );
}

function Oordeel({ zaak, gekozen, kies }: Omit<Eigenschappen, 'lezing' | 'gemeente'> & { readonly zaak: Lopendezaak }) {
  const { zaakId, zaaknummer, oordeel, bezwaren } = zaak;
  if (oordeel === 'volgt_al') return <>volgt deze versie al</>;
  if (oordeel === 'kan_niet') return <>kan niet: {bezwaren.join(' ')}</>;
  if (!kies) return <>kan</>;
  const change = (aan: boolean): void => {
    kies(new Set(aan ? [...gekozen, zaakId] : [...gekozen].filter((id) => id !== zaakId)));
  };
  return (
    <label className="werk-keuze">
      <input type="checkbox" checked={gekozen.has(zaakId)} onChange={({ target }) => change(target.checked)} />
      <span>
        overzetten<span className="verborgen"> van {zaaknummer}</span>
      </span>
    </label>
  );
}
