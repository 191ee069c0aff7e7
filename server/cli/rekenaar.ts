import { calculateVoorstel, type Voorstelbron, type Voorstelrekenaar } from '../usecases/betalen/calculate-voorstel.ts';
import { type Bestandenschrijver, makeBestandenschrijver } from './schrijf-betaalbestanden.ts';

/** Works for one gemeente after the other. What it works out is saved by others; the only thing that it writes are files. */
export interface Rekenaar {
  readonly calculateVoorstel: Voorstelrekenaar;
  readonly writeBestanden: Bestandenschrijver;
}

/** What it reads: of a store only this. */
export type Rekenbron = Voorstelbron & Parameters<typeof makeBestandenschrijver>[0];

/** One that works in this thread. */
export function makeRekenaar(bron: Rekenbron): Rekenaar {
  return {
    calculateVoorstel: async (run, vandaag) => {
      await bron.regelkeuze.refresh(run.gemeente);
      return calculateVoorstel(bron, run, vandaag);
    },
    writeBestanden: makeBestandenschrijver(bron),
  };
}
