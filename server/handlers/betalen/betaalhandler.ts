import type { Betaalgebeurtenis } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import type { Betaalvoorstel } from '../../domain/betalen/betaalvoorstel.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';

/** The moment of the step, and what was calculated for it. */
export interface Betaalhandlercontext {
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
  /** User name of who set this step in motion, or "systeem". */
  readonly door: string;
  /** What is owed now; calculated only for a step that makes a proposal. */
  readonly voorstel?: Betaalvoorstel;
}

/** What a service task of the process `betalen` does: it looks at the run and says what happens. Pure. Its name is never changed. */
export type Betaalhandler = (run: Betaalrun, context: Betaalhandlercontext) => readonly Betaalgebeurtenis[];
