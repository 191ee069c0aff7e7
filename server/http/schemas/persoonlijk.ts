import { z } from 'zod';
import { Datum, Datuminvoer, list, Sleutel, Tijdstip } from './basis.ts';

export const Meldingregel = z
  .object({
    id: z.string(),
    soort: z.enum([
      'toegewezen',
      'overgedragen',
      'teruggegeven',
      'afgerond',
      'vervallen',
      'termijn_verstreken',
      'storing',
      'betaaltermijn',
      'betaalbestand',
      'betaling_teruggekomen',
    ]),
    zaakId: z.string(),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    taakId: z.string().optional(),
    zin: z.string().meta({ example: 'P. Smit heeft u de taak “Besluit vaststellen” gegeven.' }),
    tijdstip: Tijdstip,
    gelezen: z.boolean(),
  })
  .meta({ id: 'Melding', description: 'Iets wat er gebeurd is en wat deze gebruiker aangaat.' });

export const GelezenMeldingen = z.strictObject({
  ids: list(z.string().min(1).max(300)).refine((ids) => ids.length <= 100, 'Stuur ten hoogste 100 meldingen tegelijk.'),
});

export const Afwezigheidsstand = z
  .object({
    afwezigheid: z
      .object({
        van: Datum,
        tot: Datum,
        naar: z.string().nullable().meta({ description: 'Wie de taken krijgt; leeg is terug naar de groep.' }),
        overgedragen: z
          .number()
          .nullable()
          .meta({ description: 'Hoeveel taken er zijn overgedragen; leeg zolang dat nog moet gebeuren.', example: 7 }),
      })
      .nullable(),
  })
  .meta({ id: 'Afwezigheid', description: 'Wanneer de gebruiker afwezig is en wat er met de taken gebeurt.' });

export const Afwezigheidsinvoer = z.strictObject({
  van: Datuminvoer,
  tot: Datuminvoer.meta({ description: 'Laatste dag van de afwezigheid.', example: '2026-03-13' }),
  naar: Sleutel.optional().meta({ description: 'Gebruikersnaam van de collega; zonder gaan de taken naar de groep.' }),
});

export const Uitstel = z.strictObject({
  tot: Datuminvoer.meta({ description: 'De taak staat vanaf deze dag weer in de lijst.', example: '2026-03-09' }),
  reden: z.string().trim().min(1).max(200).meta({ example: 'Werkgever is tot maandag niet bereikbaar.' }),
});
