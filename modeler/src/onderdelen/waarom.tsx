import type { Uitlegstap } from '../../../server/domain/uitleg.ts';
import { Uitklap } from './uitklap.tsx';
import { Uitlegstappen } from './uitlegstappen.tsx';

interface Eigenschappen {
  /** What is explained, for who does not see the line: "Waarom is het besluit uiterlijk di 20 jan 2026?". */
  readonly vraag: string;
  readonly stappen: readonly Uitlegstap[];
}

/** "Waarom?" behind a date or an amount: opens the steps with their articles. */
export function Waarom({ vraag, stappen }: Eigenschappen) {
  if (stappen.length === 0) return null;
  return (
    <Uitklap knop="Waarom?" label={vraag} knopklasse="werk-open werk-open--lijn">
      <p>
        <b>{vraag}</b>
      </p>
      <Uitlegstappen stappen={stappen} />
    </Uitklap>
  );
}
