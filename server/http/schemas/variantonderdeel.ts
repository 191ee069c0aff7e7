import { z } from 'zod';
import { Datum, Datuminvoer, list } from './basis.ts';
import { Formulier } from './taak.ts';

const Motiveringinvoer = z.string().max(2000).meta({ description: 'Komt in de bijlage bij de verordening.' });

/** A value of a parameter, as somebody fills it in. */
export const Waardeinvoer = z.union([
  z.number(),
  z.boolean(),
  z.string().max(500),
  z.null(),
  z.array(z.string().max(100)).max(50).readonly(),
]);

/** Name of a process, form or rule, as it stands in an address. */
export const Onderdeelnaam = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ example: 'beoordelen-aanvraag' });

export const Briefcode = z
  .string()
  .max(20)
  .regex(/^[A-Z]{2}-[A-Z0-9]+$/)
  .meta({ example: 'PP-6' });

/** A condition tree; the rules check its facts and comparisons. */
export const Voorwaarde = z
  .record(z.string().max(20), z.unknown())
  .meta({ description: 'Voorwaarde van json-rules-engine: `all`, `any`, `not` of een vergelijking van één feit.' });

const Feitwaarde = z.union([
  z.string().max(500),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(100)).max(50).readonly(),
]);
const Feitpad = z
  .string()
  .max(100)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9_]*)+$/);

const Stand = z
  .int()
  .min(0)
  .optional()
  .meta({ description: 'De stand die u zag. Is de versie sindsdien gewijzigd, dan wordt er niets vastgelegd.' });

/** Facts by path, as somebody fills them in. */
export const Feitinvoer = z.record(Feitpad, Feitwaarde);

export const Diagraminvoer = z.strictObject({
  basis: Datuminvoer.optional().meta({ description: 'Landelijke versie waarvan het diagram afstamt.' }),
  xml: z.string().min(1).max(400_000).meta({ description: 'Het diagram als BPMN 2.0.' }),
  motiveringen: z
    .array(
      z.strictObject({
        element: z
          .string()
          .max(200)
          .regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/),
        motivering: Motiveringinvoer,
      }),
    )
    .max(500)
    .readonly(),
  stand: Stand,
});

export const Formulierinvoer = z.strictObject({
  inhoud: z.record(z.string().max(40), z.unknown()).meta({ description: 'Het formulier, zoals GET het geeft.' }),
  motivering: Motiveringinvoer,
  stand: Stand,
});

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

export const Regelinvoer = z.strictObject({
  prioriteit: z.int().min(1).max(1000),
  conditions: Voorwaarde,
  sleutel: z.string().max(100),
  waarde: Waardeinvoer,
  motivering: Motiveringinvoer,
  voorbeelden: z
    .array(
      z.strictObject({
        naam: z.string().trim().min(1).max(200),
        feiten: Feitinvoer,
        verwacht: Waardeinvoer,
      }),
    )
    .max(50)
    .readonly()
    .optional(),
  stand: Stand,
});

const Waarde = z.union([z.number(), z.boolean(), z.string(), z.null(), list(z.string())]);

export const Variantregel = z
  .object({
    naam: z.string(),
    prioriteit: z.number(),
    conditions: z.unknown().meta({ description: 'Voorwaarde van json-rules-engine.' }),
    sleutel: z.string(),
    waarde: Waarde,
    motivering: z.string(),
    voorbeelden: list(
      z.object({ naam: z.string(), feiten: z.record(z.string(), z.unknown()), verwacht: Waarde }),
    ).optional(),
  })
  .meta({ id: 'Variantregel', description: 'Een voorwaardelijke regel van de gemeente, met voorbeelden.' });

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
      'bezwaar',
    ]),
    tekst: z.string().optional(),
    als: z.string().optional(),
    punten: list(z.string()).optional(),
    van: z.string().optional(),
    regels: list(z.object({ label: z.string(), tekst: z.string(), als: z.string().optional() })).optional(),
    velden: list(z.string()).optional(),
  })
  .meta({ id: 'Briefblok', description: 'Een blok van een brief.' });

export const Variantinhoud = z
  .object({
    stand: z.number().meta({ description: 'Stuur dit getal mee bij het vastleggen van een onderdeel.' }),
    diagrammen: list(
      z.object({
        proces: z.string(),
        basis: Datum,
        xml: z.string(),
        landelijkXml: z.string(),
        eigen: z.boolean(),
        motiveringen: list(z.object({ element: z.string(), motivering: z.string() })),
      }),
    ),
    formulieren: list(
      z.object({
        naam: z.string(),
        formulier: Formulier,
        landelijk: Formulier.optional(),
        eigen: z.boolean(),
        motivering: z.string().optional(),
        nodig: list(z.string()).meta({ description: 'Velden die niet weg mogen.' }),
        redenen: list(z.object({ veld: z.string(), reden: z.string(), grondslag: z.string() })).meta({
          description: 'Waarom die velden niet weg mogen.',
        }),
      }),
    ),
    brieven: list(
      z.object({
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
      }),
    ),
    regels: list(Variantregel),
    termijnen: list(
      z.object({
        naam: z.string(),
        bericht: z.string(),
        wettelijk: z.boolean(),
        grondslag: z.string(),
        elementen: list(z.string()),
      }),
    ).meta({ description: 'De termijnen die bepalen wat een diagram mag.' }),
  })
  .meta({ id: 'Variantinhoud', description: 'Wat een versie bevat, naast het landelijke.' });

export const Variantonderdeel = z
  .object({
    soort: z.enum(['parameter', 'diagram', 'formulier', 'brief', 'regel']),
    naam: z.string(),
    element: z.string().optional(),
  })
  .meta({ id: 'Variantonderdeel', description: 'Waar een bevinding over gaat.' });
