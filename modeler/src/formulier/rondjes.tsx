import type { Formulierveld } from '../../../processes/formulier.ts';
import { Veldteksten, type Veldtekstids } from './veldteksten.tsx';

interface Eigenschappen {
  readonly veld: Formulierveld;
  readonly ids: Veldtekstids;
  readonly waarde: string;
  readonly wijzig: (waarde: string) => void;
  readonly fout: string | undefined;
  readonly bron: string | undefined;
}

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

/** A choice between a few answers, all in sight. */
export function Rondjes({ veld, ids, waarde, wijzig, fout, bron }: Eigenschappen) {
  const opties: NonNullable<Formulierveld['opties']> = veld.soort === 'janee' ? JA_NEE : (veld.opties ?? []);
  return (
    <fieldset className={`werk-veld${fout ? ' is-fout' : ''}`} aria-describedby={ids.beschrijving}>
      <legend>
        {veld.label}
        {!veld.verplicht && <span className="werk-niet-verplicht"> (niet verplicht)</span>}
      </legend>
      <Veldteksten {...{ veld, ids, fout }} />
      <div
        className={
          opties.length > 3 || opties.some((o) => o.hulp ?? o.beletsel) ? 'werk-stapel g-0' : 'werk-rij werk-rij--ruim'
        }
      >
        {opties.map((optie, nummer) => (
          <label key={optie.waarde} className="werk-keuze">
            <input
              type="radio"
              id={nummer === 0 ? ids.control : undefined}
              name={ids.control}
              checked={waarde === optie.waarde}
              disabled={optie.beletsel !== undefined}
              onChange={() => wijzig(optie.waarde)}
            />
            <span>
              {optie.label}
              {(optie.beletsel ?? optie.hulp) && <span className="klein"> {optie.beletsel ?? optie.hulp}</span>}
            </span>
          </label>
        ))}
      </div>
      {bron && (
        <span className="werk-bron" id={ids.bron}>
          bron: {bron}
        </span>
      )}
    </fieldset>
  );
}
