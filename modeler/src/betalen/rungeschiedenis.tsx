import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { formatTijdstip } from '../weergave/datum.ts';

/** Who did what with the run, newest first. */
export function Rungeschiedenis({ run }: { readonly run: Betaalrundetail }) {
  return (
    <details>
      <summary>Geschiedenis van deze betaalrun</summary>
      <ul className="werk-run__geschiedenis">
        {run.geschiedenis.map(({ tijdstip, door, zin }) => (
          <li key={`${tijdstip}-${zin}`}>
            {zin}
            <span className="klein">
              {' '}
              {door}, {formatTijdstip(tijdstip)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
