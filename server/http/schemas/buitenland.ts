import { z } from 'zod';
import { Datum } from './basis.ts';

/** A werknemer who goes to live abroad, of the process buitenland. */
export const Buitenlandgegevens = z
  .object({
    land: z.string().optional(),
    datum: Datum.optional(),
    toelichting: z.string().optional(),
    gebied: z.enum(['eu', 'elders']).optional(),
    advies: z.string().optional(),
    vervolg: z.enum(['beeindigen', 'doorgaan']).optional(),
    laatsteDag: Datum.optional(),
  })
  .meta({ id: 'Buitenland', description: 'Een verhuizing naar het buitenland, en wat dat betekent.' });
