import type { Geval } from './geval.ts';

/** From the aanvraag to the route. */
export const AANVRAAG: readonly Geval[] = [
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

/** The measurement and what follows from it. */
export const LOONWAARDE: readonly Geval[] = [
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

/** Asking for what is missing. */
export const RAPPEL: readonly Geval[] = [
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
