import { z } from 'zod';
import { Datum, Gemeenteslug, list, Route, Sleutel } from './basis.ts';
import { Maand } from './betalen.ts';

const Gemeente = z.object({ slug: z.string(), naam: z.string() });
const Pakketid = z.string().meta({ example: 'd4f1b0a2-6a5e-4c0e-9a55-0c7f4f1d2b3a' });

const Vertrouwdesleutel = z.object({
  gemeente: Gemeente,
  vingerafdruk: z.string().meta({ example: '3F2A 91BC 0044 7E1D 5A6B 8C9D E0F1 2233' }),
  hier: z.boolean().meta({ description: 'Een gemeente van deze installatie.' }),
});

/** Packages that went out and came in, and the keys that are trusted. */
export const Overdrachtoverzicht = z
  .object({
    vingerafdruk: z.string(),
    sleutels: list(Vertrouwdesleutel),
    verzonden: list(
      z.object({
        pakketId: Pakketid,
        volgnummer: z.number().optional(),
        zaakId: Sleutel,
        zaaknummer: z.string(),
        naar: Gemeente,
        gemaaktOp: Datum,
        status: z.enum(['wacht_op_sleutel', 'klaar', 'bezorgd']),
      }),
    ),
    ontvangen: list(
      z.object({
        pakketId: Pakketid,
        volgnummer: z.number().optional(),
        van: Gemeente,
        kenmerk: z.string(),
        ontvangenOp: Datum,
        status: z.enum(['nieuw', 'overgenomen']),
        zaakId: Sleutel.optional(),
        zaaknummer: z.string().optional(),
        bijgewerkt: z.boolean().optional(),
      }),
    ),
  })
  .meta({ id: 'Overdrachtoverzicht', description: 'Zonder persoonsgegevens: een pakket is versleuteld.' });

/** The file with the key of another gemeente. */
export const Sleutelinvoer = z.strictObject({
  tekst: z.string().min(2).max(4000).meta({ description: 'Inhoud van het sleutelbestand.' }),
  bewaar: z.boolean().meta({ description: 'Pas bewaren als de vingerafdruk is vergeleken.' }),
});

export const Sleuteluitkomst = Vertrouwdesleutel.extend({ bewaard: z.boolean() });

const Maandbedragen = list(z.object({ maand: Maand, bedragCent: z.number() }));

const Gemeentevordering = z.object({
  id: z.string(),
  maanden: Maandbedragen,
  datum: Datum,
  uiterlijk: Datum.optional(),
});

/** What a package says, before it is taken over. */
export const Overdrachtvoorbeeld = z
  .object({
    pakketId: Pakketid,
    status: z.enum(['nieuw', 'overgenomen']),
    bijgewerkt: z.boolean(),
    veranderd: list(z.string()).meta({ description: 'Wat het anders maakt voor de zaak die al is begonnen.' }),
    ondertekendDoor: z.string(),
    vingerafdruk: z.string(),
    van: Gemeente,
    zaaknummer: z.string(),
    eersteDag: Datum,
    laatsteDag: Datum,
    route: Route,
    einddatum: Datum.optional(),
    voorzieningen: z.string().optional(),
    verrekening: z.object({
      wijze: z.enum(['LKS_02', 'LKS_03', 'LKS_04', 'geen']),
      maanden: Maandbedragen,
      vorderingen: list(Gemeentevordering).optional(),
      rekening: z.object({ naam: z.string(), iban: z.string() }).optional(),
    }),
    werknemer: z.object({ naam: z.string(), geboortedatum: Datum, bsnLaatste3: z.string() }),
    werkgever: z.object({ naam: z.string(), kvkNummer: z.string() }),
    functie: z.string(),
    urenPerWeek: z.number(),
    loonwaarde: z.number().optional(),
    volgendeMeting: Datum.optional(),
    stukken: list(z.object({ naam: z.string(), soort: z.string() })),
    beletsels: list(z.string()),
  })
  .meta({ id: 'Overdrachtvoorbeeld' });

export const Overname = z.object({ zaakId: Sleutel, zaaknummer: z.string() });

/** When the gemeente last compared with the BRP. */
export const Brpcontrole = z.object({
  frequentie: z.string(),
  laatste: z
    .object({ op: Datum, door: z.string(), regels: z.number(), gestart: z.number(), verslagId: z.string().optional() })
    .optional(),
  volgende: Datum.optional(),
  aantal: z.number(),
});

/** What a list of the BRP says of the werknemers with LKS. */
export const Brpvergelijking = z
  .object({
    kenmerk: z.string(),
    fouten: list(z.object({ regel: z.number(), kolom: z.string().optional(), melding: z.string() })),
    bevindingen: list(
      z.object({
        zaakId: Sleutel,
        zaaknummer: z.string(),
        werknemer: z.string(),
        uitkomst: z.enum(['hier', 'verhuisd', 'buitenland', 'niet_gevonden']),
        regel: z.number().optional(),
        waar: z.string().optional(),
        datum: Datum.optional(),
        beletsel: z.string().optional(),
        opmerking: z.string().optional(),
      }),
    ),
    zonderLks: list(z.number()).meta({ description: 'Regels van mensen zonder loonkostensubsidie hier.' }),
  })
  .meta({ id: 'Brpvergelijking' });

/** The lines that somebody chose, of the list that he looked at. */
export const Brpkeuzes = z.strictObject({
  kenmerk: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Het kenmerk van de vergelijking: alleen die lijst wordt gebruikt.' }),
  regels: z
    .string()
    .max(10_000)
    .regex(/^(?:\d{1,6}(?:,\d{1,6})*)?$/, 'Noem de nummers van de regels, met een komma ertussen.')
    .meta({ description: 'Nummers van de gekozen regels. Leeg: alleen de controle vastleggen.', example: '2,5' }),
});

/** What the list started. */
export const Brpverslag = z
  .object({
    verslagId: z.string(),
    uitkomsten: list(
      z.object({ zaakId: Sleutel, zaaknummer: z.string(), gestart: z.boolean(), reden: z.string().optional() }),
    ),
  })
  .meta({ id: 'Brpverslag' });

export const InGemeente = z.object({ gemeente: Gemeenteslug });
export const InPakket = InGemeente.extend({ pakketId: Sleutel });
