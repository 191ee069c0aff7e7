import { z } from 'zod';
import { VERSCHILOORZAKEN } from '../../domain/betalen/betaalrun.ts';
import { Datum, list, Tijdstip, Uitlegstap } from './basis.ts';

export const Cent = z.number().int().meta({ description: 'Bedrag in centen.', example: 136012 });

export const Maand = z.string().meta({ description: 'Maand als jjjj-mm.', example: '2026-03' });

/** A month that somebody chooses. */
const Maandinvoer = z
  .string()
  .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'Maand als jjjj-mm.', example: '2026-03' });

const Stand = z.int().min(1).meta({ description: 'De stand van de betaalrun die de gebruiker ziet.', example: 3 });

const Reden = z
  .string()
  .max(1000)
  .meta({ description: 'Waarom.', example: 'De werkgever heeft de IBAN net gewijzigd.' });

export const Regelsleutel = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,34}$/)
  .meta({ description: 'Kenmerk van de regel, ook in het betaalbestand.', example: 'LKS-2026-0118-202603-V1' });

export const Betaalrunstatus = z
  .enum(['voorstel', 'ter_goedkeuring', 'vrijgegeven', 'aangeboden', 'bevestigd', 'ingetrokken'])
  .meta({ id: 'Betaalrunstatus', description: 'Hoe ver de betaalrun is.' });

const Totaal = z.object({ aantal: z.number(), bedragCent: Cent });

export const Waarschuwing = z
  .object({ maand: Maand, uiterlijk: Datum, werkdagen: z.number(), melding: z.string() })
  .meta({ id: 'Betaalwaarschuwing', description: 'De uiterste betaaldag komt dichtbij en er is niets vrijgegeven.' });

const Signaal = z.object({
  soort: z.enum([
    'iban_ontbreekt',
    'iban_ongeldig',
    'iban_gewijzigd',
    'dubbel',
    'ongebruikelijk_bedrag',
    'beschikking_niet_verzonden',
    'later_dan_norm',
    'teruggekomen',
  ]),
  ernst: z.enum(['blokkeert', 'let_op']).meta({ description: 'Een regel met “blokkeert” wordt niet betaald.' }),
  melding: z.string(),
});

const Adres = z.object({ straat: z.string(), huisnummer: z.string(), postcode: z.string(), plaats: z.string() });

const Regel = z
  .object({
    id: Regelsleutel,
    zaakId: z.string(),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    werkgever: z.object({
      naam: z.string(),
      kvkNummer: z.string().optional(),
      iban: z.string().optional(),
      tenaamstelling: z.string().optional(),
      crediteurnummer: z.string().optional(),
      adres: Adres.optional(),
      email: z.string().optional(),
    }),
    werknemer: z.object({ naam: z.string(), personeelsnummer: z.string().optional() }),
    maand: Maand.meta({ description: 'De maand waarin is gewerkt.' }),
    soort: z.enum(['vast', 'nabetaling', 'verrekening']),
    volgnummer: z.number(),
    bedragCent: Cent,
    lksCent: Cent,
    werkgeverslastenCent: Cent,
    bruto: z
      .object({ lksCent: Cent, werkgeverslastenCent: Cent })
      .optional()
      .meta({ description: 'Het bedrag voordat er iets werd verrekend.' }),
    uren: z.object({ aantal: z.number(), per: z.enum(['week', 'maand']) }).optional(),
    loonwaardePercentage: z.number().optional(),
    forfaitair: z.boolean().optional(),
    wmlCent: Cent.optional().meta({ description: 'Het minimumloon per maand waarmee is gerekend.' }),
    omschrijving: z.string(),
    uitleg: list(Uitlegstap),
    verschiloorzaak: z.enum(VERSCHILOORZAKEN).optional(),
    verschilMetVorige: z.string().optional().meta({ description: 'Waarom het bedrag anders is dan de maand ervoor.' }),
    signalen: list(Signaal),
    uitgesloten: z.object({ reden: z.string(), door: z.string() }).optional(),
    status: z.enum(['open', 'uitgevoerd', 'teruggekomen']),
    statusreden: z.string().optional(),
    statusOp: Datum.optional(),
    deelTerug: z
      .object({ cent: Cent, op: Datum })
      .optional()
      .meta({ description: 'Het deel dat terugkwam; de rest is betaald.' }),
  })
  .meta({ id: 'Betaalrunregel', description: 'Eén betaling voor één zaak over één maand.' });

