import { useEffect, useRef } from 'react';
import type { Veldfout } from '../../../server/domain/fouten.ts';
import { formatAantal } from '../weergave/getal.ts';
import { makeVeldId } from './veldteksten.tsx';

interface Eigenschappen {
  readonly fouten: readonly Veldfout[];
  readonly voorvoegsel: string;
  /** Fields of the form: an error of another field has nowhere to lead. */
  readonly velden: ReadonlySet<string>;
  /** Changes with every attempt: the focus then comes here again. */
  readonly poging: number;
  readonly kop: 'h2' | 'h3';
}

/** On top of a form: what is wrong, as links to the fields. Takes the focus when it appears. */
export function Foutsamenvatting({ fouten, voorvoegsel, velden, poging, kop: Kop }: Eigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (poging > 0) vlak.current?.focus();
  }, [poging]);
  if (fouten.length === 0) return null;
  return (
    <div className="werk-samenvatting" ref={vlak} tabIndex={-1} role="alert">
      <Kop>{formatAantal(fouten.length, 'antwoord klopt', 'antwoorden kloppen')} nog niet</Kop>
      <ul>
        {fouten.map(({ veld, melding }) => (
          <li key={`${veld}-${melding}`}>
            {velden.has(veld) ? (
              <a
                href={`#${makeVeldId(voorvoegsel, veld)}`}
                onClick={(klik) => {
                  klik.preventDefault();
                  document.getElementById(makeVeldId(voorvoegsel, veld))?.focus();
                }}
              >
                {melding}
              </a>
            ) : (
              melding
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
