import { z } from 'zod';
import { Datum, Datuminvoer, list, Opdracht, Voortgang } from './basis.ts';
import { Cent } from './betalen.ts';
import { Gemeenteschuld, Vorderingstand } from './verrekening.ts';

/** A quarter as somebody chooses it. */
export const Kwartaal = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'Schrijf een kwartaal als 2026-Q1.')
  .meta({ example: '2026-Q1' });

export const Verrekeningsvoortgang = Voortgang.meta({
  id: 'Verrekeningsvoortgang',
  description: 'Hoe ver de verrekening van een kwartaal is.',
});

export const Verrekeningsoverzicht = z
  .object({
    kwartaal: z.string(),
    kwartalen: list(z.string()),
    begintOp: Datum.meta({ description: 'De dag waarop de verrekening vanzelf begint.' }),
    aantallen: z.object({
      te_controleren: z.number(),
      mislukt: z.number(),
      nog_niet: z.number(),
      later: z.number(),
      verrekend: z.number(),
      niets: z.number(),
    }),
    wachten: z.number().meta({ description: 'Zaken waarvan van een of meer maanden nog geen uren bekend zijn.' }),
    regels: list(
      z.object({
        zaakId: z.string(),
        zaaknummer: z.string(),
        werkgever: z.string(),
        werknemer: z.string(),
        stand: z.enum(['te_controleren', 'mislukt', 'nog_niet', 'later', 'verrekend', 'niets']),
        saldoCent: Cent.optional(),
        brief: z.enum(['kennisgeving', 'beschikking', 'geen']).optional(),
        wachtOpUren: list(z.string()),
      }),
    ),
    vorderingen: list(
      Vorderingstand.extend({
        zaakId: z.string(),
        zaaknummer: z.string(),
        werkgever: z.string(),
        teLaat: z.boolean(),
        anderen: z.number().optional().meta({
          description: 'Andere zaken van deze werkgever waar een betaalrun dit mee kan verrekenen.',
        }),
      }),
    ),
    schulden: list(
      Gemeenteschuld.extend({
        zaakId: z.string(),
        zaaknummer: z.string(),
        openCent: z.number(),
        teLaat: z.boolean(),
      }),
    ).meta({ description: 'Wat uw gemeente na een verhuizing aan een andere gemeente moet betalen.' }),
    mag: z.boolean(),
    magOntvangen: z.boolean(),
    kwijtgronden: list(
      z.object({
        code: z.string(),
        naam: z.string(),
        uitleg: z.string(),
        grondslag: z.string(),
        aanname: z.boolean(),
      }),
    ),
    voortgang: Verrekeningsvoortgang.optional(),
  })
  .meta({
    id: 'Verrekeningsoverzicht',
    description: 'De verrekening van een kwartaal, per zaak, met wat werkgevers moeten terugbetalen.',
  });

const Bedrag = z.int().min(1).max(100_000_000).meta({ description: 'In centen, meer dan 0.' });
export const Verrekeningsinvoer = z.strictObject({ kwartaal: Kwartaal });
export const Ontvangstinvoer = z.strictObject({
  bedragCent: Bedrag,
  op: Datuminvoer,
  kenmerk: z.string().max(140).optional(),
  opdrachtId: Opdracht,
});
export const Schuldinvoer = z.strictObject({
  op: Datuminvoer,
  kenmerk: z.string().max(140).optional(),
  opdrachtId: Opdracht,
});
export const Kwijtinvoer = z.strictObject({
  bedragCent: Bedrag,
  grond: z.string().max(40).optional(),
  reden: z.string().min(1).max(500),
  opdrachtId: Opdracht,
});
