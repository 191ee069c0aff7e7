import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Bevindingvak } from './bevindingvak.tsx';
import { Motiveringenlijst } from './motiveringenlijst.tsx';
import { Wijzigingen } from './wijzigingen.tsx';

/** Each difference with the national process, for who checks or reads a version. */
export function Verschillen({ versie }: { readonly versie: Variantdetail }) {
  const afwijkingen = versie.parameters.filter(({ afwijking }) => afwijking);
  return (
    <div className="werk-stapel">
      {versie.bevindingen.map((bevinding) => (
        <Bevindingvak key={`${bevinding.nr}${bevinding.regel ?? ''}`} bevinding={bevinding} versie={versie} />
      ))}
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
      <section className="werk-stapel" aria-labelledby="alles-anders">
        <h2 id="alles-anders">Alles wat deze versie verandert</h2>
        <Wijzigingen
          versie={versie}
          van={`landelijk-${versie.basis}`}
          waarmee="het landelijke proces"
          zonder={['parameter']}
        />
      </section>
      <Motiveringenlijst versie={versie} />
    </div>
  );
}
