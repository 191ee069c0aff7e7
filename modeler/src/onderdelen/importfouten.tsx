import { formatAantal } from '../weergave/getal.ts';
import { Melding } from './melding.tsx';

interface Eigenschappen {
  /** What was read: "De lijst" or the name of the file. */
  readonly wat: string;
  /** What did not happen, and the way out. */
  readonly gevolg: string;
  /** How many there are in all, when the list is cut off. */
  readonly aantal?: number;
  readonly fouten: readonly { readonly regel: number; readonly kolom?: string | undefined; readonly melding: string }[];
}

/** What is wrong with a file, line by line; nothing of it was used. */
export function Importfouten({ wat, gevolg, fouten, aantal = fouten.length }: Eigenschappen) {
  return (
    <Melding soort="laat">
      <p>
        <b>
          {wat} heeft {formatAantal(aantal, 'fout', 'fouten')}.
        </b>{' '}
        {gevolg}
        {aantal > fouten.length && ` Hier staan de eerste ${fouten.length}.`}
      </p>
      <ul>
        {fouten.map(({ regel, kolom, melding }) => (
          <li key={`${regel}-${kolom}-${melding}`}>
            Regel {regel}
            {kolom !== undefined && `, kolom ${kolom}`}: {melding}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
