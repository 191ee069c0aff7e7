import { z } from 'zod';
import { Datum, list, Uitlegstap } from './basis.ts';
import { Cent, Maand } from './betalen.ts';
import { Gemeenteschuld, Verrekening, Vorderingstand } from './verrekening.ts';

export const Zaakbetalingen = z
  .object({
    maanden: list(
      z.object({
        maand: Maand,
        rechtCent: Cent.optional(),
        onbekend: z.string().optional().meta({ description: 'Waarom het recht nog niet bekend is.' }),
        betaaldCent: Cent,
        verrekendCent: Cent.meta({
          description: 'Het deel van betaald dat geen geld was: geboekt met een verrekening, of ingehouden.',
        }),
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
            ingehoudenCent: Cent.optional(),
            betaaldag: Datum,
            teruggekomenOp: Datum.optional(),
            deelTerug: z.object({ cent: Cent, op: Datum }).optional(),
          }),
        ),
      }),
    ),
    verrekeningen: list(
      Verrekening.extend({
        id: z.string(),
        aanleiding: z.enum(['kwartaal', 'einde', 'overname']),
        datum: Datum,
        door: z.string(),
        wachtOpBetaling: z.boolean().meta({ description: 'Het saldo gaat mee met de volgende betaalrun.' }),
      }),
    ),
    vorderingen: list(Vorderingstand),
    schulden: list(Gemeenteschuld),
  })
  .meta({ id: 'Zaakbetalingen', description: 'Recht, betaald en verschil van een zaak, per maand.' });
