import type { Datum } from '../datum.ts';
import { addAanMaand, addDagen, addMaanden, addWeken, findLaatsteDag, readMaand } from '../datum.ts';
import { findKwartaal } from '../verrekenen/kwartaal.ts';
import type { Vordering } from '../verrekenen/zaakverrekening.ts';
import type { Zaakgegevens } from '../zaak/zaakgegevens.ts';
import type { Briefcontext } from './brief.ts';

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

/** What the processes after the toekenning know of the made-up zaak, of which the dienstverband begins on `begin`. */
export function makeVervolggroepen(
  vandaag: Datum,
  begin: Datum,
): Required<Pick<Zaakgegevens, 'verlenging' | 'hermeting' | 'wijziging' | 'verhuizing' | 'overname'>> {
  const reactie = 'Dit is een voorbeeld van een reactie.';
  return {
    verlenging: {
      aanleiding: 'einde_contract',
      lksTotEnMet: findLaatsteDag(begin, 10),
      contractTotEnMet: findLaatsteDag(begin, 12),
      loonwaardeTot: findLaatsteDag(begin, 10),
    },
    hermeting: {
      aanleiding: 'afgesproken_moment',
      percentage: 75,
      vorigPercentage: 60,
      verschil: 15,
      meetdatum: vandaag,
      zienswijzeTekst: reactie,
    },
    wijziging: {
      soort: 'uren',
      ingangsdatum: begin,
      urenPerWeek: 32,
      oudeUren: 36,
      oudCent: 122_411,
      nieuwCent: 108_810,
      zienswijzeTekst: reactie,
    },
    ...makeVerhuizing(vandaag, begin),
  };
}

/** What the werkgever of the made-up zaak has to pay back. Amounts in cents. */
export function makeVoorbeeldvordering(vandaag: Datum): Vordering {
  return {
    id: 'voorbeeld',
    verrekeningId: 'voorbeeld',
    bedragCent: 9230,
    maanden: [addAanMaand(readMaand(vandaag), -2)],
    datum: vandaag,
    uiterlijk: addWeken(vandaag, 6),
    wijze: 'terugbetalen',
    besluitId: 'voorbeeld',
  };
}

// helpers

function makeVerhuizing(vandaag: Datum, begin: Datum): Required<Pick<Zaakgegevens, 'verhuizing' | 'overname'>> {
  const voorzieningen = 'jobcoach';
  const teveel = [{ maand: readMaand(begin), bedragCent: 54_405 }];
  return {
    verhuizing: {
      datum: begin,
      nieuweGemeente: 'nieuwe-gemeente',
      nieuweGemeenteNaam: 'Gemeente Nieuwestad',
      bron: 'brp',
      verrekenwijze: 'LKS_02',
      teveel,
      voorzieningen,
      motivering: 'dit is een voorbeeld van een motivering.',
    },
    overname: {
      pakketId: 'voorbeeld',
      vanGemeente: 'oude-gemeente',
      vanGemeenteNaam: 'Gemeente Oudestad',
      zaaknummer: 'LKS-VOORBEELD',
      eersteDag: vandaag,
      verrekenwijze: 'LKS_04',
      betaald: teveel,
      voorzieningen,
      voorzieningenVervolg: 'doorzetten',
    },
  };
}

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
    verzuim: 'Dit is een voorbeeld van wat er ontbreekt.',
    verzuimTot: addDagen(vandaag, 14),
    reden: 'dit is een voorbeeld van een reden.',
    hoorzittingOp: addDagen(vandaag, 21),
    hoorzittingTijd: '10.00 uur',
    hoorzittingPlaats: 'het gemeentehuis',
    verdagingsreden: 'er is een nieuwe loonwaardemeting nodig.',
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
    vordering: makeVoorbeeldvordering(vandaag),
  };
}
