import { z } from 'zod';
import { Datum, list } from './basis.ts';
import { Heronderzoek } from './zaak.ts';

export const Maand = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'Maand als jjjj-mm.', example: '2026-04' });

export const Heronderzoeksoort = Heronderzoek.shape.soort;

const Agendaregel = Heronderzoek.extend({
  zaakId: z.string(),
  gemeente: z.string(),
  zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
  volgnummer: z.number(),
  werknemer: z.string(),
  werkgever: z.string(),
}).meta({ id: 'Agendaregel', description: 'Een moment waarop een zaak weer bekeken moet worden.' });

export const Agenda = z
  .object({
    vandaag: Datum,
    maand: z.string(),
    rijen: list(Agendaregel),
    totaal: z.number(),
    volgende: z.string().optional(),
    maanden: list(z.object({ maand: z.string(), aantal: z.number() })),
    dagen: list(z.object({ datum: Datum, aantal: z.number() })),
  })
  .meta({ id: 'Agenda', description: 'Wat er in een maand terugkomt, met het aantal per dag en per maand.' });

export const Weergaveinvoer = z.strictObject({
  naam: z.string().trim().min(1).max(60).meta({ example: 'Rappels deze week' }),
  vraag: z
    .string()
    .max(1000)
    .regex(/^[\w\-.~%+=&,*]*$/)
    .meta({ description: 'Filters, volgorde en kolommen zoals in het adres.', example: 'lijst=groep&stap=4' }),
  gedeeld: z.boolean().meta({ description: 'Ook voor collega’s in deze gemeente.' }),
});

export const Weergave = z
  .object({
    id: z.string(),
    naam: z.string(),
    vraag: z.string(),
    gedeeld: z.boolean(),
    van: z.string().optional().meta({ description: 'Wie de weergave maakte, als u dat niet zelf was.' }),
  })
  .meta({ id: 'Weergave', description: 'Een bewaarde manier om naar de werkvoorraad te kijken.' });
