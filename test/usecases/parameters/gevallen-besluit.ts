import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Geval } from './geval.ts';
import type { Scenarionaam } from './verloop.ts';

/** The besluit, its letters and what is planned with it. */
export const BESLUIT: readonly Geval[] = [
  { sleutel: 'kanaal.brief_3', waarde: 'e-mail', scenario: 'afwijzing', erbij: /brief PP-3 .* per e-mail/ },
  { sleutel: 'kanaal.brief_4', waarde: 'e-mail', scenario: 'met e-mail', erbij: /brief PP-4 .* per e-mail/ },
  { sleutel: 'kanaal.brief_5', waarde: 'e-mail', scenario: 'afwijzing met e-mail', erbij: /brief PP-5 .* per e-mail/ },
  { sleutel: 'kanaal.brief_6', waarde: 'e-mail', scenario: 'regulier', erbij: /brief PP-6 .* per e-mail/ },
  { sleutel: 'kanaal.brief_7', waarde: 'e-mail', scenario: 'forfaitair', erbij: /brief PP-7 .* per e-mail/ },
  { sleutel: 'kanaal.brief_12', waarde: 'e-mail', scenario: 'regulier', erbij: /brief PP-12 .* per e-mail/ },
  {
    sleutel: 'beslistermijn.preferent_wd',
    waarde: 15,
    scenario: 'regulier',
    erbij: /termijn beslistermijn_preferent tot 2026-01-26/,
  },
  {
    sleutel: 'beslistermijn.start',
    waarde: 'loonwaarde_vastgesteld',
    scenario: 'contract na twee weken',
    erbij: /termijn beslistermijn_preferent tot 2026-01-19/,
  },
  ...(['PP-6', 'PP-7', 'PP-3'] as const).map(
    (brief): Geval => ({
      sleutel: 'werknemer.kopie_beschikking',
      waarde: 'brief_bijlage_en_kopie',
      scenario: brief === 'PP-6' ? 'regulier' : brief === 'PP-7' ? 'forfaitair' : 'afwijzing',
      erbij: new RegExp(`brief ${brief} aan werknemer`),
    }),
  ),
  { sleutel: 'beschikking.bijlagen', waarde: ['PP-B1'], scenario: 'regulier', weg: /brief PP-12/ },
  {
    sleutel: 'beschikking.bijlagen',
    waarde: ['PP-B1'],
    scenario: 'regulier',
    weg: /tekst PP-6: .*bijgevoegde formulier/,
    erbij: /brief PP-B1 .* per e-mail op 2026-01-05 \(nog eens\)/,
  },
  { sleutel: 'beschikking.bijlagen', waarde: [], scenario: 'forfaitair', erbij: /tekst PP-7: .*bijlagen $/m },
  {
    sleutel: 'beschikking.iban_vermelden',
    waarde: true,
    scenario: 'regulier',
    erbij: /tekst PP-6: .*NL91ABNA0417164300/,
  },
  {
    sleutel: 'beschikking.iban_vermelden',
    waarde: true,
    scenario: 'forfaitair',
    erbij: /tekst PP-7: .*NL91ABNA0417164300/,
  },
  ...bezwaar('PP-3', 'afwijzing'),
  ...bezwaar('PP-4', 'regulier'),
  ...bezwaar('PP-5', 'afwijzing'),
  ...bezwaar('PP-6', 'regulier'),
  ...bezwaar('PP-7', 'forfaitair'),
  ...bezwaar('PP-J', 'regulier'),
  ...bezwaar('BB-1', 'zonder contract'),
  {
    sleutel: 'mandaat.ondertekening',
    waarde: 'consulent_en_budgethouder',
    scenario: 'regulier',
    erbij: /taak OndertekenenBetaalopdrachtTask/,
  },
  {
    sleutel: 'heronderzoek.soorten',
    waarde: ['einde_lks'],
    scenario: 'regulier',
    weg: /heronderzoek volgende_meting/,
  },
  {
    sleutel: 'verlenging.signaal_maanden',
    waarde: 4,
    scenario: 'regulier',
    weg: /heronderzoek einde_lks op 2026-11-30/,
    erbij: /heronderzoek einde_lks op 2026-09-30/,
  },
];

