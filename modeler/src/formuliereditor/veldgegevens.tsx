import { type InputHTMLAttributes, useId } from 'react';
import type { Formulierveld } from '../../../processes/formulier.ts';
import { Antwoordenlijst } from './antwoordenlijst.tsx';
import { changeSoort, changeVeld, isKeuze, type Partialveld, VELDSOORTEN } from './bewerk-formulier.ts';
import type { Veldkaarteigenschappen } from './veldkaart.tsx';
import { Veldvoorwaarde } from './veldvoorwaarde.tsx';

/** All that can be changed of a question. What a later step needs of it stands still, with the reason above it. */
export function Veldgegevens({ formulier, veld, reden, wijzig }: Veldkaarteigenschappen) {
  const id = useId();
  const vast = reden !== undefined;
  const zet = (deel: Partialveld): void => wijzig(changeVeld(formulier, veld.veld, deel));
  return (
    <div className="werk-stapel">
      {vast && (
        <p className="klein">De woorden mag u wijzigen. De soort, de antwoorden en wanneer de vraag er staat niet.</p>
      )}
      <Regel naam="Vraag" maxLength={90} value={veld.label} zet={(tekst) => zet({ label: tekst })} />
      <Regel
        naam="Hulptekst (niet verplicht)"
        maxLength={200}
        value={veld.hulp ?? ''}
        zet={(tekst) => zet({ hulp: tekst === '' ? undefined : tekst })}
      />
      <div className="werk-veld">
        <label htmlFor={`${id}-soort`}>Soort antwoord</label>
        <select
          id={`${id}-soort`}
          className="utrecht-select utrecht-select--html-select"
          value={veld.soort}
          disabled={vast}
          onChange={({ target }) => wijzig(changeSoort(formulier, veld.veld, target.value as Formulierveld['soort']))}
        >
          {Object.entries(VELDSOORTEN).map(([soort, naam]) => (
            <option key={soort} value={soort}>
              {naam}
            </option>
          ))}
        </select>
      </div>
      <label className="werk-keuze">
        <input
          type="checkbox"
          checked={veld.verplicht}
          disabled={vast && veld.verplicht}
          onChange={({ target }) => zet({ verplicht: target.checked })}
        />
        Verplicht
      </label>
      {isKeuze(veld.soort) && <Antwoordenlijst veld={veld} vast={vast} zet={zet} />}
      <Grenzen veld={veld} zet={zet} />
      <Veldvoorwaarde formulier={formulier} veld={veld} vast={vast} zet={zet} />
    </div>
  );
}

function Grenzen({ veld, zet }: { readonly veld: Formulierveld; readonly zet: (deel: Partialveld) => void }) {
  if (veld.soort === 'getal') {
    return (
      <div className="werk-raster">
        <Getal naam="Kleinste getal" value={veld.min} zet={(min) => zet({ min })} />
        <Getal naam="Grootste getal" value={veld.max} zet={(max) => zet({ max })} />
        <Getal
          naam="Cijfers na de komma"
          min={0}
          max={6}
          value={veld.decimalen}
          zet={(decimalen) => zet({ decimalen })}
        />
        <Regel
          naam="Eenheid"
          maxLength={20}
          value={veld.eenheid ?? ''}
          zet={(tekst) => zet({ eenheid: tekst === '' ? undefined : tekst })}
        />
      </div>
    );
  }
  if (veld.soort === 'tekst' || veld.soort === 'tekstvak') {
    return (
      <Getal
        naam="Ten hoogste zoveel tekens"
        min={1}
        max={10_000}
        value={veld.maxlengte}
        zet={(maxlengte) => zet({ maxlengte })}
      />
    );
  }
  if (veld.soort !== 'datum') return null;
  return (
    <label className="werk-veld">
      Welke datums mogen
      <select
        className="utrecht-select utrecht-select--html-select"
        value={veld.datumgrens ?? ''}
        onChange={({ target }) =>
          zet({ datumgrens: target.value === '' ? undefined : (target.value as 'verleden' | 'toekomst') })
        }
      >
        <option value="">Alle datums</option>
        <option value="verleden">Niet na vandaag</option>
        <option value="toekomst">Niet voor vandaag</option>
      </select>
    </label>
  );
}

type Invoer = Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength' | 'min' | 'max'>;

interface Regeleigenschappen extends Invoer {
  readonly naam: string;
  readonly value: string;
  readonly zet: (tekst: string) => void;
}

function Regel({ naam, value, zet, ...rest }: Regeleigenschappen) {
  const id = useId();
  return (
    <div className="werk-veld">
      <label htmlFor={id}>{naam}</label>
      <input
        {...rest}
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        value={value}
        onChange={({ target }) => zet(target.value)}
      />
    </div>
  );
}

interface Getaleigenschappen extends Invoer {
  readonly naam: string;
  readonly value: number | undefined;
  readonly zet: (getal: number | undefined) => void;
}

function Getal({ naam, value, zet, ...rest }: Getaleigenschappen) {
  const id = useId();
  return (
    <div className="werk-veld">
      <label htmlFor={id}>{naam}</label>
      <input
        {...rest}
        id={id}
        type="number"
        className="utrecht-textbox utrecht-textbox--html-input werk-parameter__getal"
        value={value ?? ''}
        onChange={({ target }) => zet(Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : undefined)}
      />
    </div>
  );
}
