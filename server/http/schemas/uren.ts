import { z } from 'zod';
import { URENBRONNEN } from '../../domain/uren/urenopgave.ts';
import { Datum, Datuminvoer, list, Opdracht, Sleutel, Uitlegstap } from './basis.ts';
import { Maand } from './betalen.ts';

const Uren = z.number().meta({ description: 'Uren, met hoogstens twee decimalen.', example: 62.5 });
const Bron = z.enum(URENBRONNEN).meta({ description: 'Waar de uren vandaan komen.', example: 'loonstrook' });
const Dagen = z.object({ van: Datum, totEnMet: Datum });
const Maanddeel = Dagen.extend({ maand: Maand, dagen: z.number(), uren: Uren });
const Verrekening = z.object({ kwartaal: z.string().meta({ example: '2026-Q1' }), betaalmaand: Maand });

/** Which kind of file. */
export const Importbron = z
  .enum(['csv', 'polisadministratie'])
  .meta({ description: 'Lijst van een werkgever, of export uit de polisadministratie.', example: 'csv' });

const Urenmaand = Verrekening.extend({
  maand: Maand,
  uren: Uren,
  bron: z.string(),
  bronnen: list(Bron),
  ontbreekt: list(Dagen).meta({ description: 'Dagen waarover nog niets binnen is.' }),
  aandelen: list(
    Dagen.extend({ opgaveId: z.string(), dagen: z.number(), dagenOpgave: z.number(), urenOpgave: Uren, uren: Uren }),
  ),
  dagen: list(Dagen).meta({ description: 'De dagen van de maand waarop de LKS loopt.' }),
  stand: z.enum(['loopt', 'ontbreekt', 'binnen']),
  uiterlijk: Datum.meta({ description: 'Tot en met deze dag gaan de uren mee met hun eigen kwartaal.' }),
  uitleg: list(Uitlegstap),
  verrekendMet: Verrekening.meta({ description: 'De verrekening die deze uren meeneemt.' }),
  teLaat: z.boolean(),
  ontvangenOp: Datum.optional(),
}).meta({ id: 'Urenmaand', description: 'Een maand waarvan de uren achteraf worden verrekend.' });

const Urenopgave = Dagen.extend({
  id: z.string(),
  bron: Bron,
  uren: Uren,
  ontvangenOp: Datum,
  vastgelegdOp: Datum,
  door: z.string(),
  documentId: z.string().optional(),
  bestand: z.string().optional(),
  toelichting: z.string().optional(),
  ingetrokken: z.object({ op: Datum, reden: z.string() }).optional(),
  maanden: list(Maanddeel),
  geldt: z.enum(['ja', 'deels', 'vervangen', 'voorrang', 'ingetrokken']),
  gaatVoor: z.string().optional().meta({ description: 'De bron die over deze dagen voorgaat.' }),
}).meta({ id: 'Urenopgave', description: 'Uren zoals ze binnenkwamen.' });

export const Zaakuren = z
  .object({
    vandaag: Datum,
    maanden: list(Urenmaand),
    opgaven: list(Urenopgave),
    dienstverband: z.object({
      begindatum: Datum,
      einddatum: Datum.optional(),
      contractsoort: z.enum(['vast', 'min_max', 'nul_uren']),
    }),
    bewijs: z.string(),
    voorrang: z
      .object({ uitleg: z.string(), aanname: z.boolean() })
      .optional()
      .meta({ description: 'Wat geldt als twee bronnen iets anders zeggen.' }),
    magVastleggen: z.boolean(),
  })
  .meta({ id: 'Zaakuren', description: 'De uren van een zaak, per maand en zoals ze binnenkwamen.' });

export const Ureninvoer = z
  .strictObject({
    bron: z.enum(['werkgever', 'loonstrook', 'polisadministratie']),
    van: Datuminvoer,
    totEnMet: Datuminvoer,
    uren: z.number('Vul een getal in, bijvoorbeeld 62,5.').min(0).max(9999),
    ontvangenOp: Datuminvoer,
    documentId: Sleutel.optional(),
    toelichting: z.string().max(500).optional(),
    opdrachtId: Opdracht,
  })
  .meta({ id: 'Ureninvoer', description: 'Uren van één periode.' });

export const Urenintrekking = z
  .strictObject({
    reden: z.string().trim().min(3, 'Vul in waarom, in een paar woorden.').max(500),
    opdrachtId: Opdracht,
  })
  .meta({ id: 'Urenintrekking', description: 'Waarom uren niet tellen.' });

export const Urenbestandinvoer = z
  .strictObject({
    bron: Importbron,
    ontvangenOp: Datuminvoer,
  })
  .meta({ id: 'Urenbestandinvoer', description: 'Wat voor bestand het is, en wanneer het binnenkwam.' });

export const Urenvastlegging = Urenbestandinvoer.extend({
  kenmerk: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Het kenmerk van het voorbeeld: alleen dat bestand wordt vastgelegd.' }),
}).meta({ id: 'Urenvastlegging', description: 'Legt een bestand vast waarvan het voorbeeld is bekeken.' });

export const Urenimport = z
  .object({
    bron: Importbron,
    bestand: z.string(),
    kenmerk: z.string(),
    regels: list(
      Dagen.extend({
        regel: z.number(),
        zaakId: z.string(),
        zaaknummer: z.string(),
        werknemer: z.string(),
        werkgever: z.string(),
        uren: Uren,
        uitkomst: z.enum(['nieuw', 'correctie', 'ongewijzigd']),
        was: Uren.optional(),
        maanden: list(Maanddeel),
        opmerking: z.string().optional(),
      }),
    ),
    fouten: list(z.object({ regel: z.number(), kolom: z.string().optional(), melding: z.string() })),
    aantalFouten: z.number().meta({ description: 'Alle fouten samen; in de lijst staan de eerste honderd.' }),
    zonderUren: list(z.number()),
    verwerkt: z.object({ op: Datum, door: z.string() }).optional(),
    verslagId: z.string().optional(),
    eerder: z
      .object({ verslagId: z.string(), op: Datum, door: z.string() })
      .optional()
      .meta({ description: 'Wanneer ditzelfde bestand al is ingelezen.' }),
  })
  .meta({ id: 'Urenimport', description: 'Wat een bestand met uren verandert, per regel.' });

export const Urenaanlevering = z
  .object({
    vandaag: Datum,
    gemeentenaam: z.string(),
    werkgevers: list(
      z.object({
        naam: z.string(),
        kvkNummer: z.string(),
        contactpersoon: z.string(),
        email: z.string(),
        uiterlijk: Datum,
        zaken: list(
          z.object({
            zaakId: z.string(),
            zaaknummer: z.string(),
            werknemer: z.string(),
            contractsoort: z.enum(['vast', 'min_max', 'nul_uren']),
            maanden: list(
              z.object({
                maand: Maand,
                dagen: list(Dagen),
                ontbreekt: list(Dagen),
                uiterlijk: Datum,
                teLaat: z.boolean(),
                kwartaal: z.string(),
                verrekendMet: Verrekening,
              }),
            ),
          }),
        ),
      }),
    ),
    nietBerekend: list(z.object({ zaakId: z.string(), zaaknummer: z.string(), reden: z.string() })),
  })
  .meta({ id: 'Urenaanlevering', description: 'Welke uren nog moeten komen, per werkgever.' });
