import { Icoon } from './icoon.tsx';

interface Eigenschappen {
  /** Rows before this page; undefined when that is unknown. */
  readonly voor: number | undefined;
  readonly aantal: number;
  readonly totaal: number;
  readonly eerste: boolean;
  readonly vorige: () => void;
  readonly volgende: (() => void) | undefined;
}

/** Back and forth through the pages of a list; nothing when there is one page. */
export function Bladwijzer({ voor, aantal, totaal, eerste, vorige, volgende }: Eigenschappen) {
  if (eerste && volgende === undefined) return null;
  return (
    <nav className="werk-duw werk-rij" aria-label="Bladeren">
      <span className="klein">
        {voor === undefined ? `${aantal} van ${totaal}` : `${voor + 1}-${voor + aantal} van ${totaal}`}
      </span>
      <button type="button" className="werk-filter" disabled={eerste} aria-label="Vorige bladzijde" onClick={vorige}>
        <Icoon naam="links" />
      </button>
      <button
        type="button"
        className="werk-filter"
        disabled={!volgende}
        aria-label="Volgende bladzijde"
        onClick={volgende}
      >
        <Icoon naam="rechts" />
      </button>
    </nav>
  );
}
