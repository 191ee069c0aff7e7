import { z } from 'zod';
import { list, Tijdstip } from './basis.ts';
import { Werkafspraak } from './overzicht.ts';
import { Taak } from './zaak.ts';

const Veldwaarde = z.union([z.string(), z.number(), z.boolean()]);

const Feitvoorwaarde = z.object({ feit: z.string(), is: list(Veldwaarde) });

const Formulierveld = z
  .object({
    veld: z.string().meta({ example: 'loonwaarde.percentage' }),
    soort: z.enum([
      'tekst',
      'tekstvak',
      'getal',
      'datum',
      'keuze',
      'keuzerondjes',
      'janee',
      'bsn',
      'iban',
      'postcode',
      'e-mail',
      'telefoon',
      'kvk',
    ]),
    label: z.string().meta({ example: 'Hoe hoog is de loonwaarde?' }),
    hulp: z.string().optional(),
    verplicht: z.boolean(),
    opties: list(
      z.object({
        waarde: z.string(),
        label: z.string(),
        hulp: z.string().optional(),
        niet: list(z.object({ als: Feitvoorwaarde, reden: z.string() })).optional(),
        beletsel: z.string().optional().meta({ description: 'Waarom dit antwoord in deze zaak nu niet kan.' }),
      }),
    ).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    decimalen: z.number().optional(),
    maxlengte: z.number().optional(),
    datumgrens: z.enum(['verleden', 'toekomst']).optional(),
    eenheid: z.string().optional(),
    als: z.object({ veld: z.string(), is: list(Veldwaarde) }).optional(),
    standaard: Veldwaarde.optional(),
    vorm: z.literal('slug').optional(),
    vanaf: z.string().optional(),
    positiefBij: z.object({ veld: z.string(), is: list(Veldwaarde) }).optional(),
    vers: z.boolean().optional(),
  })
  .meta({ id: 'Formulierveld', description: 'Eén vraag van een formulier.' });

export const Formulier = z
  .object({
    naam: z.string().meta({ example: 'beoordelen-aanvraag' }),
    versie: z.string().meta({ example: '2026-01-01' }),
    titel: z.string(),
    uitleg: z.string().optional(),
    knop: z.string().meta({ example: 'Besluit vaststellen' }),
    meldingen: list(z.object({ als: Feitvoorwaarde.optional(), tekst: z.string() })).optional(),
    groepen: list(
      z.object({ titel: z.string().optional(), uitleg: z.string().optional(), velden: list(Formulierveld) }),
    ),
  })
  .meta({ id: 'Formulier', description: 'Een formulier zoals de browser het tekent en de server het controleert.' });

const Waarden = z.record(z.string(), z.unknown()).meta({ example: { 'loonwaarde.percentage': 60 } });

export const Taakformulier = z
  .object({
    taak: Taak,
    zaakversie: z.number(),
    formulier: Formulier,
    waarden: Waarden,
    bronnen: z.record(z.string(), z.string()).meta({ example: { 'dienstverband.urenPerWeek': 'uit aanvraag' } }),
    concept: z.object({ waarden: Waarden, bewaardOp: Tijdstip }).optional(),
    werkafspraken: list(Werkafspraak),
  })
  .meta({ id: 'Taakformulier', description: 'Een taak met zijn formulier en wat er al bekend is.' });
