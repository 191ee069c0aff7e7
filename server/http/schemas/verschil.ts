import { z } from 'zod';
import { list } from './basis.ts';

export const Waarde = z.union([z.number(), z.boolean(), z.string(), z.null(), list(z.string())]);

export const Verschil = z
  .object({
    soort: z.enum(['diagram', 'formulier', 'brief', 'parameter', 'regel', 'waarschuwing']),
    element: z.string().meta({ example: 'rappel.aantal' }),
    eigenschap: z.string().meta({ example: 'waarde' }),
    van: Waarde.meta({ description: '`null`: er was niets.', example: 2 }),
    naar: Waarde.meta({ description: '`null`: er is niets meer.', example: 3 }),
    klasse: z.enum(['rechtsgevolg', 'werkgevolg', 'opmaak']),
    zin: z.string().meta({ example: 'De werkgever krijgt 3 in plaats van 2 rappels.' }),
    waarom: z.string().meta({ description: 'Waarom het deze klasse heeft, met het artikel als dat bekend is.' }),
    naam: z.string().meta({ example: 'Aantal keer herinneren' }),
    proces: z.string().optional(),
    elementen: list(z.string()).meta({ description: 'Kenmerken in het diagram waar het te zien is.' }),
  })
  .meta({ id: 'Verschil', description: 'Eén verschil tussen twee versies, in een zin.' });

export const Verschillenlijst = z
  .object({
    gemeente: z.string(),
    gemeentenaam: z.string(),
    versies: list(z.object({ id: z.string(), naam: z.string() })),
    van: z.string().meta({ example: 'landelijk-2026-01-01' }),
    naar: z.string(),
    verschillen: list(Verschil),
    diagrammen: list(
      z.object({ proces: z.string(), titel: z.string(), van: z.string().optional(), naar: z.string().optional() }),
    ),
  })
  .meta({ id: 'Verschillenlijst', description: 'De verschillen tussen twee versies, met hun diagrammen (BPMN 2.0).' });
