import type { Overdracht } from '../../../server/domain/verhuizing/overdracht.ts';
import { makeOverdracht } from '../../../server/domain/verhuizing/overdracht.ts';
import type { Verhuizinggegevens } from '../../../server/domain/verhuizing/verhuizinggegevens.ts';
import type { Zaakverrekening, Zaakvordering } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS } from '../example-zaak.ts';
import { beeindiging, besluit } from '../recht/voorbeelden.ts';

export const VERHUIZING: Verhuizinggegevens = {
  datum: '2026-03-11',
  nieuweGemeente: 'olst-wijhe',
  nieuweGemeenteNaam: 'Olst-Wijhe',
  bron: 'brp',
  teveel: [{ maand: '2026-03', bedragCent: 12_345 }],
  verrekenwijze: 'LKS_04',
  voorzieningen: 'jobcoach, 2 uur per week',
};

const VERREKENING: Zaakverrekening = {
  id: 'verrekening-1',
  aanleiding: 'einde',
  datum: '2026-03-20',
  door: 'consulent',
  kwartaal: '2026-Q1',
  regels: [
    {
      maand: '2026-03',
      element: 'einde',
      basis: 'De LKS eindigde.',
      rechtCent: 30_000,
      betaaldCent: 42_345,
      betaalrunCent: 0,
      verschilCent: -12_345,
      laat: false,
    },
  ],
  saldoCent: -12_345,
  richting: 'terugvorderen',
  wijze: 'beschikking',
  drempelCent: 0,
  brief: 'beschikking',
  wachtOpUren: [],
  uitleg: [],
};

const VORDERING: Zaakvordering = {
  id: 'vordering-1',
  verrekeningId: VERREKENING.id,
  bedragCent: 12_345,
  maanden: ['2026-03'],
  datum: '2026-03-20',
  uiterlijk: '2026-05-04',
  wijze: 'met_gemeente',
  besluitId: 'besluit-1',
  ontvangsten: [],
  kwijt: [],
};

/** A zaak of Voorbeeldstad of which the werknemer moved to Olst-Wijhe on 11 March. */
export function verhuisdeZaak(verhuizing: Partial<Verhuizinggegevens> = {}): Zaak {
  const metGemeente = (verhuizing.verrekenwijze ?? VERHUIZING.verrekenwijze) === 'LKS_04';
  return {
    ...(metGemeente ? { verrekeningen: [VERREKENING], vorderingen: [VORDERING] } : {}),
    id: 'z1',
    versie: 7,
    gemeente: 'voorbeeldstad',
    zaaknummer: 'LKS-2026-0001',
    variant: { naam: 'voorbeeldstad', versie: '2026-01-01' },
    status: 'lopend',
    gegevens: {
      ...GEGEVENS,
      loonwaarde: { percentage: 60, meetdatum: '2025-12-15', organisatie: 'Meetbureau', volgendeMeting: '2027-12-15' },
      oordeel: { route: 'regulier', bevoegd: true },
      verhuizing: { ...VERHUIZING, ...verhuizing },
    },
    processen: [],
    taken: [],
    termijnen: [],
    besluiten: [besluit('2026-02-01', {}, { einddatum: '2027-01-31' }), beeindiging('2026-03-11')],
    brieven: [],
    documenten: [],
    heronderzoeken: [],
  };
}

export function pakket(zaak: Zaak = verhuisdeZaak(), anders: Partial<Overdracht> = {}): Overdracht {
  const gemaakt = makeOverdracht(zaak, {
    id: 'pakket-0001',
    volgnummer: 1,
    geldigDagen: 90,
    gemaaktOp: '2026-03-20',
    van: { slug: 'voorbeeldstad', naam: 'Gemeente Voorbeeldstad' },
    naar: { slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe' },
    rekening: { naam: 'Gemeente Voorbeeldstad', iban: 'NL91ABNA0417164300' },
    bsn: '123456782',
    stand: {
      maanden: [{ maand: '2026-03', rechtCent: 30_000, betaaldCent: 42_345, teveelCent: 12_345 }],
      teveelCent: 12_345,
      onbekend: [],
      stand: [],
    },
    stukken: [
      { naam: 'loonwaarderapport.pdf', soort: 'loonwaarderapport', mediatype: 'application/pdf', inhoud: 'JVBERi0=' },
    ],
  });
  return { ...gemaakt, ...anders };
}
