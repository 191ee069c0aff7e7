import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Proces } from './zaak.ts';

type Procesgebeurtenis = Extract<Gebeurtenis, { readonly soort: 'ProcesVerder' | 'ProcesBeeindigd' }>;

/** A process after the engine went on with it: what it waits for now, or how it ended. What it passed is kept once, in order. */
export function changeProces(proces: Proces, gebeurtenis: Procesgebeurtenis): Proces {
  const { toestand: _toestand, berichten: _berichten, ...rest } = proces;
  const doorlopen = [...new Set([...(proces.doorlopen ?? []), ...gebeurtenis.doorlopen])];
  if (gebeurtenis.soort === 'ProcesBeeindigd') {
    const { uitkomst, op } = gebeurtenis;
    return { ...rest, doorlopen, status: 'beeindigd', uitkomst, ...(op === undefined ? {} : { beeindigdOp: op }) };
  }
  const { toestand, berichten } = gebeurtenis;
  return { ...rest, doorlopen, status: 'lopend', toestand, ...(berichten ? { berichten } : {}) };
}
