import { z } from 'zod';
import { Datum, Datuminvoer, list, Tijdstip } from './basis.ts';
import { Verschil, Waarde } from './verschil.ts';

const Landelijkeversie = z.object({
  versie: Datum,
  voorbeeld: z.boolean().meta({ description: 'Laat zien hoe het werkt; geen echte landelijke versie.' }),
});

export const Updatelijst = z
  .object({
    gemeente: z.string(),
    gemeentenaam: z.string(),
    basis: Datum.meta({ description: 'De landelijke versie die de gemeente nu volgt.' }),
    updates: list(
      Landelijkeversie.extend({
        gemaakt: z.number().int().meta({ example: 4 }),
        totaal: z.number().int().meta({ example: 6 }),
        schoon: z.number().int().meta({ example: 9 }),
      }),
    ),
  })
  .meta({ id: 'Updatelijst', description: 'Landelijke versies die de gemeente nog niet heeft overgenomen.' });

const Soort = z.enum(['diagram', 'formulier', 'brief', 'parameter', 'regel', 'waarschuwing']);

const Antwoord = z.union([
  z.object({ keuze: z.enum(['houden', 'landelijk']) }),
  z.object({ keuze: z.literal('anders'), waarde: Waarde }),
]);

const Updatekeuze = z
  .object({
    id: z.string().meta({ example: 'parameter:rappel.aantal' }),
    soort: Soort,
    element: z.string(),
    naam: z.string(),
    proces: z.string().optional(),
    klasse: z.enum(['rechtsgevolg', 'werkgevolg', 'opmaak']),
    vraag: z.string().meta({ example: 'Welke waarde krijgt ‘Aantal keer herinneren’?' }),
    uitleg: z.string().meta({ example: 'Landelijk wordt het 3 keer. Dat was 2 keer. Hier was het 4 keer.' }),
    waarom: z.string(),
    lokaal: z.string().meta({ example: '4 keer' }),
    landelijk: z.string().meta({ example: '3 keer' }),
    houdenNiet: z.string().optional().meta({ description: 'Waarom de eigen waarde niet kan blijven.' }),
    motivering: z.string().optional(),
    anders: z.enum(['waarde', 'tekst']).optional().meta({ description: 'Er kan iets nieuws worden ingevuld.' }),
    vorm: z
      .object({
        type: z.string(),
        opties: list(z.object({ waarde: z.string(), naam: z.string() })),
        eenheid: z.string().nullable(),
      })
      .optional()
      .meta({ description: 'Hoe een nieuwe waarde eruitziet.' }),
    elementen: list(z.string()),
    antwoord: Antwoord.optional(),
  })
  .meta({
    id: 'Updatekeuze',
    description: 'Eén vraag waar de landelijke wijziging en de eigen afwijking elkaar raken.',
  });

const Updateverslag = z
  .object({
    variantId: z.string(),
    versie: z.number().int(),
    door: z.string(),
    tijdstip: Tijdstip,
    overgenomen: list(z.string()),
    gekozen: list(z.object({ vraag: z.string(), antwoord: z.string() })),
    vervallen: list(z.string()),
  })
  .meta({ id: 'Updateverslag', description: 'Het concept dat van de update is gemaakt, en wat erin kwam.' });

export const Updatevoorstel = z
  .object({
    gemeente: z.string(),
    gemeentenaam: z.string(),
    basis: Datum,
    naar: Landelijkeversie,
    vanVersie: z.string(),
    gemaakt: z.number().int(),
    totaal: z.number().int(),
    schoon: list(Verschil),
    keuzes: list(Updatekeuze),
    raaktNiet: list(z.object({ soort: Soort, element: z.string(), naam: z.string(), zin: z.string() })),
    vervalt: list(z.string()).meta({ description: 'Stappen die door een antwoord vervallen.' }),
    antwoorden: z.record(z.string(), z.object({ door: z.string(), tijdstip: Tijdstip })),
    diagrammen: list(
      z.object({ proces: z.string(), titel: z.string(), van: z.string().optional(), naar: z.string().optional() }),
    ),
    concept: Updateverslag.optional(),
  })
  .meta({ id: 'Updatevoorstel', description: 'Wat een nieuwe landelijke versie voor deze gemeente betekent.' });

const NieuweWaarde = z.union([
  z.number(),
  z.boolean(),
  z.string().max(5000),
  z.null(),
  list(z.string().max(200)).refine((waarden) => waarden.length <= 50, 'Kies hoogstens 50 waarden.'),
]);

export const Updateantwoord = z
  .strictObject({
    keuze: z.string().min(1).max(200).meta({ example: 'parameter:rappel.aantal' }),
    antwoord: z.union([
      z.strictObject({ keuze: z.enum(['houden', 'landelijk']) }),
      z.strictObject({ keuze: z.literal('anders'), waarde: NieuweWaarde }),
    ]),
  })
  .meta({ id: 'Updateantwoord', description: 'Het antwoord op één vraag.' });

export const Updatebegin = z
  .strictObject({ geldigVanaf: Datuminvoer })
  .meta({ id: 'Updatebegin', description: 'Vanaf wanneer het concept geldt.' });
