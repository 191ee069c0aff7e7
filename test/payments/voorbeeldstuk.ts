import gemeente from '../../rules/gemeenten/olst-wijhe/gemeente.json' with { type: 'json' };
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import { type Betaalstukinvoer, readOpdrachtdatum } from '../../server/domain/betalen/betaalstuk.ts';
import { findBankdagen } from '../../server/payments/bankdagen.ts';
import { makeBerichtId } from '../../server/payments/sepa-bestand.ts';
import { makeRun } from './voorbeeldrun.ts';

/** What the papers of the sample run are made of. */
export function makeInvoer(delen: Partial<Betaalrun> = {}): Betaalstukinvoer {
  const run = makeRun(delen);
  return {
    run,
    gemeente,
    kostensoort: 'Loonkostensubsidie Participatiewet',
    namen: { consulent: 'C. Voorbeeld', budgethouder: 'B. Tweede' },
    opdracht: makeBerichtId(run),
    uitvoerdatum: findBankdagen(run.betaaldag, readOpdrachtdatum(run)).uitvoerdatum,
    opRekening: run.betaaldag,
  };
}
