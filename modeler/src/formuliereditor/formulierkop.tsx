import { useId } from 'react';
import type { Formulier } from '../../../processes/formulier.ts';
import type { Formulierlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import { changeKop, type Formulierkop as Kop } from './bewerk-kop.ts';
import type { Keuzefeit } from './keuzefeiten.ts';
import { Meldingenlijst } from './meldingenlijst.tsx';

interface Eigenschappen {
  readonly formulier: Formulier;
  readonly lezing: Formulierlezing;
  /** What the condition of a message can be about. */
  readonly feiten: readonly Keuzefeit[];
  readonly wijzig: (formulier: Formulier) => void;
}

/** What stands around the questions: name, explanation, button and messages. */
export function Formulierkop({ formulier, lezing, feiten, wijzig }: Eigenschappen) {
  const zet = (deel: Kop): void => wijzig(changeKop(formulier, deel));
  return (
    <details className="werk-veldkaart">
      <summary>Naam, uitleg, knop en meldingen</summary>
      <div className="werk-stapel">
        <Regel naam="Naam van het formulier" maximum={80} value={formulier.titel} zet={(titel) => zet({ titel })} />
        <Regel
          naam="Uitleg boven de vragen (niet verplicht)"
          lang
          maximum={400}
          value={formulier.uitleg ?? ''}
          zet={(tekst) => zet({ uitleg: tekst === '' ? undefined : tekst })}
        />
        <Regel naam="Tekst op de knop" maximum={40} value={formulier.knop} zet={(knop) => zet({ knop })} />
        <Meldingenlijst
          meldingen={formulier.meldingen ?? []}
          landelijk={lezing.landelijk?.meldingen ?? []}
          feiten={feiten}
          wijzig={(meldingen) => zet({ meldingen })}
        />
      </div>
    </details>
  );
}

interface Regeleigenschappen {
  readonly naam: string;
  readonly maximum: number;
  readonly lang?: boolean;
  readonly value: string;
  readonly zet: (tekst: string) => void;
}

function Regel({ naam, maximum, lang, value, zet }: Regeleigenschappen) {
  const id = useId();
  return (
    <div className="werk-veld">
      <label htmlFor={id}>{naam}</label>
      {lang ? (
        <textarea
          id={id}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={3}
          maxLength={maximum}
          value={value}
          onChange={({ target }) => zet(target.value)}
        />
      ) : (
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          maxLength={maximum}
          value={value}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </div>
  );
}
