import { useState } from 'react';
import { useParams } from 'react-router';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { makeLuiOnderdeel } from '../schil/luie-pagina.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Bevindingvak } from './bevindingvak.tsx';
import { Parametervak } from './parametervak.tsx';
import { groupParameters, type Stap, Staplijst } from './staplijst.tsx';
import { useGevolgen, useTekeningen } from './use-gevolgen.ts';

const Diagram = makeLuiOnderdeel(async () => (await import('../diagram/parameter-diagram.tsx')).ParameterDiagram);

/** The steps, the parameters of one step, and the diagram in which the one that has the focus is marked. */
export function Bewerkvlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel } = useParams();
  const [alleen, setAlleen] = useState(false);
  const stappen = groupParameters(versie.parameters);
  const gekozen = stappen.find(({ code }) => code === onderdeel) ?? stappen[0];
  if (gekozen === undefined) return null;
  return (
    <>
      {versie.bevindingen
        .filter(({ sleutels, onderdeel: waar }) => sleutels.length === 0 && waar.soort === 'parameter')
        .map((bevinding) => (
          <Bevindingvak key={bevinding.nr} bevinding={bevinding} versie={versie} />
        ))}
      <div className="werk-vlakken werk-vlakken--variant">
        <nav aria-label="Stappen" className="werk-stapel">
          <label className="werk-keuze">
            <input type="checkbox" checked={alleen} onChange={(gebeurtenis) => setAlleen(gebeurtenis.target.checked)} />
            Alleen afwijkingen
          </label>
          <Staplijst versie={versie} stappen={stappen} gekozen={gekozen} />
        </nav>
        <Stapvlak key={gekozen.code} versie={versie} stap={gekozen} alleen={alleen} />
      </div>
    </>
  );
}

interface Stapeigenschappen {
  readonly versie: Variantdetail;
  readonly stap: Stap;
  readonly alleen: boolean;
}

function Stapvlak({ versie, stap, alleen }: Stapeigenschappen) {
  const eerste = stap.parameters.find(({ afwijking }) => afwijking) ?? stap.parameters[0];
  const [gekozen, setGekozen] = useState(eerste?.sleutel);
  const tekeningen = useTekeningen(versie).data;
  const zichtbaar = stap.parameters.filter(({ afwijking }) => !alleen || afwijking);
  const afwijkingen = stap.parameters.filter(({ afwijking }) => afwijking).length;
  return (
    <>
      <div className="werk-stapel">
        <div className="werk-rij">
          <h2>{stap.naam}</h2>
          <span className="klein werk-duw">
            {formatAantal(stap.parameters.length, 'instelling', 'instellingen')},{' '}
            {formatAantal(afwijkingen, 'afwijking', 'afwijkingen')}
          </span>
        </div>
        <Lopend versie={versie} stap={stap} />
        {zichtbaar.length === 0 && <p>In deze stap wijkt de gemeente nergens af.</p>}
        {zichtbaar.map((parameter) => (
          <Parametervak
            key={parameter.sleutel}
            versie={versie}
            parameter={parameter}
            tekeningen={tekeningen}
            kies={setGekozen}
          />
        ))}
      </div>
      <section className="werk-stapel werk-zijdiagram werk-doek--groot" aria-labelledby="diagram-kop">
        <h2 id="diagram-kop">Diagram</h2>
        <p className="klein" role="status">
          {versie.parameters.find(({ sleutel }) => sleutel === gekozen)?.naam}
        </p>
        {tekeningen && (
          <Diagram key={gekozen} tekeningen={tekeningen} parameters={versie.parameters} gekozen={gekozen} />
        )}
      </section>
    </>
  );
}

/** How many running zaken still come through this step. A new version leaves them as they are. */
function Lopend({ versie, stap: { nummer } }: Pick<Stapeigenschappen, 'versie' | 'stap'>) {
  const { data } = useGevolgen(versie);
  if (!data || nummer === null) return null;
  const komen = data.perStap.filter(({ stap }) => stap <= nummer).reduce((som, { aantal }) => som + aantal, 0);
  return (
    <p className="klein">
      {formatAantal(komen, 'lopende zaak is', 'lopende zaken zijn')} in deze stap of ervoor. Lopende zaken houden hun
      eigen versie; nieuwe zaken, en wat er later in een zaak begint, volgen deze.
    </p>
  );
}
