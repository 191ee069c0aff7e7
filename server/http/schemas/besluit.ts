import { z } from 'zod';
import { Datum, list, Route, Uitlegstap } from './basis.ts';

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
