import { useId } from 'react';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Variantdetail, Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { Motiveringveld } from '../varianten/motiveringveld.tsx';
import { WaardeInvoer } from '../varianten/waarde-invoer.tsx';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { makeRegelnaam, type Regelinvoer } from './regelinvoer.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly invoer: Regelinvoer;
  readonly nieuw: boolean;
  readonly toonFouten: boolean;
  readonly wijzig: (deel: Partial<Regelinvoer>) => void;
}

/** The second half of the sentence, "dan [instelling] = [waarde]", with the name, the priority and the reason of the rule. */
export function Danvelden({ versie, invoer, nieuw, toonFouten, wijzig }: Eigenschappen) {
  const id = useId();
  const parameter = versie.parameters.find(({ sleutel }) => sleutel === invoer.sleutel);
  const naam = makeRegelnaam(invoer.naam);
  return (
    <>
      <fieldset className="werk-zin">
        <legend>
          <b>dan</b>
        </legend>
        <div className={toonFouten && invoer.waarde === undefined ? 'werk-zinsdeel is-fout' : 'werk-zinsdeel'}>
          <Parameterkeuze
            parameters={versie.parameters}
            gekozen={invoer.sleutel}
            kies={(gekozen) => wijzig({ sleutel: gekozen.sleutel, waarde: gekozen.waarde, voorbeelden: [] })}
          />
          {parameter !== undefined && (
            <>
              <span id={`${id}-is`}>
                = <span className="verborgen">Waarde van de regel: {parameter.naam}</span>
              </span>
              <WaardeInvoer
                key={parameter.sleutel}
                parameter={{ ...parameter, waarde: invoer.waarde ?? null }}
                id={`${id}-waarde`}
                naamId={`${id}-is`}
                uitlegId={`${id}-uitleg`}
                fout={false}
                bewaar={(waarde: Parameterwaarde) => wijzig({ waarde })}
              />
            </>
          )}
          {parameter !== undefined && (
            <p className="klein" id={`${id}-uitleg`}>
              Anders: {parameter.tekst}. <b>Grens:</b> {parameter.grens}{' '}
              {parameter.grondslag && `(${parameter.grondslag})`}
            </p>
          )}
        </div>
      </fieldset>
      <div className="werk-raster">
        <div className={toonFouten && naam === '' ? 'werk-veld is-fout' : 'werk-veld'}>
          <label htmlFor={`${id}-naam`}>Naam van de regel</label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={`${id}-naam`}
            maxLength={80}
            readOnly={!nieuw}
            aria-describedby={`${id}-naamuitleg`}
            value={invoer.naam}
            onChange={(tekst) => wijzig({ naam: tekst.target.value })}
          />
          <p className="klein" id={`${id}-naamuitleg`}>
            {naam !== '' && naam !== invoer.naam
              ? `Wordt bewaard als ${naam}.`
              : 'Kort, bijvoorbeeld: snel bij uitzendbureau.'}
          </p>
        </div>
        <div className="werk-veld">
          <label htmlFor={`${id}-prioriteit`}>Prioriteit</label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input werk-parameter__getal"
            id={`${id}-prioriteit`}
            type="number"
            min={1}
            max={1000}
            aria-describedby={`${id}-prioriteituitleg`}
            value={invoer.prioriteit}
            onChange={(tekst) =>
              wijzig({ prioriteit: Math.min(1000, Math.max(1, Math.round(Number(tekst.target.value) || 1))) })
            }
          />
          <p className="klein" id={`${id}-prioriteituitleg`}>
            Gelden er twee regels, dan wint de hoogste.
          </p>
        </div>
      </div>
      <Motiveringveld waarde={invoer.motivering} wijzig={(motivering) => wijzig({ motivering })} />
    </>
  );
}

function Parameterkeuze({
  parameters,
  gekozen,
  kies,
}: {
  readonly parameters: readonly Versieparameter[];
  readonly gekozen: string;
  readonly kies: (parameter: Versieparameter) => void;
}) {
  const vrij = parameters.filter(({ vrijheid }) => vrijheid !== 'vast');
  const stappen = [...new Set(vrij.map(({ stap }) => stap))].toSorted((a, b) => (a ?? 99) - (b ?? 99));
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-label="Instelling"
      value={gekozen}
      onChange={(keuze) => {
        const parameter = vrij.find(({ sleutel }) => sleutel === keuze.target.value);
        if (parameter) kies(parameter);
      }}
    >
      <option value="">Kies een instelling…</option>
      {stappen.map((stap) => (
        <optgroup key={stap ?? 0} label={stap === null ? 'Algemeen' : `${stap} ${STAPNAMEN[stap] ?? ''}`}>
          {vrij
            .filter((parameter) => parameter.stap === stap)
            .map(({ sleutel, naam }) => (
              <option key={sleutel} value={sleutel}>
                {naam}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
