import { useEffect, useRef } from 'react';
import { Leestekst } from '../brieveditor/leestekst.tsx';
import { Klassemerk } from './klassemerk.tsx';
import type { Genummerd } from './selectie.ts';

/** Texts that are too long for a sentence: the old and the new one are shown below it. */
const TEKSTEN: ReadonlySet<string> = new Set(['tekst', 'documentatie', 'uitleg', 'hulp', 'motivering']);

interface Eigenschappen {
  readonly lijst: readonly Genummerd[];
  readonly gekozen: number | undefined;
  /** It was chosen to see it in the diagram: leave the list where it is. */
  readonly inDiagram: boolean;
  /** Ids in the diagrams beside the list. */
  readonly getekend: ReadonlySet<string>;
  readonly kies: (nummer: number) => void;
}

/** The differences in sentences, each with its class and why. */
export function Verschillijst({ lijst, gekozen, inDiagram, getekend, kies }: Eigenschappen) {
  const huidig = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (gekozen !== undefined && !inDiagram) huidig.current?.scrollIntoView({ block: 'nearest' });
  }, [gekozen, inDiagram]);
  return (
    <ol className="werk-verschillijst" aria-label="Verschillen">
      {lijst.map((verschil) => {
        const { nummer, zin, naam, klasse, waarom, elementen } = verschil;
        const nu = nummer === gekozen;
        return (
          <li key={nummer} ref={nu ? huidig : null} className={nu ? 'is-gekozen' : undefined}>
            <span className="werk-verschilnummer" aria-hidden="true">
              {nummer}
            </span>
            <div className="werk-stapel g-1">
              <div className="werk-verschillijst__kop">
                <h3>
                  <span className="verborgen">Verschil {nummer}: </span>
                  {naam}
                </h3>
                <Klassemerk klasse={klasse} />
              </div>
              <p>
                <Leestekst tekst={zin} />
              </p>
              <p className="klein">{waarom}</p>
              <Teksten verschil={verschil} />
              {elementen.some((element) => getekend.has(element)) && (
                <p>
                  <button
                    type="button"
                    className="werk-filter werk-filter--stil"
                    aria-pressed={nu}
                    aria-label={`Toon verschil ${nummer} in het diagram`}
                    onClick={() => kies(nummer)}
                  >
                    Toon in het diagram
                  </button>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Teksten({ verschil: { nummer, eigenschap, van, naar } }: { readonly verschil: Genummerd }) {
  if (!TEKSTEN.has(eigenschap) || typeof van !== 'string' || typeof naar !== 'string') return null;
  return (
    <details>
      <summary>
        Oude en nieuwe tekst<span className="verborgen"> van verschil {nummer}</span>
      </summary>
      <dl className="werk-feiten">
        <dt>Was</dt>
        <dd className="werk-verschiltekst">
          <Leestekst tekst={van || 'leeg'} />
        </dd>
        <dt>Wordt</dt>
        <dd className="werk-verschiltekst">
          <Leestekst tekst={naar || 'leeg'} />
        </dd>
      </dl>
    </details>
  );
}
