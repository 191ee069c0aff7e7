import { useId, useState } from 'react';
import { type Formulier, listVelden } from '../../../processes/formulier.ts';
import type { Formulierlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { addGroep, addVeld, changeGroep, findPlek, moveVeld, placeVeld, removeVeld } from './bewerk-formulier.ts';
import { Veldkaart } from './veldkaart.tsx';

interface Eigenschappen {
  readonly formulier: Formulier;
  readonly lezing: Formulierlezing;
  readonly mag: boolean;
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
  readonly wijzig: (formulier: Formulier) => void;
}

/** The questions of a form in their groups: move them by button or by dragging, open them, take them away, add one. */
export function Veldenlijst({ formulier, lezing, mag, fouten, wijzig }: Eigenschappen) {
  const id = useId();
  const kondigAan = useAankondiging();
  const [open, setOpen] = useState<string | undefined>();
  const [gesleept, setGesleept] = useState<string | undefined>();
  const move = (pad: string, label: string, stap: -1 | 1): void => {
    const nieuw = moveVeld(formulier, pad, stap);
    wijzig(nieuw);
    const plek = listVelden(nieuw).findIndex(({ veld }) => veld === pad) + 1;
    kondigAan(`${label} staat nu op plaats ${plek}`);
  };
  const drop = (groep: number, veld: number): void => {
    if (gesleept === undefined) return;
    const van = findPlek(formulier, gesleept);
    // Its own old place no longer counts.
    const naar = van?.groep === groep && van.veld < veld ? veld - 1 : veld;
    wijzig(placeVeld(formulier, gesleept, { groep, veld: naar }));
    setGesleept(undefined);
  };
  return (
    <div className="werk-stapel">
      {formulier.groepen.map((groep, nr) => (
        // oxlint-disable-next-line react/no-array-index-key -- a group has no name of its own
        <section key={nr} aria-label={groep.titel ?? `Groep ${nr + 1}`} className="werk-veldgroep">
          {mag ? (
            <div className="werk-veld">
              <label htmlFor={`${id}-groep-${nr}`}>Kop van groep {nr + 1}</label>
              <input
                id={`${id}-groep-${nr}`}
                className="utrecht-textbox utrecht-textbox--html-input"
                maxLength={80}
                value={groep.titel ?? ''}
                onChange={({ target }) => wijzig(changeGroep(formulier, nr, target.value))}
              />
            </div>
          ) : (
            <h3>{groep.titel ?? `Groep ${nr + 1}`}</h3>
          )}
          <ol className="werk-veldkaarten">
            {groep.velden.map((veld, plek) => (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging comes beside the buttons
              <li
                key={veld.veld}
                draggable={mag && open !== veld.veld}
                onDragStart={() => setGesleept(veld.veld)}
                onDragEnd={() => setGesleept(undefined)}
                onDragOver={(gebeurtenis) => gesleept !== undefined && gebeurtenis.preventDefault()}
                onDrop={(gebeurtenis) => {
                  gebeurtenis.preventDefault();
                  drop(nr, plek);
                }}
              >
                <Veldkaart
                  formulier={formulier}
                  veld={veld}
                  reden={lezing.redenen.find((nodig) => nodig.veld === veld.veld)}
                  landelijk={lezing.landelijk !== undefined && findPlek(lezing.landelijk, veld.veld) !== undefined}
                  mag={mag}
                  open={open === veld.veld}
                  fout={fouten.some((fout) => fout.veld === veld.veld)}
                  wijzig={wijzig}
                  zetOpen={(aan) => setOpen(aan ? veld.veld : undefined)}
                  verplaats={(stap) => move(veld.veld, veld.label, stap)}
                  verwijder={() => {
                    wijzig(removeVeld(formulier, veld.veld));
                    kondigAan(`${veld.label} verwijderd`);
                    document.getElementById(`${id}-nieuw`)?.focus();
                  }}
                />
              </li>
            ))}
          </ol>
          {groep.velden.length === 0 && <p className="klein">Zet hier een vraag in, of de groep valt weg.</p>}
        </section>
      ))}
      {mag && (
        <Toevoegen
          id={`${id}-nieuw`}
          voegVraagToe={(label) => {
            const nieuw = addVeld(formulier, label);
            wijzig(nieuw.formulier);
            setOpen(nieuw.pad);
            kondigAan(`${label} toegevoegd`);
          }}
          voegGroepToe={(titel) => wijzig(addGroep(formulier, titel))}
        />
      )}
    </div>
  );
}

interface Toevoegeigenschappen {
  readonly id: string;
  readonly voegVraagToe: (label: string) => void;
  readonly voegGroepToe: (titel: string) => void;
}

function Toevoegen({ id, voegVraagToe, voegGroepToe }: Toevoegeigenschappen) {
  const [label, setLabel] = useState('');
  const tekort = label.trim().length < 3;
  const voegToe = (doe: (naam: string) => void) => (): void => {
    doe(label.trim());
    setLabel('');
  };
  return (
    <div className="werk-veld">
      <label htmlFor={id}>
        Nieuwe vraag of groep <span className="klein">ten minste 3 tekens</span>
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        maxLength={80}
        value={label}
        onChange={({ target }) => setLabel(target.value)}
      />
      <p className="werk-rij">
        <Knop klein bezig={tekort} onClick={voegToe(voegVraagToe)}>
          <Icoon naam="plus" /> Vraag toevoegen
        </Knop>
        <Knop klein bezig={tekort} onClick={voegToe(voegGroepToe)}>
          <Icoon naam="plus" /> Groep toevoegen
        </Knop>
      </p>
    </div>
  );
}
