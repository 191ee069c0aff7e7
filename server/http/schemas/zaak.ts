import { z } from 'zod';
import { Datum, list, Rol, Route, Tijdstip, Uitlegstap } from './basis.ts';

export const Taak = z
  .object({
    id: z.string(),
    procesId: z.string(),
    element: z.string().meta({ example: 'VaststellenBesluitTask' }),
    naam: z.string().meta({ example: 'Besluit vaststellen' }),
    stap: z.number().meta({ example: 5 }),
    rol: Rol,
    formulier: z.string().meta({ example: 'vaststellen-besluit' }),
    status: z.enum(['open', 'afgerond', 'vervallen']),
    behandelaar: z.string().optional(),
    ontstaanOp: Tijdstip,
    afgerondOp: Tijdstip.optional(),
    nietVoor: z.string().optional(),
    afgerondDoor: z.string().optional(),
    uitstel: z.object({ tot: Datum, reden: z.string() }).optional(),
  })
  .meta({ id: 'Taak', description: 'Een taak in het proces die iemand doet.' });

export const Zaaktermijn = z
  .object({
    id: z.string(),
    soort: z.string().meta({ example: 'beslistermijn_wettelijk' }),
    naam: z.string(),
    wettelijk: z.boolean(),
    grondslag: z.string().meta({ example: 'art. 10d lid 12 Pw' }),
    van: Datum,
    aantal: z.number(),
    eenheid: z.enum(['werkdagen', 'dagen', 'weken', 'maanden']),
    opschortingen: list(
      z
        .object({
          van: Datum,
          tot: Datum.optional(),
          reden: z.string(),
          grondslag: z.string(),
          uiterlijkMet: z.string().optional(),
        })
        .meta({
          id: 'Opschorting',
          description: 'Een tijd waarin de klok stilstaat.',
        }),
    ),
    verdaagdTot: Datum.optional(),
    einddatum: Datum,
    uitleg: list(Uitlegstap),
    bericht: z.string(),
    elementen: list(z.string()).optional(),
    vanGemeente: z
      .boolean()
      .optional()
      .meta({ description: 'De gemeente moet deze termijn halen, ook al hoort hij bij een enkele taak.' }),
    atw: z.boolean().optional().meta({ description: 'De Algemene termijnenwet verschuift de einddatum.' }),
    status: z.enum(['lopend', 'opgeschort', 'gehaald', 'vervallen', 'verstreken']),
    wacht: z.object({ procesId: z.string(), wachtId: z.string() }).optional(),
    gemeldOp: Datum.optional(),
    procesId: z.string().optional().meta({ description: 'Het proces waar de termijn bij hoort; leeg is het eerste.' }),
    signaal: z.literal(true).optional().meta({ description: 'Op deze dag begint een proces.' }),
    signaalVoor: Datum.optional(),
    wijzigingen: list(z.object({ pad: z.string(), oud: z.unknown().optional(), nieuw: z.unknown() })).optional(),
  })
  .meta({ id: 'Termijn', description: 'Een termijn van de zaak, met uitleg hoe de einddatum is ontstaan.' });

export const Berekening = z
  .object({
    peildatum: Datum,
    bedragPerMaandCent: z.number().meta({ example: 122411 }),
    lksCent: z.number(),
    werkgeverslastenCent: z.number(),
    stappen: list(Uitlegstap),
    onbekendVanaf: Datum.optional().meta({ description: 'Vanaf deze dag volgt het bedrag met een nieuw besluit.' }),
  })
  .meta({ id: 'Berekening', description: 'De berekening van de subsidie per maand, in centen, met de stappen.' });

const Rekenbasis = z
  .object({
    geboortedatum: Datum,
    bbl: z.boolean(),
    soort: z.enum(['regulier', 'forfaitair']),
    route: Route,
    begindatumDienstverband: Datum,
    loonwaarde: z.number().optional(),
    contractsoort: z.enum(['vast', 'min_max', 'nul_uren']),
    urenPerWeek: z.number(),
    voltijdUren: z.number(),
    leeftijdIngang: z.enum(['verjaardag', 'eerste_van_de_maand', 'eerste_volgende_maand']),
    indexatieJuli: z.boolean(),
    peildatum: Datum.optional(),
    bedragen: list(
      z.object({
        van: Datum,
        totEnMet: Datum,
        exactCent: z.string().meta({ example: '122411.25' }),
        aanleiding: z.enum(['ingang', 'indexatie', 'verjaardag']),
      }),
    ),
  })
  .meta({ id: 'Rekenbasis', description: 'Waarmee het besluit is berekend: hieruit volgen de bedragen van later.' });

