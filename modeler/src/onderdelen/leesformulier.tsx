import type { FormEvent, ReactNode } from 'react';
import { Bestandveld } from './bestandveld.tsx';
import { Foutmelding } from './foutmelding.tsx';
import { Knop } from './knop.tsx';
import type { Bestandkeuze } from './use-bestandkeuze.ts';

interface Eigenschappen {
  /** The field for the file. */
  readonly veld: { readonly naam: string; readonly hulp: ReactNode; readonly soorten: string };
  readonly keuze: Bestandkeuze;
  readonly knop: string;
  readonly lees: (bestand: File) => void;
  /** The reading itself: whether it goes on, and how it failed. */
  readonly lezen: { readonly isPending: boolean; readonly error: unknown };
  /** What to say when it failed: "Het bestand is niet gelezen." */
  readonly mislukt: string;
  /** A file to start from, beside the button. */
  readonly voorbeeld?: { readonly adres: string; readonly naam: string };
  /** Questions about the file, before it. */
  readonly children?: ReactNode;
}

/** Choose a file and have it read; what it says is shown below, and nothing is kept before a person says so. */
export function Leesformulier({ veld, keuze, knop, lees, lezen, mislukt, voorbeeld, children }: Eigenschappen) {
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const bestand = keuze.vraag();
    if (bestand) lees(bestand);
  };
  return (
    <>
      <form className="werk-stapel smal-blok" onSubmit={verstuur} noValidate>
        {children}
        <Bestandveld {...veld} keuze={keuze} />
        <div className="werk-rij">
          <Knop type="submit" bezig={lezen.isPending}>
            {knop}
          </Knop>
          {voorbeeld && (
            <a href={voorbeeld.adres} download>
              {voorbeeld.naam}
            </a>
          )}
        </div>
        {lezen.isPending && <p role="status">Het bestand wordt gelezen.</p>}
      </form>
      {lezen.error !== null && <Foutmelding fout={lezen.error} wat={mislukt} />}
    </>
  );
}
