import type { Betaalrun, Betaalrunregel } from '../../server/domain/betalen/betaalrun.ts';

/** A line of the sample run; give what matters in a test. */
export function makeRegel(delen: Partial<Betaalrunregel> = {}): Betaalrunregel {
  return {
    id: 'LKS-2026-0118-202603-V1',
    zaakId: 'zaak-118',
    zaaknummer: '2026-0118',
    werkgever: {
      naam: 'Bakkerij De Korenaar B.V.',
      kvkNummer: '90000018',
      iban: 'NL91ABNA0417164300',
      adres: { straat: 'Molenweg', huisnummer: '3', postcode: '8131 AA', plaats: 'Wijhe' },
    },
    werknemer: { naam: 'S. de Vries', personeelsnummer: 'P-0042' },
    maand: '2026-03',
    soort: 'vast',
    volgnummer: 1,
    bedragCent: 122_411,
    lksCent: 99_197,
    werkgeverslastenCent: 23_214,
    uren: { aantal: 32, per: 'week' },
    loonwaardePercentage: 55,
    omschrijving: 'loonkostensubsidie 2026-0118 maart 2026',
    uitleg: [{ omschrijving: 'Hele maand maart 2026', uitkomst: '€ 1.224,11', grondslag: 'art. 10d lid 4 Pw' }],
    signalen: [],
    status: 'open',
    ...delen,
  };
}

/** A released run of three payments to two werkgevers, and a line that was kept out. */
export function makeRun(delen: Partial<Betaalrun> = {}): Betaalrun {
  const tuin = {
    naam: 'Tuincentrum Café Groën & Zonen',
    kvkNummer: '90000026',
    iban: 'NL44RABO0123456789',
    tenaamstelling: 'Groën Beheer',
    crediteurnummer: '40017',
    adres: { straat: 'Kade', huisnummer: '12a', postcode: '8121 AB', plaats: 'Olst' },
  };
  return {
    id: 'run-2026-03',
    gemeente: 'olst-wijhe',
    maand: '2026-03',
    volgnummer: 1,
    stand: 4,
    status: 'vrijgegeven',
    betaaldag: '2026-03-13',
    uiterlijk: '2026-03-20',
    daguitleg: [],
    proces: { id: 'proces-1', naam: 'betalen', versie: '2026-01-01', engine: '25', status: 'lopend' },
    taken: [],
    regels: [
      makeRegel(),
      makeRegel({
        id: 'LKS-2026-0121-202602-N1',
        zaakId: 'zaak-121',
        zaaknummer: '2026-0121',
        werkgever: tuin,
        werknemer: { naam: 'J. van den Berg' },
        maand: '2026-02',
        soort: 'nabetaling',
        bedragCent: 40_005,
        lksCent: 32_419,
        werkgeverslastenCent: 7586,
        omschrijving: 'loonkostensubsidie 2026-0121 februari 2026',
      }),
      makeRegel({
        id: 'LKS-2026-0121-202603-V1',
        zaakId: 'zaak-121',
        zaaknummer: '2026-0121',
        werkgever: tuin,
        werknemer: { naam: 'J. van den Berg' },
        bedragCent: 80_010,
        lksCent: 64_838,
        werkgeverslastenCent: 15_172,
        loonwaardePercentage: undefined,
        omschrijving: 'loonkostensubsidie 2026-0121 maart 2026',
      }),
      makeRegel({ id: 'LKS-2026-0130-202603-V1', uitgesloten: { reden: 'Eerst het IBAN nakijken', door: 'admin' } }),
    ],
    teveelBetaald: [],
    nietBerekend: [],
    rekening: { naam: 'Gemeente Olst-Wijhe', iban: 'NL20INGB0001234567', bic: 'INGBNL2A' },
    gemaaktOp: '2026-03-02T08:00:00.000Z',
    berekendOp: '2026-03-02',
    makers: ['consulent'],
    aangebodenDoor: 'consulent',
    goedgekeurdDoor: 'budgethouder',
    vrijgegevenOp: '2026-03-05T13:30:00.000Z',
    ...delen,
  };
}

/** The sum of the lines that are paid in the sample run. */
export const TOTAAL_CENT = 242_426;
