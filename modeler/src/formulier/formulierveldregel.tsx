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
    <div className={`werk-veld werk-veld--${veld.soort}${fout ? ' is-fout' : ''}`} onBlur={() => afterPress(verlaat)}>
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

/**
 * An error that appears while a button is being pressed pushes that button away from under the pointer, and the click is lost. So what
 * leaving a field shows waits until the button is let go.
 */
function afterPress(doe: () => void): void {
  if (document.querySelector(':active') === null) doe();
  else document.addEventListener('pointerup', () => setTimeout(doe), { once: true });
}
