import { useMemo, useState } from 'react';
import { type Formulier, listVelden } from '../../../processes/formulier.ts';
import { validateFormulier, zichtbareVelden } from '../../../processes/validate-formulier.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Veldfout } from '../../../server/domain/fouten.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { type Invoer, makeInvoer, readWaarden } from './invoer.ts';

/** The state of a form: what is typed, what is visible, and what is wrong (only after a field was left or the form was sent). */
export function useFormulier(formulier: Formulier, begin: Formulierwaarden, vandaag: Datum) {
  const [invoer, setInvoer] = useState<Invoer>(() => makeInvoer(formulier, begin));
  const [verlaten, setVerlaten] = useState<ReadonlySet<string>>(new Set());
  const [poging, setPoging] = useState(0);
  const [vanServer, setVanServer] = useState<readonly Veldfout[]>([]);
  const alles = useMemo(() => readWaarden(listVelden(formulier), invoer), [formulier, invoer]);
  const zichtbaar = useMemo(() => zichtbareVelden(formulier, alles), [formulier, alles]);
  const waarden = useMemo(() => readWaarden(zichtbaar, invoer), [zichtbaar, invoer]);
  const eigen = useMemo(() => validateFormulier(formulier, waarden, { vandaag }).fouten, [formulier, waarden, vandaag]);
  const fouten = [...eigen, ...vanServer];
  const getoond = fouten.filter(({ veld }) => poging > 0 || (verlaten.has(veld) && (invoer[veld] ?? '') !== ''));
  return {
    invoer,
    waarden,
    zichtbaar,
    poging,
    /** Every answer is there and right, as far as the form can tell. */
    compleet: eigen.length === 0,
    /** All that is wrong, for the summary after an attempt. */
    fouten: poging > 0 ? fouten : [],
    findFout: (veld: string) => getoond.find((fout) => fout.veld === veld)?.melding,
    wijzig: (veld: string, waarde: string) => {
      setInvoer((oud) => ({ ...oud, [veld]: waarde }));
      setVanServer((oud) => oud.filter((fout) => fout.veld !== veld));
    },
    verlaat: (veld: string) => setVerlaten((oud) => (oud.has(veld) ? oud : new Set(oud).add(veld))),
    zet: (nieuw: Formulierwaarden) =>
      setInvoer((oud) => ({ ...oud, ...makeInvoer(formulier, { ...alles, ...nieuw }) })),
    /** Shows all errors; true when there are none. */
    probeer: (): boolean => {
      setPoging((oud) => oud + 1);
      setVanServer([]);
      return eigen.length === 0;
    },
    toonServerfouten: (nieuw: readonly Veldfout[]) => {
      setVanServer(nieuw);
      setPoging((oud) => oud + 1);
    },
  };
}

export type Formulierstand = ReturnType<typeof useFormulier>;
