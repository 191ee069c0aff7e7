import { z } from 'zod';
import { Datum, list } from './basis.ts';
import { Onderdeelnaam } from './onderdeelbasis.ts';
import { Bevinding } from './variant.ts';
import { Feitinvoer, Regelinvoer } from './variantonderdeel.ts';

const Waarde = z.union([z.number(), z.boolean(), z.string(), z.null(), list(z.string())]);

/** A rule that is being written: with its name, because it does not stand in the address yet. */
export const Regelproef = Regelinvoer.extend({ naam: Onderdeelnaam });

export const Feiteninvoer = z.strictObject({
  feiten: Feitinvoer.meta({ description: 'Per feit de waarde. Wat er niet in staat, is niet bekend.' }),
});

export const Regelfeiten = z
  .object({
    feiten: list(
      z
        .object({
          pad: z.string().meta({ example: 'werkgever.uitzendbureau' }),
          naam: z.string(),
          uitleg: z.string().optional(),
          type: z.enum(['janee', 'keuze', 'getal', 'datum', 'tekst', 'lijst']),
          bron: z.enum(['formulier', 'berekend']),
          opties: list(z.object({ waarde: z.string(), naam: z.string() })).optional(),
          eenheid: z.string().optional(),
          geheel: z.boolean().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
          altijd: z.literal(true).optional().meta({ description: 'Elke zaak heeft dit feit.' }),
          operatoren: list(z.string()),
        })
        .meta({ id: 'Regelfeit', description: 'Een feit van een zaak waarover een regel kan gaan.' }),
    ),
  })
  .meta({ id: 'Regelfeiten', description: 'De feiten waaruit regels van deze versie kunnen bestaan.' });

export const Regelkeuring = z
  .object({
    zin: z.string(),
    bevindingen: list(Bevinding),
    voorbeelden: list(
      z.object({
        naam: z.string(),
        goed: z.boolean(),
        verwachtTekst: z.string(),
        uitkomstTekst: z.string(),
        regel: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Regelkeuring', description: 'Een regel als zin, met zijn voorbeelden en wat eraan niet klopt.' });

export const Regelbereik = z
  .object({
    lopend: z.number(),
    vallen: z.number(),
    bekeken: z.number().meta({ description: 'Minder dan `lopend` als er te veel zijn om te lezen.' }),
  })
  .meta({ id: 'Regelbereik', description: 'Hoeveel lopende zaken vandaag onder de regel vallen.' });

const Herkomst = z.enum(['landelijk', 'regio', 'gemeente', 'regel']);

export const Variantproef = z
  .object({
    parameters: list(
      z.object({
        sleutel: z.string(),
        naam: z.string(),
        stap: z.number().nullable(),
        waarde: Waarde,
        lagen: list(
          z.object({
            herkomst: Herkomst,
            regel: z.string().optional(),
            tekst: z.string(),
            motivering: z.string().optional(),
          }),
        ).meta({ description: 'Van landelijk naar de waarde die geldt: de laatste.' }),
      }),
    ),
    regels: list(
      z.object({
        naam: z.string(),
        zin: z.string(),
        prioriteit: z.number(),
        geldt: z.boolean(),
        delen: list(z.object({ tekst: z.string(), feit: z.string(), klopt: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'Variantproef', description: 'De instellingen bij deze feiten, en waar elke vandaan komt.' });

export const Variantgevolgen = z
  .object({
    lopend: z.number(),
    perStap: list(z.object({ stap: z.number(), aantal: z.number() })),
    jaar: z.number(),
    betaaldagen: list(
      z.object({
        maand: z.string().meta({ example: '2026-03' }),
        landelijk: Datum.optional(),
        hier: Datum.optional().meta({ description: 'Ontbreekt als de wet deze dag verbiedt.' }),
        verschoven: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Variantgevolgen', description: 'Wat een versie in de praktijk betekent.' });
