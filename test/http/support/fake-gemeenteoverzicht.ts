import type { Doorlooptijdenformulier } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';

export const OVERZICHT: Gemeenteoverzicht = {
  vandaag: '2026-03-02',
  open: { te_laat: 1, vandaag: 0, binnenkort: 2, later: 9, opgeschort: 1, uitgesteld: 0 },
  risico: [
    {
      taakId: 'taak-1',
      zaakId: 'zaak-1',
      zaaknummer: 'LKS-2026-0001',
      taak: 'Besluit vaststellen',
      uiterlijk: '2026-03-01',
      wettelijkUiterlijk: '2026-03-06',
      termijn: 'Wettelijke beslistermijn',
      grondslag: 'art. 10d lid 12 Pw',
    },
  ],
  maand: '2026-03',
  runs: [
    {
      id: 'run-1',
      naam: 'betaalrun maart 2026',
      status: 'voorstel',
      betaaldag: '2026-03-20',
      uiterlijk: '2026-03-20',
      teBetalen: { aantal: 12, bedragCent: 1_200_000 },
    },
  ],
  maanden: [
    { maand: '2026-02', bedragCent: 1_100_000, regels: 11 },
    { maand: '2026-03', bedragCent: 0, regels: 0 },
  ],
  routes: [
    { route: 'forfaitair', status: 'lopend', aantal: 2 },
    { route: 'regulier', status: 'lopend', aantal: 5 },
  ],
};

const GROEP = {
  naam: 'Alle zaken',
  zaken: 4,
  cijfers: [{ stap: 'rapport', aantal: 4, mediaan: 6.5, p90: 12, langste: 12, metNorm: 4, binnenNorm: 3 }],
  rappels: 2,
  metRappel: 1,
} as const;

export const DOORLOOPTIJDEN: Doorlooptijdenformulier = {
  gemeente: { naam: 'Gemeente Voorbeeldstad', kleur: '#00693c', slug: 'voorbeeldstad' },
  van: '2025-03-03',
  tot: '2026-03-02',
  vandaag: '2026-03-02',
  geheel: GROEP,
  perVariant: [{ ...GROEP, naam: 'voorbeeldstad 1' }],
  perWerkgever: [{ ...GROEP, naam: 'Bakkerij De Vries' }],
};
