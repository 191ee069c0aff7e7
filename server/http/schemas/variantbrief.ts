import { z } from 'zod';
import { list } from './basis.ts';
import { Motiveringinvoer, Onderdeelnaam, Stand } from './onderdeelbasis.ts';

export const Briefcode = z
  .string()
  .max(20)
  .regex(/^[A-Z]{2}-[A-Z0-9]+$/)
  .meta({ example: 'PP-6' });

export const Tekstinvoer = z.strictObject({
  tekst: z.string().min(1).max(5000),
  motivering: Motiveringinvoer,
  stand: Stand,
});

export const Tekstvoorbeeld = z.strictObject({
  brief: Briefcode,
  blok: Onderdeelnaam.meta({ example: 'betaling' }),
  tekst: z.string().min(1).max(5000),
});

const Eigenbriefvelden = {
  titel: z.string().trim().min(3).max(80),
  soort: z
    .string()
    .max(20)
    .meta({ description: 'Alleen kennisgeving: een beschikking blijft landelijk.', example: 'kennisgeving' }),
  aan: z
    .array(z.enum(['werkgever', 'werknemer']))
    .min(1)
    .max(2)
    .readonly(),
  kanaal: z.enum(['brief', 'e-mail']).meta({ description: 'E-mail alleen als de lezer een adres gaf, anders post.' }),
  stap: z.int().min(1).max(7),
  onderwerp: z.string().trim().min(3).max(200),
  blokken: z
    .array(
      z.strictObject({
        naam: Onderdeelnaam.meta({ example: 'bericht' }),
        soort: z.enum(['kop', 'alinea']),
        tekst: z.string().min(1).max(5000),
      }),
    )
    .min(1)
    .max(40)
    .readonly(),
  motivering: Motiveringinvoer,
};

/** Code of a letter of the gemeente itself. */
export const Eigenbriefcode = z
  .string()
  .max(20)
  .regex(/^EB-[1-9][0-9]{0,2}$/)
  .meta({ example: 'EB-3' });

export const Eigenbriefinvoer = z.strictObject({ ...Eigenbriefvelden, stand: Stand });

export const Eigenbriefvoorbeeld = z.strictObject({ ...Eigenbriefvelden, code: Eigenbriefcode });

export const LokaleTekst = z.object({
  brief: z.string(),
  blok: z.string(),
  tekst: z.string(),
  motivering: z.string(),
});

const Briefblok = z
  .object({
    naam: z.string(),
    soort: z.enum([
      'kop',
      'alinea',
      'lijst',
      'opsomming',
      'feiten',
      'invulvelden',
      'berekening',
      'betaalschema',
      'verrekening',
      'bezwaar',
      'beroep',
    ]),
    tekst: z.string().optional(),
    kop: z.literal(true).optional(),
    als: z.string().optional(),
    punten: list(z.string()).optional(),
    van: z.string().optional(),
    regels: list(z.object({ label: z.string(), tekst: z.string(), als: z.string().optional() })).optional(),
    velden: list(z.string()).optional(),
  })
  .meta({ id: 'Briefblok', description: 'Een blok van een brief.' });

/** A letter as the editors need it: national or of the gemeente itself. */
export const Brieflezing = z.object({
  code: z.string(),
  titel: z.string(),
  soort: z.enum(['kennisgeving', 'beschikking', 'bijlage', 'formulier']),
  blokken: list(Briefblok),
  teksten: list(LokaleTekst),
  stap: z.int(),
  bewerkbaar: list(z.object({ blok: z.string(), invulvelden: list(z.string()) })).meta({
    description: 'Blokken die een eigen tekst mogen hebben, en wat die tekst mag laten invullen.',
  }),
  vast: list(z.object({ blok: z.string(), reden: z.string() })).meta({
    description: 'Blokken waarvan de tekst vaststaat, met de reden.',
  }),
  eigen: z
    .object({
      code: z.string(),
      titel: z.string(),
      soort: z.string(),
      aan: list(z.enum(['werkgever', 'werknemer'])),
      kanaal: z.enum(['brief', 'e-mail']),
      stap: z.int(),
      onderwerp: z.string(),
      blokken: list(z.object({ naam: z.string(), soort: z.enum(['kop', 'alinea']), tekst: z.string() })),
      motivering: z.string(),
    })
    .optional()
    .meta({ description: 'De brief zoals de gemeente hem maakte; niet bij een landelijke brief.' }),
  stappen: list(z.string()).meta({ description: 'Stappen van het diagram die de brief versturen.' }),
});
