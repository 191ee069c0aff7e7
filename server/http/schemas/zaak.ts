import { z } from 'zod';
import { Datum, list, Rol, Tijdstip, Uitlegstap } from './basis.ts';

export const Taak = z
  .object({
    id: z.string(),
    procesId: z.string(),
    element: z.string().meta({ example: 'VaststellenBesluitTask' }),
    naam: z.string().meta({ example: 'Besluit vaststellen' }),
    stap: z.number().meta({ example: 5 }),
    rol: Rol,
    formulier: z.string().meta({ example: 'vaststellen-besluit' }),
    status: z.enum(['open', 'afgerond', 'vervallen']),
    behandelaar: z.string().optional(),
    ontstaanOp: Tijdstip,
    afgerondOp: Tijdstip.optional(),
    nietVoor: z.string().optional(),
    afgerondDoor: z.string().optional(),
    uitstel: z.object({ tot: Datum, reden: z.string() }).optional(),
  })
  .meta({ id: 'Taak', description: 'Een taak in het proces die iemand doet.' });

export const Zaaktermijn = z
  .object({
    id: z.string(),
    soort: z.string().meta({ example: 'beslistermijn_wettelijk' }),
    naam: z.string(),
    wettelijk: z.boolean(),
    grondslag: z.string().meta({ example: 'art. 10d lid 12 Pw' }),
    van: Datum,
    aantal: z.number(),
    eenheid: z.enum(['werkdagen', 'dagen', 'weken', 'maanden']),
    opschortingen: list(
      z
        .object({
          van: Datum,
          tot: Datum.optional(),
          reden: z.string(),
          grondslag: z.string(),
          uiterlijkMet: z.string().optional(),
        })
        .meta({
          id: 'Opschorting',
          description: 'Een tijd waarin de klok stilstaat.',
        }),
    ),
    verdaagdTot: Datum.optional(),
    einddatum: Datum,
    uitleg: list(Uitlegstap),
    bericht: z.string(),
    elementen: list(z.string()).optional(),
    vanGemeente: z
      .boolean()
      .optional()
      .meta({ description: 'De gemeente moet deze termijn halen, ook al hoort hij bij een enkele taak.' }),
    atw: z.boolean().optional().meta({ description: 'De Algemene termijnenwet verschuift de einddatum.' }),
    status: z.enum(['lopend', 'opgeschort', 'gehaald', 'vervallen', 'verstreken']),
    wacht: z.object({ procesId: z.string(), wachtId: z.string() }).optional(),
    gemeldOp: Datum.optional(),
    procesId: z.string().optional().meta({ description: 'Het proces waar de termijn bij hoort; leeg is het eerste.' }),
    signaal: z.literal(true).optional().meta({ description: 'Op deze dag begint een proces.' }),
    signaalVoor: Datum.optional(),
    wijzigingen: list(z.object({ pad: z.string(), oud: z.unknown().optional(), nieuw: z.unknown() })).optional(),
  })
  .meta({ id: 'Termijn', description: 'Een termijn van de zaak, met uitleg hoe de einddatum is ontstaan.' });

export const Brief = z
  .object({
    id: z.string(),
    code: z.string().meta({ example: 'PP-6' }),
    titel: z.string(),
    aan: z.enum(['werkgever', 'werknemer']),
    soort: z.enum(['kennisgeving', 'beschikking', 'bijlage', 'formulier']),
    kanaal: z.enum(['brief', 'e-mail']),
    datum: Datum,
    besluitId: z.string().optional().meta({ description: 'Het besluit dat in de brief staat.' }),
    ookBesluitIds: list(z.string()).optional().meta({ description: 'Andere besluiten die in de brief staan.' }),
    sjabloonversie: z.string(),
  })
  .meta({ id: 'Brief', description: 'Een verstuurde brief.' });

export const DOCUMENTSOORTEN = [
  'arbeidsovereenkomst',
  'loonwaarderapport',
  'iban_bewijs',
  'kvk_uittreksel',
  'loonstrook',
  'overig',
] as const;

export const DocumentVerwijzing = z
  .object({
    id: z.string(),
    naam: z.string().meta({ example: 'arbeidsovereenkomst.pdf' }),
    soort: z.enum(DOCUMENTSOORTEN),
    mediatype: z.string().meta({ example: 'application/pdf' }),
    bytes: z.number(),
    toegevoegdOp: Tijdstip,
    toegevoegdDoor: z.string(),
  })
  .meta({ id: 'Document', description: 'Een toegevoegd document.' });

export const Heronderzoek = z
  .object({
    soort: z.enum([
      'einde_arbeidsovereenkomst',
      'einde_lks',
      'volgende_meting',
      'verjaardag',
      'einde_forfaitair',
      'meting_plannen',
    ]),
    datum: Datum,
    uitleg: z.string(),
  })
  .meta({ id: 'Heronderzoek', description: 'Een moment waarop de zaak weer bekeken moet worden.' });
