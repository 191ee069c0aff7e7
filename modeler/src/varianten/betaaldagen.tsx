import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { useGevolgen } from './use-gevolgen.ts';

/** What the payment day means this year: how many days, and which. */
export function Betaaldagen({ versie }: { readonly versie: Variantdetail }) {
  const { data } = useGevolgen(versie);
  if (!data) return null;
  const { jaar, betaaldagen } = data;
  const dagen = betaaldagen.filter(({ hier }) => hier !== undefined).length;
  const ervoor = betaaldagen.filter(({ verschoven }) => verschoven).length;
  if (dagen === 0) {
    return (
      <p className="klein">Gevolg in {jaar}: geen betaaldagen te berekenen. Op deze dag mag niet worden betaald.</p>
    );
  }
  return (
    <details>
      <summary>
        Gevolg in {jaar}: {dagen} betaaldagen{ervoor > 0 && `, ${ervoor} keer is die dag geen werkdag`}
      </summary>
      <table className="utrecht-table utrecht-table--html-table werk-tabel smal-blok">
        <caption className="verborgen">Betaaldagen in {jaar}</caption>
        <thead>
          <tr>
            <th scope="col">Maand</th>
            <th scope="col">Landelijk</th>
            <th scope="col">Hier</th>
          </tr>
        </thead>
        <tbody>
          {betaaldagen.map(({ maand, landelijk, hier, verschoven }) => (
            <tr key={maand}>
              <td data-l="Maand">{formatMaand(maand)}</td>
              <td data-l="Landelijk">{landelijk === undefined ? '' : formatDatumKort(landelijk)}</td>
              <td data-l="Hier">
                <b>{hier === undefined ? 'mag niet' : formatDatumKort(hier)}</b>
                {verschoven && <span className="klein"> (verschoven)</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
