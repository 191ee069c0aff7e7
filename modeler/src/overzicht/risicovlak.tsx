import { Link } from 'react-router';
import type { Risicoregel } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';

/** The terms that come near or are over, the statutory ones first. */
export function Risicovlak({
  gemeente,
  regels,
}: {
  readonly gemeente: string;
  readonly regels: readonly Risicoregel[];
}) {
  return (
    <section className="werk-stapel" aria-labelledby="risico">
      <h2 id="risico">Termijnen die aandacht vragen</h2>
      {regels.length === 0 && <p>Er is geen termijn die binnen twee weken verloopt.</p>}
      {regels.length > 0 && (
        <Tabel
          titel="Termijnen die aandacht vragen, wettelijke eerst"
          kolommen={['Uiterlijk', 'Taak', 'Termijn', 'Zaak']}
        >
          <tbody>
            {regels.map((regel) => (
              <Risicorij key={regel.taakId} gemeente={gemeente} regel={regel} />
            ))}
          </tbody>
        </Tabel>
      )}
    </section>
  );
}

function Risicorij({ gemeente, regel }: { readonly gemeente: string; readonly regel: Risicoregel }) {
  const vandaag = useVandaag();
  const { rollen } = useGebruiker();
  const ziet = rollen.some((rol) => rol !== 'beleidsmedewerker' && rol !== 'beheerder');
  const { uiterlijk, wettelijkUiterlijk: wettelijk } = regel;
  return (
    <tr>
      <td data-l="Uiterlijk" className="heel">
        {uiterlijk !== null && formatDag(uiterlijk)}
        {uiterlijk !== null && uiterlijk < vandaag && <b> te laat</b>}
        {wettelijk !== null && (
          <span className="klein werk-tabel__sub">
            wettelijk {formatDag(wettelijk)}
            {wettelijk < vandaag && ' te laat'}
          </span>
        )}
      </td>
      <td data-l="Taak">
        {ziet ? (
          <Link to={`/${gemeente}/zaken/${regel.zaakId}?taak=${encodeURIComponent(regel.taakId)}`}>{regel.taak}</Link>
        ) : (
          regel.taak
        )}
      </td>
      <td data-l="Termijn">
        {regel.termijn}
        {regel.grondslag !== null && <span className="klein werk-tabel__sub">{regel.grondslag}</span>}
      </td>
      <td data-l="Zaak" className="heel">
        {regel.zaaknummer}
      </td>
    </tr>
  );
}
