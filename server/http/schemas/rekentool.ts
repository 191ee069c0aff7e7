import { z } from 'zod';
import { Datum, Datuminvoer, Gemeenteslug, list, Uitlegstap } from './basis.ts';

const Percentage = z
  .number()
  .int()
  .min(0)
  .max(100)
  .meta({ description: 'Loonwaarde in hele procenten van het minimumloon.', example: 60 });

export const Subsidievraag = z
  .strictObject({
    peildatum: Datuminvoer,
    geboortedatum: Datuminvoer,
    loonwaarde: Percentage.optional().meta({ description: 'Verplicht als het niet forfaitair is.', example: 60 }),
    uren: z.number().min(0).max(80).meta({ description: 'Uren per week volgens het contract.', example: 32 }),
    voltijd: z
      .number()
      .min(1)
      .max(80)
      .default(40)
      .meta({ description: 'Uren per week van een volledige baan bij deze werkgever.', example: 38 }),
    nad: z.number().min(1).max(80).optional().meta({ description: 'Normale arbeidsduur, uren per week.', example: 40 }),
    forfaitair: z.boolean().default(false),
    basis: z.enum(['R', 'U']).optional().meta({ description: 'R: gerekend met afgeronde bedragen. U: per uur.' }),
  })
  .refine((vraag) => vraag.forfaitair || vraag.loonwaarde !== undefined, {
    path: ['loonwaarde'],
    error: 'Vul de loonwaarde in, of kies forfaitair.',
  });

export const Subsidieuitkomst = z
  .object({
    bedragPerMaandCent: z.number().meta({ example: 122411 }),
    lksCent: z.number(),
    werkgeverslastenCent: z.number(),
    stappen: list(Uitlegstap),
  })
  .meta({ id: 'Subsidieuitkomst', description: 'De subsidie per maand in centen, met de stappen.' });

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

export const Termijnvraag = z
  .strictObject({
    van: Datuminvoer,
    aantal: z.number().int().min(1).max(500).meta({ example: 5 }),
    eenheid: z.enum(['werkdagen', 'dagen', 'weken', 'maanden']),
    opschorting: z.strictObject({ van: Datuminvoer, tot: Datuminvoer }).optional(),
  })
  .refine((vraag) => vraag.opschorting === undefined || vraag.opschorting.tot >= vraag.opschorting.van, {
    path: ['opschorting', 'tot'],
    error: 'Kies een einddatum die niet vóór de begindatum ligt.',
  });

export const Termijnuitkomst = z
  .object({ einddatum: Datum, uitleg: list(Uitlegstap) })
  .meta({ id: 'Termijnuitkomst', description: 'De einddatum van een termijn, met uitleg.' });
