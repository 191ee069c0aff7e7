import { ApiFout, describeFout } from '../api/api-fout.ts';
import { Knop } from './knop.tsx';
import { Melding } from './melding.tsx';

interface Eigenschappen {
  readonly fout: unknown;
  readonly wat: string;
  readonly opnieuw?: () => void;
}

/** What this person may not see or what is not there stays so, however often one tries. */
function isTijdelijk(fout: unknown): boolean {
  return !(fout instanceof ApiFout && (fout.status === 403 || fout.status === 404));
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
        {opnieuw && isTijdelijk(fout) && (
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
