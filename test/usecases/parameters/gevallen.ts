import type { Parameterwaarde } from '../../../server/domain/variant.ts';
import type { Scenarionaam } from './verloop.ts';

/** What changes in a zaak when the gemeente sets this value instead of the national one. */
export interface Geval {
  readonly sleutel: string;
  readonly waarde: Parameterwaarde;
  readonly scenario: Scenarionaam;
  /** Lines that are there only with the national value, and only with this one. */
  readonly weg?: RegExp;
  readonly erbij?: RegExp;
}

const AANVRAAG: readonly Geval[] = [
  {
    sleutel: 'aanvraag.bewijsstukken',
    waarde: ['arbeidsovereenkomst', 'kvk_uittreksel'],
    scenario: 'zonder contract',
    erbij: /tekst PP-2: .*Kamer van Koophandel/,
  },
  {
    sleutel: 'aanvraag.bewijsstukken',
    waarde: ['arbeidsovereenkomst', 'kvk_uittreksel'],
    scenario: 'zonder contract',
    erbij: /tekst PP-11: .*Kamer van Koophandel/,
  },
  {
    sleutel: 'aanvraag.route_ambtshalve',
    waarde: false,
    scenario: 'ambtshalve',
    weg: /besluit toekenning/,
    erbij: /geweigerd .*één antwoord|begint niet zelf/,
  },
  {
    sleutel: 'aanvraag.termijn_voor_start',
    waarde: 'maand_na_start',
    scenario: 'na de start',
    weg: /route tijdens_dienstverband/,
    erbij: /route regulier/,
  },
  {
    sleutel: 'contact.forfaitair.termijn_dagen',
    waarde: 5,
    scenario: 'forfaitair',
    erbij: /termijn forfaitair_contact tot 2026-01-1/,
  },
  { sleutel: 'brochures.verstrekken', waarde: false, scenario: 'regulier', weg: /brief PP-B1/ },
  { sleutel: 'brochures.verstrekken', waarde: false, scenario: 'regulier', weg: /brief PP-B2/ },
  {
    sleutel: 'brochures.kanaal',
    waarde: 'brief',
    scenario: 'met e-mail',
    erbij: /brief PP-B1 aan werkgever per brief/,
  },
  {
    sleutel: 'brochures.kanaal',
    waarde: 'brief',
    scenario: 'met e-mail',
    erbij: /brief PP-B2 aan werknemer per brief/,
  },
  {
    sleutel: 'ontvangstbevestiging',
    waarde: false,
    scenario: 'regulier',
    weg: /tekst PP-B1: .*5 januari 2026 ontvangen/,
  },
  {
    sleutel: 'ontvangstbevestiging',
    waarde: false,
    scenario: 'regulier',
    weg: /tekst PP-B2: .*5 januari 2026 ontvangen/,
  },
  {
    sleutel: 'forfaitair.duur_maanden',
    waarde: 3,
    scenario: 'forfaitair',
    weg: /tekst PP-7: .*tot en met 31 juli 2026/,
    erbij: /tekst PP-7: .*tot en met 30 april 2026/,
  },
];

const LOONWAARDE: readonly Geval[] = [
  {
    sleutel: 'loonwaarde.rapporttermijn_wd',
    waarde: 20,
    scenario: 'regulier',
    weg: /termijn rapporttermijn tot 2026-02-03/,
    erbij: /termijn rapporttermijn tot 2026-02-17/,
  },
  {
    sleutel: 'forfaitair.signaal_meting_maand',
    waarde: 3,
    scenario: 'forfaitair',
    weg: /heronderzoek meting_plannen op 2026-06-01/,
    erbij: /heronderzoek meting_plannen op 2026-05-01/,
  },
  {
    sleutel: 'praktijkroute.bevestiging_werknemer',
    waarde: false,
    scenario: 'praktijkroute',
    weg: /tekst PP-4: .*bevestigt ook het gesprek/,
  },
  {
    sleutel: 'praktijkroute.bevestiging_werknemer',
    waarde: false,
    scenario: 'afwijzing na praktijkroute',
    weg: /tekst PP-5: .*bevestigt ook het gesprek/,
  },
  {
    sleutel: 'hermeting.termijn',
    waarde: 'jaarlijks',
    scenario: 'zonder meetadvies',
    weg: /volgende meting geen/,
    erbij: /tekst PP-6: .*Op 5 januari 2027 meten wij de loonwaarde opnieuw/,
  },
  {
    sleutel: 'hermeting.termijn',
    waarde: 'twee_jaar',
    scenario: 'zonder meetadvies',
    erbij: /tekst PP-4: .*later opnieuw/,
  },
  {
    sleutel: 'hermeting.termijn',
    waarde: 'twee_jaar',
    scenario: 'zonder meetadvies',
    erbij: /volgende meting 2028-01-05/,
  },
];