export const Besluitsoort = z.enum([
  'toekenning_regulier',
  'toekenning_forfaitair',
  'wijziging',
  'herziening',
  'hermeting',
  'verlenging',
  'meetmoment',
  'terugvordering',
  'kwijtschelding',
  'beslissing_op_bezwaar',
  'overname',
  'beeindiging',
  'afwijzing',
  'buiten_behandeling',
  'geen_toekenning',
]);

export const Besluit = z
  .object({
    id: z.string(),
    soort: Besluitsoort,
    datum: Datum,
    door: z.string(),
    grondslag: z.string(),
    route: Route,
    ingangsdatum: Datum.optional(),
    einddatum: Datum.optional(),
    volgendeMeting: Datum.optional(),
    beroepTot: Datum.optional(),
    herroept: z.string().optional().describe('Id van het besluit dat na bezwaar is herroepen'),
    vervangt: list(z.string()).optional().describe('Ids van de besluiten waarvoor dit besluit in de plaats komt'),
    afwijzingsgrond: z.string().optional(),
    toelichting: z.string().optional(),
    berekening: Berekening.optional(),
    rekenbasis: Rekenbasis.optional(),
    betaalschema: list(
      z
        .object({
          maand: z.string().meta({ example: '2026-02' }),
          betaaldag: Datum,
          uiterlijk: Datum,
          bedragCent: z.number(),
          omschrijving: z.string(),
        })
        .meta({ id: 'Betaalregel', description: 'Eén betaling aan de werkgever.' }),
    ),
    betaaluitleg: list(Uitlegstap).optional(),
    procesId: z.string().optional().meta({ description: 'Het proces dat het besluit nam; leeg is het eerste.' }),
    bezwaarTot: Datum.optional(),
    bekendgemaaktOp: Datum.optional().meta({ description: 'Als de brief later weg is dan de dag van het besluit.' }),
    wachtOpVerzending: z
      .literal(true)
      .optional()
      .meta({ description: 'De brief is nog niet weg, of kwam terug: de bezwaartermijn loopt niet.' }),
  })
  .meta({ id: 'Besluit', description: 'Een genomen besluit, met berekening en betaalschema.' });

export const Brief = z
  .object({
    id: z.string(),
    code: z.string().meta({ example: 'PP-6' }),
    titel: z.string(),
    aan: z.enum(['werkgever', 'werknemer']),
    soort: z.enum(['kennisgeving', 'beschikking', 'bijlage', 'formulier']),
    kanaal: z.enum(['brief', 'e-mail']),
    datum: Datum,
    besluitId: z.string().optional().meta({ description: 'Het besluit dat in de brief staat.' }),
    ookBesluitIds: list(z.string()).optional().meta({ description: 'Andere besluiten die in de brief staan.' }),
    sjabloonversie: z.string(),
  })
  .meta({ id: 'Brief', description: 'Een verstuurde brief.' });

export const DOCUMENTSOORTEN = [
  'arbeidsovereenkomst',
  'loonwaarderapport',
  'iban_bewijs',
  'kvk_uittreksel',
  'loonstrook',
  'overig',
] as const;

export const DocumentVerwijzing = z
  .object({
    id: z.string(),
    naam: z.string().meta({ example: 'arbeidsovereenkomst.pdf' }),
    soort: z.enum(DOCUMENTSOORTEN),
    mediatype: z.string().meta({ example: 'application/pdf' }),
    bytes: z.number(),
    toegevoegdOp: Tijdstip,
    toegevoegdDoor: z.string(),
  })
  .meta({ id: 'Document', description: 'Een toegevoegd document.' });

export const Heronderzoek = z
  .object({
    soort: z.enum([
      'einde_arbeidsovereenkomst',
      'einde_lks',
      'volgende_meting',
      'verjaardag',
      'einde_forfaitair',
      'meting_plannen',
    ]),
    datum: Datum,
    uitleg: z.string(),
  })
  .meta({ id: 'Heronderzoek', description: 'Een moment waarop de zaak weer bekeken moet worden.' });
