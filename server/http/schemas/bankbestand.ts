import { z } from 'zod';
import { Datum } from './basis.ts';

/** A file that is processed after it was looked at: its kenmerk, and what was chosen in it. */
export const Bankkeuzes = z.strictObject({
  kenmerk: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Het kenmerk van het gelezen bestand: alleen dat bestand wordt verwerkt.' }),
  keuzes: z.string().max(500_000).meta({ description: 'De keuzes, als JSON.' }),
});

/** What a preview says of the file itself. */
export const Leesmerk = z.object({
  kenmerk: z.string().meta({ description: 'SHA-256 van het bestand.' }),
  eerder: z
    .object({ verslagId: z.string(), op: Datum, door: z.string() })
    .optional()
    .meta({ description: 'Hetzelfde bestand is al eens ingelezen.' }),
});
