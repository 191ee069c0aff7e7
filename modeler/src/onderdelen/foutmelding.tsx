import { ApiFout, describeFout } from '../api/api-fout.ts';
import { Knop } from './knop.tsx';
import { Melding } from './melding.tsx';

interface Eigenschappen {
  readonly fout: unknown;
  readonly wat: string;
  readonly opnieuw?: () => void;
}

/** A failure of the system: what happened, that nothing is lost, the code for the beheerder, and a retry. */
export function Foutmelding({ fout, wat, opnieuw }: Eigenschappen) {
  const code = fout instanceof ApiFout ? fout.code : undefined;
  return (
    <div role="alert">
      <Melding soort="laat">
        <p>
          <b>{wat}</b> {describeFout(fout)}
        </p>
        {code !== undefined && <p className="klein">Code voor de beheerder: {code}</p>}
        {opnieuw && (
          <p>
            <Knop klein onClick={opnieuw}>
              Opnieuw proberen
            </Knop>
          </p>
        )}
      </Melding>
    </div>
  );
}
