import { z } from 'zod';
import { Datum, Datuminvoer, list, Tijdstip } from './basis.ts';
import { LokaleTekst } from './variantbrief.ts';
import { Variantonderdeel, Variantregel, Waardeinvoer } from './variantonderdeel.ts';

const Waarde = z
  .union([z.number(), z.boolean(), z.string(), z.null(), list(z.string())])
  .meta({ description: 'Waarde van een instelling; `null` is: niet ingesteld.', example: 15 });

const Status = z.enum(['concept', 'ter_controle', 'gepubliceerd', 'ingetrokken']);

const Actie = z
  .object({ mag: z.boolean(), reden: z.string().optional() })
  .meta({ id: 'Variantactie', description: 'Of u dit nu kunt doen, en zo niet waarom.' });

const versievelden = {
  id: z.string(),
  versie: z.string().meta({ example: '2' }),
  herkomst: z.enum(['bestand', 'gemeente']),
  status: Status,
  geldigVanaf: Datum,
  besluitreferentie: z.string().optional(),
  makerNaam: z.string().optional(),
  controleurNaam: z.string().optional(),
};

const reikwijdte = {
  gemeenten: list(z.object({ slug: z.string(), naam: z.string() })).meta({
    description: 'Voor welke gemeenten deze versies gelden: bij een regio al haar gemeenten.',
  }),
  regio: z
    .object({ sleutel: z.string().meta({ example: 'regio:salland' }), naam: z.string() })
    .optional()
    .meta({ description: 'De regio van deze gemeente. Haar versies staan onder deze sleutel.' }),
};

export const Variantenlijst = z
  .object({
    gemeente: z.string().meta({ description: 'De gemeente, of de sleutel van een regio.' }),
    gemeentenaam: z.string(),
    ...reikwijdte,
    vierOgen: z.boolean().meta({ description: 'Wie eraan werkte, mag niet zelf publiceren.' }),
    vierOgenLog: list(z.object({ aan: z.boolean(), doorNaam: z.string(), tijdstip: Tijdstip })).meta({
      description: 'Wie dat aan- of uitzette, nieuwste eerst.',
    }),
    publicaties: list(
      z.object({
        id: z.string(),
        van: z.string().meta({ example: 'Gemeente Olst-Wijhe' }),
        versie: z.string(),
        geldigVanaf: Datum,
        makerNaam: z.string(),
        doorNaam: z.string(),
        tijdstip: Tijdstip,
      }),
    ).meta({ description: 'Wie welke versie publiceerde, nieuwste eerst; bij een gemeente ook die van haar regio.' }),
    mag: z.object({ starten: Actie, vierOgen: z.boolean() }),
    versies: list(
      z
        .object({ ...versievelden, afwijkingen: z.number(), vanKracht: z.boolean() })
        .meta({ id: 'Versieregel', description: 'Eén versie in de lijst van een gemeente.' }),
    ),
  })
  .meta({ id: 'Variantenlijst', description: 'De versies van de variant van een gemeente, nieuwste eerst.' });

export const Bevinding = z
  .object({
    nr: z.string().meta({ example: 'G15' }),
    naam: z.string(),
    ernst: z.enum(['blokkeren', 'waarschuwen']),
    melding: z.string(),
    grondslag: z.string(),
    aanname: z.boolean(),
    regel: z.string().optional(),
    onderdeel: Variantonderdeel,
    reden: z.string().optional().meta({ description: 'Waarom de gemeente ondanks deze waarschuwing doorgaat.' }),
    sleutels: list(z.string()),
    toegestaan: list(z.object({ sleutel: z.string(), waarde: Waarde, naam: z.string(), tekst: z.string() })),
  })
  .meta({ id: 'Variantbevinding', description: 'Een grens van de wet die deze versie raakt, en wat wel mag.' });

const Parameter = z
  .object({
    sleutel: z.string().meta({ example: 'betaling.dag' }),
    naam: z.string(),
    uitleg: z.string(),
    type: z.enum(['getal', 'tekst', 'keuze', 'janee', 'lijst', 'datum-regel']),
    eenheid: z.string().nullable(),
    opties: list(z.object({ waarde: z.string(), naam: z.string() })),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    magLeeg: z.boolean(),
    grens: z.string(),
    grondslag: z.string(),
    vrijheid: z.enum(['vrij', 'begrensd', 'vast']),
    stap: z.number().nullable(),
    elementen: list(z.string()),
    brieven: list(z.string()),
    aanname: z.boolean(),
    landelijk: Waarde,
    landelijkTekst: z.string(),
    regioTekst: z.string().optional(),
    regioMotivering: z.string().optional(),
    waarde: Waarde,
    tekst: z.string(),
    afwijking: z.boolean(),
    motivering: z.string().optional(),
  })
  .meta({ id: 'Versieparameter', description: 'Een instelling in deze versie.' });

export const Variantdetail = z
  .object({
    ...versievelden,
    gemeente: z.string(),
    gemeentenaam: z.string(),
    ...reikwijdte,
    basis: Datum,
    stand: z.number().meta({ description: 'Stuur dit getal mee bij een beslissing over deze versie.' }),
    teruggestuurd: z.object({ doorNaam: z.string(), reden: z.string() }).optional(),
    parameters: list(Parameter),
    regels: list(Variantregel),
    teksten: list(LokaleTekst),
    diagrammen: list(z.string()).meta({ description: 'Processen met een eigen diagram.' }),
    formulieren: list(z.string()).meta({ description: 'Eigen formulieren.' }),
    brieven: list(z.string()).meta({ description: 'Codes van de eigen brieven.' }),
    bevindingen: list(Bevinding),
    blokkades: z.number(),
    waarschuwingen: z.number(),
    zonderMotivering: list(z.string()),
    acties: z.object({
      wijzigen: Actie,
      aanbieden: Actie,
      publiceren: Actie,
      terugsturen: Actie,
      intrekken: Actie,
    }),
    geschiedenis: list(z.object({ tijdstip: Tijdstip, doorNaam: z.string(), zin: z.string() })),
  })
  .meta({ id: 'Variantversie', description: 'Eén versie van een variant, getoetst aan de wet.' });

const Stand = z.int().min(0).meta({ description: 'De stand die u zag.', example: 3 });

export const Kopinvoer = z.strictObject({
  geldigVanaf: Datuminvoer,
  besluitreferentie: z.string().trim().min(1).max(300).optional(),
});

export const Afwijkinginvoer = z.strictObject({
  waarde: Waardeinvoer,
  motivering: z.string().max(2000).meta({ description: 'Komt in de bijlage bij de verordening.' }),
});

export const Guardrailnummer = z
  .string()
  .regex(/^G\d{1,3}$/)
  .meta({ example: 'G35' });

export const Redeninvoer = z.strictObject({
  reden: z.string().max(2000).meta({ description: 'Komt in het logboek van de versie en gaat mee in het bestand.' }),
});

export const Standinvoer = z.strictObject({ stand: Stand });

export const Terugstuurinvoer = z.strictObject({ reden: z.string().max(2000), stand: Stand });

export const Variantbestand = z.strictObject({
  bestand: z.string().min(1).max(900_000).meta({ description: 'De inhoud van een geëxporteerd bestand, als tekst.' }),
});

export const VierOgeninvoer = z.strictObject({ vierOgen: z.boolean() });

export const Parametersleutel = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/)
  .meta({ example: 'betaling.dag' });
