import { z } from 'zod';
import { Datum, list, Uitlegstap } from './basis.ts';
import { Cent, Maand } from './betalen.ts';

export const Zaakbetalingen = z
  .object({
    maanden: list(
      z.object({
        maand: Maand,
        rechtCent: Cent.optional(),
        onbekend: z.string().optional().meta({ description: 'Waarom het recht nog niet bekend is.' }),
        betaaldCent: Cent,
        verschilCent: Cent.meta({ description: 'Recht min betaald: minder dan 0 is te veel betaald.' }),
        teBetalenCent: Cent.meta({ description: 'Het deel dat de volgende betaalrun betaalt.' }),
        teVerrekenenCent: Cent.meta({ description: 'Het deel dat op de verrekening wacht.' }),
        redenen: list(z.string()),
        uitleg: list(Uitlegstap),
        betalingen: list(
          z.object({
            runId: z.string(),
            soort: z.enum(['vast', 'nabetaling', 'verrekening', 'teruggevorderd', 'afgezien']),
            bedragCent: Cent,
            betaaldag: Datum,
            teruggekomenOp: Datum.optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Zaakbetalingen', description: 'Recht, betaald en verschil van een zaak, per maand.' });
