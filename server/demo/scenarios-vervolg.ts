import type { Formulierwaarden } from '../usecases/usecases.ts';
import { besluit, gemeten, ondertekenen } from './demo-stappen.ts';
import { nakijken, taak, uren, urenwijziging, vervolg } from './demo-vervolg.ts';
import type { Scenario } from './scenario.ts';

/** Granted within two weeks, so that the LKS of January is in the first betaalrun. */
const toegekend = (percentage: number) => [...gemeten(percentage, 8), besluit(10), ondertekenen(11)];
const vanaf = (anders: Formulierwaarden) => () => ({
  'dienstverband.begindatum': '2026-01-12',
  'dienstverband.einddatum': '2027-01-11',
  ...anders,
});
const DAG = '2026-01-05';

/** After the toekenning: stap 6 and 7, and everything that can happen meanwhile. */
export const VERVOLG_SCENARIOS: readonly Scenario[] = [
  {
    naam: 'contract loopt af: vraag over verlenging verstuurd',
    ontvangen: { voorbeeldstad: [DAG, '2026-01-06'], 'olst-wijhe': [DAG] },
    aanvraag: vanaf({ 'dienstverband.einddatum': '2026-04-19' }),
    stappen: toegekend(54),
  },
  {
    naam: 'minder uren door de gemeente gezien: werkgever mag reageren',
    ontvangen: { voorbeeldstad: [DAG], 'olst-wijhe': ['2026-01-06'] },
    aanvraag: vanaf({ 'dienstverband.urenPerWeek': 32 }),
    stappen: toegekend(62),
    vervolg: [urenwijziging('2026-02-23', 'gemeente', '2026-03-01', 24), nakijken('2026-02-24')],
  },
  {
    naam: 'wijziging gemeld, nakijken',
    ontvangen: { voorbeeldstad: ['2026-01-07'], 'olst-wijhe': [] },
    aanvraag: vanaf({ 'dienstverband.urenPerWeek': 20 }),
    stappen: toegekend(50),
    vervolg: [urenwijziging('2026-02-27', 'werkgever', '2026-03-16', 16)],
  },
  {
    naam: 'minder uren na de betaling: verrekend, werkgever betaalt terug',
    ontvangen: { voorbeeldstad: ['2026-01-06'], 'olst-wijhe': [] },
    aanvraag: vanaf({ 'dienstverband.urenPerWeek': 36 }),
    stappen: toegekend(45),
    vervolg: [
      urenwijziging('2026-02-23', 'werkgever', '2026-02-01', 28),
      nakijken('2026-02-24'),
      taak('2026-02-25', 'VaststellenWijzigingsbesluitTask', { 'wijziging.besluit': 'vaststellen' }),
      vervolg('2026-03-02', 'kwartaalverrekening', { 'verrekening.kwartaal': '2026-Q1' }),
      taak('2026-03-02', 'ControlerenVerrekeningTask', {
        'verrekening.uitkomst': 'vaststellen',
        'verrekening.wijze': 'terugbetalen',
      }),
    ],
  },
  {
    naam: 'ander werk: nieuwe meting aangevraagd',
    ontvangen: { voorbeeldstad: ['2026-01-07'], 'olst-wijhe': ['2026-01-07'] },
    aanvraag: vanaf({}),
    stappen: toegekend(65),
    vervolg: [
      vervolg('2026-02-16', 'hermeting', {
        'hermeting.aanleiding': 'functie_gewijzigd',
        'hermeting.toelichtingAanleiding': 'De werknemer gaat van de keuken naar de bediening.',
      }),
      taak('2026-02-18', 'AanvragenHermetingTask', {
        'hermeting.organisatie': 'Meetbureau Salland',
        'hermeting.aangevraagdOp': '2026-02-18',
        'hermeting.uiterlijkMeten': '2026-03-18',
      }),
    ],
  },
  {
    // Besluit on 22 January in both: in Olst-Wijhe a second person signs a day later.
    naam: 'bezwaar tegen de hoogte',
    ontvangen: { voorbeeldstad: ['2026-01-08'], 'olst-wijhe': ['2026-01-07'] },
    aanvraag: vanaf({}),
    stappen: toegekend(74),
    vervolg: [
      vervolg('2026-02-17', 'bezwaar', {
        'bezwaar.besluitdatum': '2026-01-22',
        'bezwaar.ontvangenOp': '2026-02-16',
        'bezwaar.door': 'werkgever',
        'bezwaar.gronden': 'Volgens ons is de loonwaarde lager: de werknemer heeft bij elke taak uitleg nodig.',
        'bezwaar.commissie': false,
      }),
    ],
  },
  {
    naam: 'werk gestopt: eindafrekening',
    ontvangen: { voorbeeldstad: ['2026-01-08'], 'olst-wijhe': ['2026-01-09'] },
    aanvraag: vanaf({}),
    stappen: toegekend(52),
    vervolg: [
      vervolg('2026-02-23', 'eindafrekening', {
        'einde.datum': '2026-02-20',
        'einde.reden': 'dienstverband_beeindigd',
        'einde.toelichting': 'De werknemer nam ontslag.',
      }),
      taak('2026-02-24', 'BeoordelenEindeTask', { 'einde.tegenWens': false, 'einde.vervolg': 'beeindigen' }),
      taak('2026-02-26', 'ControlerenEindafrekeningTask', {
        'einde.verrekening.uitkomst': 'vaststellen',
        'einde.verrekening.wijze': 'terugbetalen',
      }),
      taak('2026-02-27', 'HerplaatsenWerknemerTask', {
        'einde.herplaatsing': 'De werknemer solliciteert bij twee werkgevers. Wij begeleiden hem daarbij.',
      }),
    ],
  },
  {
    naam: 'verhuisd naar de andere gemeente',
    ontvangen: { voorbeeldstad: ['2026-01-09'], 'olst-wijhe': [] },
    aanvraag: vanaf({}),
    stappen: toegekend(57),
    vervolg: [
      vervolg('2026-02-25', 'verhuizing-vertrek', {
        'verhuizing.datum': '2026-02-23',
        'verhuizing.nieuweGemeente': 'Olst-Wijhe',
        'verhuizing.bron': 'brp',
      }),
      taak('2026-02-27', 'ControlerenVertrekTask', {
        'verhuizing.uitkomst': 'beeindigen',
        'verhuizing.verrekenwijze': 'LKS_04',
        'verhuizing.voorzieningen': 'jobcoach, twee uur per week',
      }),
    ],
  },
  {
    naam: '0-urencontract: uren van twee maanden ontvangen',
    ontvangen: { voorbeeldstad: ['2026-01-09'], 'olst-wijhe': ['2026-01-09'] },
    aanvraag: vanaf({ 'dienstverband.contractsoort': 'nul_uren', 'dienstverband.urenPerWeek': 0 }),
    stappen: toegekend(48),
    vervolg: [
      uren('2026-02-05', '2026-01-12', '2026-01-31', 46.5),
      uren('2026-03-02', '2026-02-01', '2026-02-28', 71.25),
    ],
  },
  {
    naam: 'min-maxcontract: uren van een maand ontvangen',
    ontvangen: { voorbeeldstad: ['2026-01-12'], 'olst-wijhe': [] },
    aanvraag: vanaf({
      'dienstverband.contractsoort': 'min_max',
      'dienstverband.urenPerWeek': 16,
      'dienstverband.urenMaximum': 28,
    }),
    stappen: toegekend(60),
    vervolg: [uren('2026-02-09', '2026-01-12', '2026-01-31', 58)],
  },
];