const RAPPEL: readonly Geval[] = [
  { sleutel: 'rappel.aantal', waarde: 1, scenario: 'zonder contract', weg: /brief PP-2 .* op 2026-01-20/ },
  {
    sleutel: 'rappel.interval_wd',
    waarde: 5,
    scenario: 'zonder contract',
    weg: /termijn rappel tot 2026-01-19/,
    erbij: /tekst PP-2: .*uiterlijk op 12 januari 2026/,
  },
  {
    sleutel: 'rappel.bevestiging_telt_mee',
    waarde: false,
    scenario: 'zonder contract',
    erbij: /brief PP-2 .* op 2026-02-04/,
  },
  { sleutel: 'rappel.laatste_verzoek', waarde: false, scenario: 'zonder contract', weg: /brief PP-11/ },
  {
    sleutel: 'rappel.eindactie',
    waarde: 'afwijzen',
    scenario: 'zonder contract',
    weg: /brief BB-1/,
    erbij: /brief PP-3/,
  },
  { sleutel: 'kanaal.brief_2', waarde: 'brief', scenario: 'zonder contract', erbij: /brief PP-2 .* per brief/ },
  { sleutel: 'kanaal.brief_11', waarde: 'e-mail', scenario: 'zonder contract', erbij: /brief PP-11 .* per e-mail/ },
];

const BESLUIT: readonly Geval[] = [
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

const BETALING: readonly Geval[] = [
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

const ALGEMEEN: readonly Geval[] = [
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

/** The cases by subject. */
export const GEVALLEN = {
  aanvraag: AANVRAAG,
  loonwaarde: LOONWAARDE,
  rappel: RAPPEL,
  besluit: BESLUIT,
  betaling: BETALING,
  algemeen: ALGEMEEN,
};

/** What has to be so as well, in both, for a value to matter. */
export const DAARNAAST: Readonly<Record<string, Readonly<Record<string, Parameterwaarde>>>> = {
  'betaling.dag_niet_werkdag': { 'betaling.dag': 15 },
};

/**
 * Agreements between people, and those of processes that the product does not run itself (yet): they stand beside the work in the zaak
 * and in the bijlage, and change nothing by themselves.
 */
export const ALLEEN_WERKAFSPRAAK: readonly string[] = [
  'aanvraag.vorm',
  'aanvraag.formulier',
  'aanvraag.voorinvullen',
  'doelgroep.vaststelling.door',
  'loonwaarde.uitvoerder',
  'loonwaarde.aanvraagkanaal',
  'loonwaarde.planmoment',
  'forfaitair.inzet',
  'proefplaats_en_forfaitair.uitgesloten',
  'proefplaats.duur',
  'proefplaats.verlenging',
  'contact.uitkomst_loonwaarde',
  'contact.toelichting_beschikking',
  'kanaal.brief_1',
  'betaalspecificatie.gebruik',
  'betaalkanaal',
  'kostenplaats',
  'verrekening.kanaal',
  'verrekening.drempel',
  'terugvordering.betaaltermijn',
  'verhuizing.verrekenwijze',
  'verhuizing.controle_frequentie',
  'verhuizing.overdrachtsset',
  'verlenging.kanaal',
  'verlenging.hermeting',
  'eindafrekening.kanaal',
  'herplaatsing.starttrigger',
  'hermeting.significant_pct',
  'uitvoerder',
  'extra_contactmomenten',
  'doorlooptijden.registreren',
  'voorzieningen.jobcoach',
  'voorzieningen.normbedragen',
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
