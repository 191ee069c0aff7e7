import type { Briefcontext } from './brief.ts';
import type { Datum } from './datum.ts';
import { addAanMaand, addDagen, addMaanden, addWeken, readMaand } from './datum.ts';
import { findKwartaal } from './kwartaal.ts';

/** What letters of the processes after the toekenning tell, made up: a new amount, a bezwaar, a settlement and the end of the LKS. */
export type Voorbeeldvervolg = Required<Pick<Briefcontext, 'herziening' | 'bezwaar' | 'verrekening' | 'einde'>>;

/**
 * Makes up what a letter of a later process is filled with, around `vandaag`. Amounts in cents; of the one month in the settlement too much
 * was paid, and hours of the month after it are not known yet.
 */
export function makeVoorbeeldvervolg(vandaag: Datum, parameters: Briefcontext['parameters']): Voorbeeldvervolg {
  return {
    herziening: {
      datum: `${Number(vandaag.slice(0, 4)) + 1}-01-01`,
      oudCent: 102_320,
      nieuwCent: 107_109,
      later: ['Dit is een voorbeeld van een bedrag dat later ingaat.'],
    },
    bezwaar: makeBezwaar(vandaag),
    verrekening: makeVerrekening(vandaag, parameters['verrekening.drempel']),
    einde: {
      datum: addMaanden(vandaag, 1),
      reden: 'niet_verlengd',
      toelichting: 'Dit is een voorbeeld van een toelichting.',
      zienswijze: 'Dit is een voorbeeld van een reactie.',
    },
  };
}

// helpers

function makeBezwaar(vandaag: Datum): Voorbeeldvervolg['bezwaar'] {
  return {
    ontvangenOp: vandaag,
    door: 'werkgever',
    besluitdatum: addDagen(vandaag, -14),
    besluitnaam: 'toekenning van de loonkostensubsidie',
    gronden: 'Dit is een voorbeeld van een bezwaar.',
    commissie: false,
    tijdig: true,
    beslissenVoor: addWeken(vandaag, 10),
    vervolg: 'horen',
    reden: 'dit is een voorbeeld van een reden.',
    hoorzittingOp: addDagen(vandaag, 21),
    hoorzittingTijd: '10.00 uur',
    hoorzittingPlaats: 'het gemeentehuis',
    verdagingsreden: 'er een nieuwe loonwaardemeting nodig is',
    uitkomst: 'gegrond',
    motivering: 'Dit is een voorbeeld van een motivering.',
    gevolg: 'wijzigen',
  };
}

function makeVerrekening(vandaag: Datum, drempel: unknown): Voorbeeldvervolg['verrekening'] {
  const maand = addAanMaand(readMaand(vandaag), -2);
  return {
    id: 'voorbeeld',
    aanleiding: 'kwartaal',
    datum: vandaag,
    door: 'voorbeeld',
    kwartaal: findKwartaal(maand),
    regels: [
      {
        maand,
        element: 'uren',
        basis: 'Dit is een voorbeeld: er waren minder uren dan waarmee wij rekenden.',
        rechtCent: 90_837,
        betaaldCent: 100_067,
        betaalrunCent: 0,
        verschilCent: -9230,
        laat: false,
      },
    ],
    saldoCent: -9230,
    richting: 'terugvorderen',
    wijze: 'beschikking',
    drempelCent: typeof drempel === 'number' ? Math.round(drempel * 100) : 0,
    brief: 'beschikking',
    wachtOpUren: [addAanMaand(maand, 1)],
    uitleg: [],
    vordering: {
      id: 'voorbeeld',
      verrekeningId: 'voorbeeld',
      bedragCent: 9230,
      maanden: [maand],
      datum: vandaag,
      uiterlijk: addWeken(vandaag, 6),
      wijze: 'terugbetalen',
      besluitId: 'voorbeeld',
    },
  };
}