/** What is paid when, and what the letters say of it. */
export const BETALING: readonly Geval[] = [
  ...inBeideBesluiten('betaling.dag', 15, /betalen op de 15e van de maand/),
  { sleutel: 'betaling.dag', waarde: 15, scenario: 'regulier', erbij: /betaling 2026-04 op 2026-04-15/ },
  ...inBeideBesluiten('betaling.dag_niet_werkdag', 'volgende_werkdag_voor_21', /is op de werkdag erna/),
  {
    sleutel: 'betaling.dag_niet_werkdag',
    waarde: 'volgende_werkdag_voor_21',
    scenario: 'regulier',
    weg: /betaling 2026-02 op 2026-02-13/,
    erbij: /betaling 2026-02 op 2026-02-16/,
  },
  ...inBeideBesluiten('betaling.frequentie_vast', 'kwartaal', /betalen elk kwartaal/),
  {
    sleutel: 'betaling.eerste',
    waarde: 'zelfde_maand',
    scenario: 'kort voor de betaalronde',
    erbij: /uiterlijk 2026-01-20/,
  },
  {
    sleutel: 'betaling.run_sluitdatum_wd',
    waarde: 15,
    scenario: 'kort voor de betaalronde',
    weg: /betaling 2026-01 op 2026-01-20/,
    erbij: /betaling 2026-01 op 2026-02-20/,
  },
  ...inBeideBesluiten('betaling.frequentie_variabel', 'maand', /verrekenen wij achteraf, elke maand/, 'variabel'),
  ...inBeideBesluiten('betaling.voorschot_variabel', true, /vooraf een voorschot/, 'variabel'),
  ...inBeideBesluiten('bewijs.uren', 'declaratieformulier', /basis van een declaratieformulier/, 'variabel'),
  ...inBeideBesluiten('bewijs.aanleverdag', 5, /uiterlijk op de 5e van de maand/, 'variabel'),
  ...inBeideBesluiten('betaling.omschrijving', 'personeelsnummer', /loonkostensubsidie en uw personeelsnummer/),
  {
    sleutel: 'indexatie.momenten',
    waarde: ['1_januari'],
    scenario: 'regulier',
    weg: /betaling 2026-07 op 2026-07-20: 110830/,
    erbij: /betaling 2026-07 op 2026-07-20: 108810/,
  },
  {
    sleutel: 'leeftijd.ingang',
    waarde: 'eerste_volgende_maand',
    scenario: 'jong',
    weg: /betaling 2026-05 op 2026-05-20: 77220/,
    erbij: /betaling 2026-05 op 2026-05-20: 65286/,
  },
];

/** How every letter looks and reads. */
export const ALGEMEEN: readonly Geval[] = [
  ...(
    [
      ['PP-2', 'zonder contract'],
      ['PP-3', 'afwijzing'],
      ['PP-4', 'regulier'],
      ['PP-5', 'afwijzing'],
      ['PP-6', 'regulier'],
      ['PP-7', 'forfaitair'],
      ['PP-11', 'zonder contract'],
      ['PP-B1', 'regulier'],
      ['PP-B2', 'regulier'],
    ] as const
  ).flatMap(([brief, scenario]): readonly Geval[] => [
    { sleutel: 'taalniveau', waarde: 'A2', scenario, erbij: new RegExp(`tekst ${brief}: .*leggen alles rustig uit`) },
    { sleutel: 'huisstijl', waarde: 'neutraal', scenario, erbij: new RegExp(`tekst ${brief}: .*kleur #1a1a1a`) },
  ]),
  { sleutel: 'huisstijl', waarde: 'neutraal', scenario: 'regulier', erbij: /tekst PP-12: .*kleur #1a1a1a/ },
  { sleutel: 'huisstijl', waarde: 'neutraal', scenario: 'regulier', erbij: /tekst PP-J: .*kleur #1a1a1a/ },
];

// helpers

function bezwaar(brief: string, scenario: Scenarionaam): readonly Geval[] {
  return [
    {
      sleutel: 'bezwaarclausule.tekst',
      waarde: 'kort',
      scenario,
      weg: new RegExp(`tekst ${brief}: .*Zet in uw bezwaarschrift:`),
      erbij: new RegExp(`tekst ${brief}: .*Zet daarin uw naam`),
    },
    {
      sleutel: 'bezwaarclausule.tekst',
      waarde: 'bel_eerst',
      scenario,
      erbij: new RegExp(`tekst ${brief}: .*Bel ons eerst gerust`),
    },
  ];
}

function inBeideBesluiten(
  sleutel: string,
  waarde: Parameterwaarde,
  woorden: RegExp,
  scenario: 'regulier' | 'variabel' = 'regulier',
): readonly Geval[] {
  const forfaitair = scenario === 'variabel' ? 'variabel forfaitair' : 'forfaitair';
  return [
    { sleutel, waarde, scenario, erbij: new RegExp(`tekst PP-6: .*${woorden.source}`) },
    { sleutel, waarde, scenario: forfaitair, erbij: new RegExp(`tekst PP-7: .*${woorden.source}`) },
  ];
}
