import { formatParameterwaarde } from '../../../server/domain/format-parameterwaarde.ts';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Bevindingvak } from './bevindingvak.tsx';

/** Each difference with the national process, for who checks or reads a version. */
export function Verschillen({ versie }: { readonly versie: Variantdetail }) {
  const afwijkingen = versie.parameters.filter(({ afwijking }) => afwijking);
  return (
    <div className="werk-stapel">
      {versie.bevindingen.map((bevinding) => (
        <Bevindingvak key={`${bevinding.nr}${bevinding.regel ?? ''}`} bevinding={bevinding} versie={versie} />
      ))}
      {afwijkingen.length === 0 && <p>Deze versie wijkt nergens af van het landelijke preferente proces.</p>}
      {afwijkingen.length > 0 && (
        <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--variant">
          <caption>Verschillen met landelijk</caption>
          <thead>
            <tr>
              <th scope="col">Instelling</th>
              <th scope="col">Landelijk</th>
              <th scope="col">Hier</th>
              <th scope="col">Motivering</th>
            </tr>
          </thead>
          <tbody>
            {afwijkingen.map((parameter) => (
              <tr key={parameter.sleutel}>
                <td>
                  <b>{parameter.naam}</b>
                  <br />
                  <span className="klein">
                    {parameter.stap === null ? 'Algemeen' : `Stap ${parameter.stap} ${STAPNAMEN[parameter.stap] ?? ''}`}
                  </span>
                </td>
                <td data-l="Landelijk">{parameter.landelijkTekst}</td>
                <td data-l="Hier">
                  <b>{parameter.tekst}</b>
                </td>
                <td data-l="Motivering">{parameter.motivering || 'nog geen motivering'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Meegenomen versie={versie} />
    </div>
  );
}

/** Conditional rules and letter texts of the gemeente: they go along unchanged, so who checks must see them too. */
function Meegenomen({ versie: { regels, teksten, parameters } }: { readonly versie: Variantdetail }) {
  if (regels.length + teksten.length === 0) return null;
  return (
    <section className="werk-stapel">
      <h2>Eigen regels en brieftekst</h2>
      <ul>
        {regels.map(({ naam, sleutel, waarde, motivering }) => {
          const parameter = parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
          return (
            <li key={naam}>
              Regel “{naam}” geeft in sommige zaken een andere waarde voor ‘{parameter?.naam ?? sleutel}’:{' '}
              {parameter ? formatParameterwaarde(parameter, waarde) : String(waarde)}.{' '}
              <span className="klein">{motivering}</span>
            </li>
          );
        })}
        {teksten.map(({ brief, blok, tekst, motivering }) => (
          <li key={brief + blok}>
            Brief {brief}, blok {blok}: “{tekst}” <span className="klein">{motivering}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
