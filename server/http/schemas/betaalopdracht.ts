import { z } from 'zod';
import { Datum } from './basis.ts';

/** The second signature under a besluit, as it leaves. */
export const Betaalopdrachtgegevens = z
  .object({
    besluitDoor: z.string().optional(),
    besluitNaam: z.string().optional(),
    bedragPerMaandCent: z.number().optional(),
    akkoord: z.boolean().optional(),
    budgethouder: z.string().optional(),
    ondertekendOp: Datum.optional(),
    reden: z.string().optional(),
  })
  .meta({ id: 'Betaalopdrachtgegevens', description: 'De handtekening van de budgethouder onder een besluit.' });
