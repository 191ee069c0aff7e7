import { addMaanden } from '../domain/datum.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { makeGeboortedatum } from './demo-aanvraag.ts';
import {
  aanvragen,
  afwijzen,
  beoordelen,
  besluit,
  bespreken,
  gemeten,
  ondertekenen,
  overleggen,
  rapport,
} from './demo-stappen.ts';
import type { Scenario } from './scenario.ts';

const forfaitair = (): Formulierwaarden => ({ 'aanvraag.gevraagdeRoute': 'forfaitair' });

/** From the papers up to the decision, on every route. */
export const BESLUIT_SCENARIOS: readonly Scenario[] = [
  {
    naam: 'besluit vaststellen',
    ontvangen: {
      voorbeeldstad: ['2026-02-02', '2026-02-03', '2026-02-05', '2026-02-06'],
      'olst-wijhe': ['2026-02-04', '2026-02-06'],
    },
    stappen: gemeten(60, 15),
  },
  {
    naam: 'besluit te laat',
    ontvangen: { voorbeeldstad: ['2026-01-12', '2026-01-14'], 'olst-wijhe': ['2026-01-13'] },
    stappen: gemeten(72, 12),
  },
  {
    naam: 'toegekend',
    ontvangen: {
      voorbeeldstad: ['2026-01-05', '2026-01-07', '2026-01-09', '2026-01-15', '2026-01-20'],
      'olst-wijhe': ['2026-01-06', '2026-01-12', '2026-01-19'],
    },
    stappen: [...gemeten(58, 12), besluit(17), ondertekenen(20)],
  },
  {
    naam: 'forfaitair toegekend',
    ontvangen: { voorbeeldstad: ['2026-01-13', '2026-01-26'], 'olst-wijhe': ['2026-01-15'] },
    aanvraag: forfaitair,
    stappen: [beoordelen(1), overleggen(4), besluit(9), ondertekenen(11)],
  },
  {
    naam: 'forfaitair overleggen',
    ontvangen: { voorbeeldstad: ['2026-02-19', '2026-02-24'], 'olst-wijhe': ['2026-02-20'] },
    aanvraag: forfaitair,
    stappen: [beoordelen(1)],
  },
  {
    naam: 'afgewezen, loonwaarde 100 procent',
    ontvangen: { voorbeeldstad: ['2026-01-16', '2026-01-21'], 'olst-wijhe': ['2026-01-14'] },
    stappen: [...gemeten(100, 12), afwijzen(15)],
  },
  {
    naam: 'afwijzing vaststellen, woont elders',
    ontvangen: { voorbeeldstad: ['2026-02-24'], 'olst-wijhe': ['2026-02-24'] },
    aanvraag: () => ({ 'werknemer.woongemeente': 'deventer', 'werknemer.adres.plaats': 'Deventer' }),
    stappen: [beoordelen(2)],
  },
  {
    naam: 'praktijkroute toegekend',
    ontvangen: { voorbeeldstad: ['2026-01-08'], 'olst-wijhe': ['2026-01-13'] },
    aanvraag: () => ({ 'aanvraag.gevraagdeRoute': 'praktijkroute' }),
    stappen: [
      beoordelen(2),
      aanvragen(3, 10, 'praktijkroute'),
      rapport(12, 48),
      bespreken(14),
      besluit(18),
      ondertekenen(21),
    ],
  },
  {
    naam: 'tijdens het dienstverband',
    ontvangen: { voorbeeldstad: ['2026-01-28', '2026-02-11'], 'olst-wijhe': ['2026-02-09'] },
    aanvraag: (ontvangen, index) => ({
      'aanvraag.gevraagdeRoute': 'tijdens_dienstverband',
      'werknemer.doelgroepgrond': 'schoolverlater',
      'werknemer.geboortedatum': makeGeboortedatum(19, ontvangen, index),
      'dienstverband.begindatum': addMaanden(ontvangen, -3),
      'dienstverband.einddatum': addMaanden(ontvangen, 9),
    }),
    stappen: [beoordelen(3), aanvragen(5), rapport(16, 52), bespreken(18)],
  },
  {
    naam: 'ambtshalve toegekend',
    ontvangen: { voorbeeldstad: ['2026-01-12'], 'olst-wijhe': ['2026-01-16'] },
    aanvraag: () => ({ 'aanvraag.ingediendDoor': 'gemeente', 'werknemer.doelgroepgrond': 'bijstand' }),
    stappen: [...gemeten(40, 12), besluit(16), ondertekenen(18)],
  },
  {
    naam: 'jong en toegekend',
    ontvangen: { voorbeeldstad: ['2026-01-14'], 'olst-wijhe': ['2026-01-08'] },
    aanvraag: (ontvangen, index) => ({
      'werknemer.doelgroepgrond': 'jonger_dan_27',
      'werknemer.geboortedatum': makeGeboortedatum(19, ontvangen, index),
    }),
    stappen: [...gemeten(55, 12), besluit(16), ondertekenen(19)],
  },
  {
    naam: 'wettelijke termijn voorbij',
    ontvangen: { voorbeeldstad: ['2026-01-02'], 'olst-wijhe': ['2026-01-02'] },
    stappen: [beoordelen(5), aanvragen(20, 14)],
  },
  {
    naam: 'betaalopdracht tekenen',
    ontvangen: { voorbeeldstad: [], 'olst-wijhe': ['2026-01-26', '2026-01-28'] },
    stappen: [...gemeten(62, 13), besluit(20)],
  },
];
