import { z } from 'zod';
import { Tijdstip } from './basis.ts';
import { Formulier } from './taak.ts';

const Waarden = z.record(z.string(), z.unknown()).meta({ example: { 'wijziging.ingangsdatum': '2026-06-01' } });

export const Vervolgkeuze = z
  .object({
    proces: z.string().meta({ example: 'wijziging' }),
    titel: z.string().meta({ example: 'Wijziging' }),
    uitleg: z.string(),
    reden: z.string().optional().meta({ description: 'Waarom het nu niet kan.' }),
  })
  .meta({ id: 'Vervolgkeuze', description: 'Iets dat in een zaak kan beginnen.' });

export const Vervolgformulier = z
  .object({
    proces: z.string().meta({ example: 'wijziging' }),
    titel: z.string().meta({ example: 'Wijziging' }),
    zaakversie: z.number(),
    formulier: Formulier,
    waarden: Waarden,
    concept: z.object({ waarden: Waarden, bewaardOp: Tijdstip }).optional(),
  })
  .meta({ id: 'Vervolgformulier', description: 'Het formulier waarmee een proces in een zaak begint.' });
