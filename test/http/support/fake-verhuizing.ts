import type {
  Overdrachtoverzicht,
  Overdrachtvoorbeeld,
  Verhuisusecases,
} from '../../../server/usecases/verhuizing/verhuisusecases.ts';

const VAN = { slug: 'voorbeeldstad', naam: 'Gemeente Voorbeeldstad' };
const SLEUTEL = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
const VERTROUWD = { gemeente: VAN, vingerafdruk: '3F2A 91BC', hier: true };

const VOORBEELD: Overdrachtvoorbeeld = {
  pakketId: 'pakket-1',
  status: 'nieuw',
  bijgewerkt: false,
  veranderd: [],
  van: VAN,
  zaaknummer: 'LKS-2026-0001',
  eersteDag: '2026-03-11',
  laatsteDag: '2026-03-10',
  route: 'regulier',
  verrekening: { wijze: 'geen', maanden: [] },
  ondertekendDoor: VAN.naam,
  vingerafdruk: '3F2A 91BC',
  werknemer: { naam: 'Anna Jansen', geboortedatum: '1990-05-01', bsnLaatste3: '782' },
  werkgever: { naam: 'Bakkerij De Vries', kvkNummer: '12345678' },
  functie: 'bakkershulp',
  urenPerWeek: 32,
  loonwaarde: 60,
  stukken: [{ naam: 'rapport.pdf', soort: 'loonwaarderapport' }],
  beletsels: [],
};

const OVERZICHT: Overdrachtoverzicht = { vingerafdruk: '3F2A', sleutels: [VERTROUWD], verzonden: [], ontvangen: [] };

/** Use cases of moving that answer the same thing always. */
export function makeFakeVerhuizing(): Verhuisusecases {
  return {
    listOverdrachten: async () => OVERZICHT,
    renewOverdracht: async () => OVERZICHT,
    readEigenSleutel: async () => ({
      formaat: 'preferent-sleutel',
      versie: 1,
      gemeente: VAN,
      ondertekenen: SLEUTEL,
      versleutelen: SLEUTEL,
    }),
    addSleutel: async () => ({ ...VERTROUWD, bewaard: false }),
    downloadOverdracht: async () => ({ naam: 'lks-overdracht-1.jwe', inhoud: new TextEncoder().encode('a.b.c.d.e') }),
    receiveOverdracht: async () => VOORBEELD,
    previewOverdracht: async () => VOORBEELD,
    acceptOverdracht: async () => ({ zaakId: 'zaak-1', zaaknummer: 'LKS-2026-0001' }),
    readBrpcontrole: async () => ({ frequentie: 'maandelijks', aantal: 3 }),
    compareBrp: async () => ({ kenmerk: 'a'.repeat(64), fouten: [], bevindingen: [], zonderLks: [] }),
    startBrpgevolgen: async () => ({ verslagId: 'brp-1', uitkomsten: [] }),
  };
}
