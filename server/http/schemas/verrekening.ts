import { z } from 'zod';
import { VORDERINGWIJZEN } from '../../domain/zaakverrekening.ts';
import { list, Uitlegstap } from './basis.ts';

const Verrekenregel = z.object({
  maand: z.string(),
  element: z.enum([
    'nog_niet_betaald',
    'teruggekomen',
    'uren',
    'loonwaarde',
    'leeftijd',
    'wml',
    'contract',
    'einde',
    'besluit',
    'onverklaard',
  ]),
  basis: z.string(),
  rechtCent: z.number(),
  betaaldCent: z.number(),
  betaalrunCent: z.number(),
  verschilCent: z.number(),
  bewijs: z.string().optional(),
  laat: z.boolean(),
});

/** The settlement of one zaak over one quarter, in cents. */
export const Verrekening = z
  .object({
    kwartaal: z.string(),
    regels: list(Verrekenregel),
    saldoCent: z.number(),
    saldoLksCent: z.number().optional(),
    richting: z.enum(['nabetalen', 'terugvorderen', 'geen']),
    wijze: z.enum(['betaalrun', 'beschikking', 'afgezien', 'geen']),
    drempelCent: z.number(),
    brief: z.enum(['kennisgeving', 'beschikking', 'geen']),
    wachtOpUren: list(z.string()),
    uitleg: list(Uitlegstap),
  })
  .meta({ id: 'Verrekening' });

export const Vorderingwijze = z.enum(VORDERINGWIJZEN);

/** The settlement that is being made in a zaak. */
export const Verrekeninggegevens = z.object({
  kwartaal: z.string(),
  voorstel: Verrekening.optional(),
  controleren: z.boolean().optional(),
  gewijzigd: z.boolean().optional(),
  neemtTerug: z.boolean().optional(),
  uitkomst: z.enum(['vaststellen', 'opnieuw']).optional(),
  wijze: Vorderingwijze.optional(),
  reden: z.string().optional(),
  toelichting: z.string().optional(),
});