const Overzicht = z.object({
  id: z.string(),
  naam: z.string().meta({ example: 'betaalrun maart 2026' }),
  maand: Maand,
  volgnummer: z.number(),
  status: Betaalrunstatus,
  betaaldag: Datum,
  uiterlijk: Datum,
  vrijgegevenOp: Tijdstip.optional(),
  teBetalen: Totaal,
  nietBetaald: Totaal,
  metSignaal: z.number(),
  open: z.number().meta({ description: 'Regels waarover de bank nog niets heeft gezegd.' }),
  teruggekomen: z.number(),
});

export const Betaalrunlijst = z
  .object({
    runs: list(Overzicht),
    maanden: list(Maand),
    waarschuwing: Waarschuwing.optional(),
    teruggekomen: list(
      z.object({
        runId: z.string(),
        regelId: Regelsleutel,
        zaakId: z.string(),
        zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
        werkgever: z.string(),
        maand: Maand,
        bedragCent: Cent,
        op: Datum,
        reden: z.string().optional().meta({ example: 'AC04: de rekening is opgeheven' }),
      }),
    ).meta({ description: 'Wat de bank terugstuurde en nog niet opnieuw is betaald.' }),
  })
  .meta({ id: 'Betaalrunlijst', description: 'De betaalruns van een gemeente, en welke nu kan beginnen.' });

const Vorige = z
  .object({
    maand: Maand,
    totaalCent: Cent.meta({ description: 'Wat in die maand is betaald, zonder wat terugkwam.' }),
    verschilCent: Cent.optional().meta({ description: 'Hoeveel deze run meer (of minder, onder 0) betaalt.' }),
    overig: Totaal.meta({ description: 'Het deel van dat totaal dat bij geen regel van deze run hoort.' }),
    regels: list(
      z.object({
        regelId: Regelsleutel,
        betaaldCent: Cent.optional(),
        woord: z.string().meta({ example: 'ongewijzigd' }),
        waarom: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Vorigemaand', description: 'De regels naast wat de maand ervoor is betaald.' });

const JaNee = z.boolean();

export const Betaalrundetail = Overzicht.extend({
  gemeente: z.string(),
  stand: z.number(),
  daguitleg: list(Uitlegstap),
  regels: list(Regel),
  vorige: Vorige,
  werkgevers: list(
    Totaal.extend({
      naam: z.string(),
      kvkNummer: z.string().optional(),
      iban: z.string().optional(),
      regelIds: list(z.string()),
    }),
  ),
  teveelBetaald: list(
    z.object({
      zaakId: z.string(),
      zaaknummer: z.string(),
      werkgever: z.string(),
      maand: Maand,
      bedragCent: Cent,
      uitleg: list(Uitlegstap),
    }),
  ),
  nietBerekend: list(
    z.object({ zaakId: z.string(), zaaknummer: z.string(), werkgever: z.string(), reden: z.string() }),
  ),
  rekening: z.object({ naam: z.string(), iban: z.string(), bic: z.string().optional() }).optional(),
  gemaaktOp: Tijdstip,
  berekendOp: Datum,
  makers: list(z.string()),
  aangebodenDoor: z.string().optional(),
  goedgekeurdDoor: z.string().optional(),
  reden: z.string().optional(),
  mag: z.object({
    wijzigen: JaNee,
    aanbieden: JaNee,
    terugsturen: JaNee,
    goedkeuren: JaNee,
    bestandAanbieden: JaNee,
    terugmelden: JaNee,
    intrekken: JaNee,
  }),
  goedkeurders: list(z.string()).meta({ description: 'Wie dit kan goedkeuren: niet wie er zelf aan werkte.' }),
  waarschuwing: Waarschuwing.optional(),
  proces: z.object({
    naam: z.string(),
    versie: z.string(),
    doorlopen: list(z.string()),
    nu: list(z.string()),
  }),
  geschiedenis: list(z.object({ tijdstip: Tijdstip, door: z.string(), zin: z.string() })),
}).meta({ id: 'Betaalrun', description: 'De betalingen van één gemeente in één maand.' });

export const Betaalruninvoer = z.strictObject({ maand: Maandinvoer });
export const Betaalstandinvoer = z.strictObject({ stand: Stand });
export const Betaalredeninvoer = z.strictObject({ stand: Stand, reden: Reden });
