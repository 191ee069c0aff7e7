import type { Formulierwaarden } from '../usecases/usecases.ts';
import { aanvragen, beoordelen, besluit, gemeten, ondertekenen, rapport } from './demo-stappen.ts';
import type { Scenario } from './scenario.ts';

const zonderAok = (): Formulierwaarden => ({ 'dienstverband.aokOntvangenOp': undefined });

/** From the application up to the papers: measured, waited for, asked for again, or never handed in. */
export const INTAKE_SCENARIOS: readonly Scenario[] = [
  {
    naam: 'net binnen',
    ontvangen: {
      voorbeeldstad: ['2026-02-20', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27'],
      'olst-wijhe': ['2026-02-23', '2026-02-26', '2026-02-27'],
    },
    stappen: [],
  },
  {
    naam: 'meting nog aanvragen',
    ontvangen: {
      voorbeeldstad: ['2026-02-12', '2026-02-18', '2026-02-19'],
      'olst-wijhe': ['2026-02-16', '2026-02-19'],
    },
    stappen: [beoordelen(3)],
  },
  {
    naam: 'wacht op het rapport',
    ontvangen: {
      voorbeeldstad: ['2026-02-09', '2026-02-10', '2026-02-16', '2026-02-17'],
      'olst-wijhe': ['2026-02-11', '2026-02-17'],
    },
    stappen: [beoordelen(2), aanvragen(4)],
  },
  {
    naam: 'rapport te laat',
    ontvangen: { voorbeeldstad: ['2026-01-19', '2026-01-22'], 'olst-wijhe': ['2026-01-20'] },
    stappen: [beoordelen(2), aanvragen(3, 7)],
  },
  {
    naam: 'uitkomst bespreken',
    ontvangen: {
      voorbeeldstad: ['2026-02-02', '2026-02-04', '2026-02-06'],
      'olst-wijhe': ['2026-02-03', '2026-02-05'],
    },
    stappen: [beoordelen(2), aanvragen(3), rapport(14, 65)],
  },
  {
    naam: 'rappel loopt',
    ontvangen: {
      voorbeeldstad: ['2026-01-27', '2026-02-03', '2026-02-06'],
      'olst-wijhe': ['2026-02-02', '2026-02-05'],
    },
    aanvraag: zonderAok,
    stappen: gemeten(55, 13),
  },
  {
    naam: 'laatste verzoek, termijn staat stil',
    ontvangen: { voorbeeldstad: ['2026-01-08', '2026-01-09'], 'olst-wijhe': ['2026-01-12'] },
    aanvraag: zonderAok,
    stappen: gemeten(45, 10),
  },
  {
    naam: 'niets ontvangen, afhandelen',
    ontvangen: { voorbeeldstad: ['2026-01-05'], 'olst-wijhe': ['2026-01-06'] },
    aanvraag: zonderAok,
    stappen: gemeten(60, 6),
  },
  {
    naam: 'buiten behandeling gesteld',
    ontvangen: { voorbeeldstad: ['2026-01-02'], 'olst-wijhe': ['2026-01-02'] },
    aanvraag: zonderAok,
    stappen: [
      ...gemeten(50, 5),
      {
        element: 'AfhandelenNaLaatsteVerzoekTask',
        naWerkdagen: 40,
        waarden: () => ({
          'rappel.eindactie': 'buiten_behandeling',
          'besluit.toelichting': 'De arbeidsovereenkomst is na drie verzoeken niet ontvangen.',
        }),
      },
    ],
  },
  {
    naam: 'na een rappel toegekend',
    ontvangen: { voorbeeldstad: ['2026-01-07'], 'olst-wijhe': ['2026-01-07'] },
    aanvraag: zonderAok,
    stappen: [
      ...gemeten(70, 10),
      {
        element: 'OntvangenGegevensTask',
        naWerkdagen: 24,
        waarden: (op) => ({ 'dienstverband.aokOntvangenOp': op }),
      },
      besluit(28),
      ondertekenen(31),
    ],
  },
];
