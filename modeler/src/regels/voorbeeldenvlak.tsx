import { useId } from 'react';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Parameterwaarde, Regelvoorbeeld } from '../../../server/domain/variant/variant.ts';
import type { Regelvoorbeelduitkomst } from '../../../server/usecases/variant/variantregels.ts';
import type { Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { WaardeInvoer } from '../varianten/waarde-invoer.tsx';
import { Feitenlijst } from './feitenlijst.tsx';

interface Eigenschappen {
  readonly voorbeelden: readonly Regelvoorbeeld[];
  readonly uitkomsten: readonly Regelvoorbeelduitkomst[];
  readonly bekend: readonly Regelfeit[];
  readonly parameter: Versieparameter | undefined;
  /** What a new example starts with: the facts of the rule and its value. */
  readonly begin: Pick<Regelvoorbeeld, 'feiten' | 'verwacht'>;
  readonly wijzig: (voorbeelden: readonly Regelvoorbeeld[]) => void;
}

/** The example cases of a rule: facts, the expected outcome, and whether that is what comes out. */
export function Voorbeeldenvlak({ voorbeelden, uitkomsten, bekend, parameter, begin, wijzig }: Eigenschappen) {
  return (
    <section className="werk-stapel" aria-labelledby="voorbeelden">
      <h3 id="voorbeelden">Voorbeelden</h3>
      <p className="klein">
        Beschrijf een zaak en de uitkomst die u verwacht. Bij elke wijziging kijkt Preferent of dat nog klopt.
      </p>
      {voorbeelden.map((voorbeeld, index) => (
        <Voorbeeld
          key={index}
          nummer={index + 1}
          voorbeeld={voorbeeld}
          uitkomst={uitkomsten[index]}
          bekend={bekend}
          parameter={parameter}
          wijzig={(nieuw) => wijzig(voorbeelden.flatMap((oud, plaats) => (plaats === index ? (nieuw ?? []) : oud)))}
        />
      ))}
      <p>
        <Knop klein onClick={() => wijzig([...voorbeelden, { naam: `Voorbeeld ${voorbeelden.length + 1}`, ...begin }])}>
          <Icoon naam="plus" /> Voorbeeld toevoegen
        </Knop>
      </p>
    </section>
  );
}

interface Voorbeeldeigenschappen extends Pick<Eigenschappen, 'bekend' | 'parameter'> {
  readonly nummer: number;
  readonly voorbeeld: Regelvoorbeeld;
  readonly uitkomst: Regelvoorbeelduitkomst | undefined;
  readonly wijzig: (voorbeeld: Regelvoorbeeld | undefined) => void;
}

function Voorbeeld({ nummer, voorbeeld, uitkomst, bekend, parameter, wijzig }: Voorbeeldeigenschappen) {
  const id = useId();
  const change = (nieuw: Partial<Regelvoorbeeld>): void => wijzig({ ...voorbeeld, ...nieuw });
  return (
    <section className="werk-vlak werk-voorbeeld" aria-labelledby={`${id}-kop`}>
      <div className="werk-parameter__kop">
        <h4 id={`${id}-kop`}>Voorbeeld {nummer}</h4>
        <Uitkomstmerk uitkomst={uitkomst} />
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-naam`}>Naam van het voorbeeld</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-naam`}
          maxLength={200}
          value={voorbeeld.naam}
          onChange={(invoer) => change({ naam: invoer.target.value })}
        />
      </div>
      <Feitenlijst
        bekend={bekend}
        feiten={voorbeeld.feiten}
        van={`bij voorbeeld ${nummer}`}
        wijzig={(feiten) => change({ feiten })}
      />
      {parameter !== undefined && (
        <div className="werk-rij">
          <span id={`${id}-verwacht`}>
            Verwacht: <span className="verborgen">bij voorbeeld {nummer}</span> {parameter.naam} =
          </span>
          <WaardeInvoer
            parameter={{ ...parameter, waarde: voorbeeld.verwacht }}
            id={`${id}-waarde`}
            naamId={`${id}-verwacht`}
            uitlegId={`${id}-kop`}
            fout={uitkomst?.goed === false}
            bewaar={(verwacht: Parameterwaarde) => change({ verwacht })}
          />
        </div>
      )}
      <p>
        <Knop klein onClick={() => wijzig(undefined)}>
          Voorbeeld {nummer} verwijderen
        </Knop>
      </p>
    </section>
  );
}

/** Right or wrong by sign and words; the colour comes with it. */
function Uitkomstmerk({ uitkomst }: { readonly uitkomst: Regelvoorbeelduitkomst | undefined }) {
  if (uitkomst === undefined) return <span className="klein">nog niet bekeken</span>;
  const door = uitkomst.regel === undefined ? '' : ` door regel “${uitkomst.regel}”`;
  return uitkomst.goed ? (
    <span className="werk-merkje werk-merkje--klaar">
      <Icoon naam="klaar" />
      klopt: {uitkomst.uitkomstTekst}
      {door}
    </span>
  ) : (
    <span className="werk-merkje werk-merkje--laat">
      <Icoon naam="kruis" />
      klopt niet: {uitkomst.uitkomstTekst}
      {door}
    </span>
  );
}
