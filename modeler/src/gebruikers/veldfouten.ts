import { useState } from 'react';
import type { Veldfout } from '../../../server/domain/fouten.ts';
import { ApiFout } from '../api/api-fout.ts';

/** What the server found wrong in a form, by field; the number of the attempt brings the focus to the summary again. */
export function useVeldfouten() {
  const [stand, setStand] = useState<{ readonly fouten: readonly Veldfout[]; readonly poging: number }>({
    fouten: [],
    poging: 0,
  });
  return {
    ...stand,
    find: (veld: string) => stand.fouten.find((fout) => fout.veld === veld)?.melding,
    toon: (fout: unknown) => {
      const fouten = readVeldfouten(fout);
      setStand(({ poging }) => ({ fouten, poging: fouten.length > 0 ? poging + 1 : poging }));
    },
    wis: () => setStand(({ poging }) => ({ fouten: [], poging })),
  };
}

/** The errors of fields in an answer of the server; none when it failed for another reason. */
export function readVeldfouten(fout: unknown): readonly Veldfout[] {
  return fout instanceof ApiFout && fout.status === 422 ? fout.velden : [];
}
