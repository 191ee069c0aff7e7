import { z } from 'zod';
import { Datum, Datuminvoer, list } from './basis.ts';
import { Motiveringinvoer, Stand } from './onderdeelbasis.ts';
import { Formulier } from './taak.ts';
import { Brieflezing } from './variantbrief.ts';

/** A value of a parameter, as somebody fills it in. */
export const Waardeinvoer = z.union([
  z.number(),
  z.boolean(),
  z.string().max(500),
  z.null(),
  z.array(z.string().max(100)).max(50).readonly(),
]);

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

export const Variantinhoud = z
  .object({
    stand: z.number().meta({ description: 'Stuur dit getal mee bij het vastleggen van een onderdeel.' }),
    diagrammen: list(
      z.object({
        proces: z.string(),
        titel: z.string().meta({ example: 'Verlenging van de loonkostensubsidie' }),
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
    brieven: list(Brieflezing),
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
