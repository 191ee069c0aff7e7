import type { Formulierveld } from '../../../processes/formulier.ts';
import { Rondjes } from './rondjes.tsx';
import { Veldinvoer } from './veldinvoer.tsx';
import { makeVeldId, makeVeldtekstids, Veldteksten } from './veldteksten.tsx';

export interface Veldeigenschappen {
  readonly veld: Formulierveld;
  readonly voorvoegsel: string;
  readonly waarde: string;
  readonly fout: string | undefined;
  /** Where the value came from: "uit aanvraag". */
  readonly bron: string | undefined;
  readonly wijzig: (waarde: string) => void;
  readonly verlaat: () => void;
}

/** One question: label, help, error, control, source. */
export function Formulierveldregel({ veld, voorvoegsel, waarde, fout, bron, wijzig, verlaat }: Veldeigenschappen) {
  const id = makeVeldId(voorvoegsel, veld.veld);
  const ids = makeVeldtekstids(id, { hulp: Boolean(veld.hulp), fout: Boolean(fout), bron: Boolean(bron) });
  if (veld.soort === 'janee' || veld.soort === 'keuzerondjes')
    return <Rondjes {...{ veld, ids, waarde, wijzig, fout, bron }} />;
  return (
    <div className={`werk-veld werk-veld--${veld.soort}${fout ? ' is-fout' : ''}`} onBlur={verlaat}>
      <label htmlFor={id}>
        {veld.label}
        {!veld.verplicht && <span className="werk-niet-verplicht"> (niet verplicht)</span>}
      </label>
      <Veldteksten {...{ veld, ids, fout }} />
      <Veldinvoer {...{ veld, id, waarde, wijzig }} beschrijving={ids.beschrijving} fout={Boolean(fout)} />
      {bron && (
        <span className="werk-bron" id={ids.bron}>
          bron: {bron}
        </span>
      )}
    </div>
  );
}
