import { z } from 'zod';
import { Datum, Datuminvoer, Gemeenteslug, list, Route, Uitlegstap } from './basis.ts';

const Uren = z.number().min(0).max(100);

/** The question of the calculator, with the names that the domain uses in its messages. */
export const Subsidievraag = z
  .strictObject({
    peildatum: Datuminvoer,
    geboortedatum: Datuminvoer,
    soort: z.enum(['regulier', 'forfaitair']).default('regulier'),
    route: Route.optional(),
    loonwaarde: z
      .number()
      .int()
      .min(0)
      .max(200)
      .optional()
      .meta({ description: 'Hele procenten van het minimumloon. Verplicht als het niet forfaitair is.', example: 60 }),
    urenPerWeek: Uren.meta({ description: 'Uren per week volgens het contract.', example: 32 }),
    voltijdUren: Uren.meta({ description: 'Uren per week van een volledige baan bij deze werkgever.', example: 38 }),
    normaleArbeidsduur: Uren.optional().meta({ description: 'Alleen voor de regels tot en met 2023.', example: 40 }),
    begindatumDienstverband: Datuminvoer.optional(),
    bbl: z.boolean().default(false),
    basis: z.enum(['R', 'U']).optional().meta({ description: 'R: het referentiemaandloon. U: het uurloon maal 156.' }),
  })
  .refine((vraag) => vraag.soort === 'forfaitair' || vraag.loonwaarde !== undefined, {
    path: ['loonwaarde'],
    error: 'Vul de loonwaarde in, of kies forfaitair.',
  });

export const Subsidieuitkomst = z
  .object({
    uitkomst: z.enum(['toekennen', 'afwijzen']),
    bedragPerMaandCent: z.number().meta({ example: 122411 }),
    lksCent: z.number(),
    werkgeverslastenCent: z.number(),
    stappen: list(Uitlegstap),
  })
  .meta({ id: 'Subsidieuitkomst', description: 'De subsidie per maand in centen, met de stappen.' });

export const Verloopuitkomst = z
  .object({
    perUurCent: z.number().meta({ description: 'Bij wisselende uren, met werkgeverslasten.', example: 785 }),
    bijVoltijdCent: z.number(),
    perioden: list(
      z.object({
        van: Datum,
        aanleiding: z.enum(['ingang', 'indexatie', 'verjaardag']),
        bedragPerMaandCent: z.number(),
      }),
    ),
    onbekendVanaf: Datum.optional().meta({ description: 'Vanaf deze dag is het minimumloon nog niet bekend.' }),
    eindeForfaitair: Datum.optional().meta({ description: 'Laatste dag van de forfaitaire subsidie.' }),
  })
  .meta({ id: 'Verloopuitkomst', description: 'Het bedrag per uur en wanneer het bedrag verandert.' });

export const Kalendervraag = z.strictObject({
  gemeente: Gemeenteslug,
  jaar: z.number().int().min(2015).max(2100).meta({ example: 2026 }),
});

export const Kalenderuitkomst = z
  .object({
    maanden: list(
      z.object({
        maand: z.string().meta({ example: '2026-01' }),
        uiterlijk: Datum,
        betaaldag: Datum,
        uitleg: list(Uitlegstap),
      }),
    ),
  })
  .meta({ id: 'Kalenderuitkomst', description: 'De betaaldag van elke maand.' });

const Opschorting = z
  .strictObject({
    van: Datuminvoer.meta({ description: 'Eerste dag waarop de klok stilstaat.', example: '2026-04-08' }),
    tot: Datuminvoer.meta({ description: 'Eerste dag waarop de klok weer loopt.', example: '2026-04-20' }),
  })
  .refine((periode) => periode.tot >= periode.van, {
    path: ['tot'],
    error: 'Kies een einddatum die niet vóór de begindatum ligt.',
  });

export const Termijnvraag = z.strictObject({
  van: Datuminvoer,
  aantal: z.number().int().min(1).max(500).meta({ example: 5 }),
  eenheid: z.enum(['werkdagen', 'dagen', 'weken', 'maanden']),
  opschortingen: z.array(Opschorting).max(20).readonly().default([]),
});

export const Termijnuitkomst = z
  .object({ einddatum: Datum, uitleg: list(Uitlegstap) })
  .meta({ id: 'Termijnuitkomst', description: 'De einddatum van een termijn, met uitleg.' });
