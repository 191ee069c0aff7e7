import { isToekennend } from '../domain/besluit/besluit.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen, maxDatum } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Jaarrol } from './jaarplan.ts';
import type { Toeval } from './toeval.ts';

/** Something that happens to a zaak in the year: from a day on, as soon as it can be, a process begins with these answers. */
export interface Voorval {
  readonly nummer: number;
  readonly vanaf: Datum;
  readonly proces: string;
  /** What somebody fills in; undefined as long as what it is about is not there. */
  readonly readWaarden: (zaak: Zaak, dag: Datum) => Formulierwaarden | undefined;
}

/** Who something is to happen to, and from when on. */
export interface Voorvalvraag extends Jaarrol {
  readonly nummer: number;
  /** The gemeente where people move to. */
  readonly buur: string;
  readonly vanaf: Datum;
  readonly toeval: Toeval;
}

/** What happens is told so many days before or after it at most. */
export const RUIMTE_DAGEN = 20;
/** Some things are told long after they happened. */
export const LAAT_DAGEN = 70;
/** Of every five who move, the one who gets other hours first. */
export const NA_ANDERE_UREN = 3;

/** Only once LKS is paid: what happens before that is another story. */
export function whenLopend(readWaarden: Voorval['readWaarden']): Voorval['readWaarden'] {
  return (zaak, dag) => (zaak.besluiten.some(isToekennend) ? readWaarden(zaak, dag) : undefined);
}

/** @param dagen that there has to be LKS before it */
export function laterThanBegin({ besluiten }: Zaak, datum: Datum, dagen = 0): Datum {
  return maxDatum(datum, addDagen(besluiten.find(isToekennend)?.ingangsdatum ?? datum, dagen));
}
