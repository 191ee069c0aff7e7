import { z } from 'zod';
import { Datum, Datuminvoer, list, Tijdstip } from './basis.ts';

export const VERZENDGROEPEN = ['te_versturen', 'te_printen', 'mislukt', 'verzonden'] as const;

const Batchbasis = z.object({ id: z.string(), op: Tijdstip, door: z.string().meta({ example: 'e.degroot' }) });

export const Printbatch = Batchbasis.extend({
  aantal: z.number().int().meta({ description: 'Hoeveel brieven erin zitten.', example: 12 }),
  wacht: z.number().int().meta({ description: 'Hoeveel daarvan nog niet aan de post zijn gegeven.', example: 12 }),
}).meta({ id: 'Printbatch', description: 'Brieven die samen zijn geprint.' });

export const Verzending = z
  .object({
    id: z.string().meta({ description: 'Kenmerk van de brief.' }),
    gemeente: z.string(),
    zaakId: z.string(),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    code: z.string().meta({ example: 'PP-6' }),
    titel: z.string(),
    soort: z.enum(['kennisgeving', 'beschikking', 'bijlage', 'formulier']),
    aan: z.enum(['werkgever', 'werknemer']),
    naam: z.string(),
    adres: list(z.string()),
    email: z.string().optional(),
    wijze: z.enum(['e-mail', 'post', 'uitgereikt']),
    briefdatum: Datum,
    status: z.enum(['te_versturen', 'bezig', 'te_printen', 'geprint', 'verzonden', 'mislukt']),
    sinds: Tijdstip,
    verzondenOp: Datum.optional().meta({ description: 'Dag waarop het besluit bekend is gemaakt (art. 3:41 Awb).' }),
    uitgereiktAan: z.string().optional(),
    batch: Batchbasis.optional(),
    pogingen: z.number().int(),
    volgendePoging: Tijdstip.optional().meta({ description: 'Wanneer de brief vanzelf wordt verstuurd.' }),
    fout: z.string().optional(),
    stand: z.number().int().meta({ description: 'Stuur deze mee met een wijziging.', example: 1 }),
    geschiedenis: list(z.object({ tijdstip: Tijdstip, datum: Datum, door: z.string(), zin: z.string() })),
  })
  .meta({ id: 'Verzending', description: 'De weg van één brief naar buiten.' });

export const Verzendlijst = z
  .object({
    rijen: list(Verzending),
    totaal: z.number().int(),
    tellingen: z.object({
      te_versturen: z.number().int(),
      te_printen: z.number().int(),
      mislukt: z.number().int(),
      verzonden: z.number().int(),
    }),
    opnieuw: z.number().int().meta({ description: 'Hoeveel mislukte brieven opnieuw per e-mail kunnen.' }),
    geprint: z.number().int(),
    batches: list(Printbatch),
    post: z.enum(['smtp', 'demo', 'uit']),
    postvak: list(
      z.object({
        id: z.string(),
        zaakId: z.string(),
        naam: z.string(),
        email: z.string().optional(),
        onderwerp: z.string(),
        tekst: z.string(),
      }),
    ),
  })
  .meta({ id: 'Verzendlijst', description: 'Brieven die nog weg moeten of weg zijn.' });

export const Klaargezet = z
  .object({ klaargezet: z.number().int().meta({ description: 'Hoeveel brieven nu worden verstuurd.', example: 12 }) })
  .meta({ id: 'Klaargezet', description: 'Brieven die de server één voor één verstuurt.' });

const Tekst = z.string().trim().min(1).max(200);

export const Verzendactie = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('mail'), email: z.string().max(254).optional() }),
    z.strictObject({ soort: z.literal('post') }),
    z.strictObject({ soort: z.literal('uitgereikt'), op: Datuminvoer, aan: Tekst }),
    z.strictObject({ soort: z.literal('teruggekomen'), reden: Tekst }),
  ])
  .meta({ description: 'Wat u met de brief doet.' });
