import { z } from 'zod';
import { Datum, Datuminvoer, list, Voortgang } from './basis.ts';
import { Cent } from './betalen.ts';

/** The date that somebody chooses. */
export const Herzieningsdatum = Datuminvoer.meta({ description: '1 januari of 1 juli.', example: '2027-01-01' });

const Totaal = z.object({ aantal: z.number(), oudCent: Cent, nieuwCent: Cent });

export const Herzieningsvoortgang = Voortgang.meta({
  id: 'Herzieningsvoortgang',
  description: 'Hoe ver de herziening van een datum is.',
});

/** How far a herziening is, when one was begun. */
export const Herzieningsstand = z.object({ voortgang: Herzieningsvoortgang.optional() });

export const Herzieningsoverzicht = z
  .object({
    datum: Datum,
    datums: list(Datum),
    vanaf: Datum.meta({ description: 'Eerste dag waarop de herziening kan beginnen.' }),
    teHerzien: Totaal,
    herzien: Totaal,
    kanNiet: z.number().meta({ description: 'Zaken waarvan het bedrag nog niet kan worden berekend.' }),
    nietNodig: z.number(),
    lager: z.number(),
    regels: list(
      z.object({
        zaakId: z.string(),
        zaaknummer: z.string(),
        werkgever: z.string(),
        werknemer: z.string(),
        stand: z.enum(['te_herzien', 'herzien', 'kan_niet']),
        oudCent: Cent.optional(),
        nieuwCent: Cent.optional(),
        reden: z.string().optional(),
      }),
    ),
    mag: z.boolean(),
    teTekenen: z.number().optional().meta({ description: 'Hoeveel er wachten op de budgethouder.' }),
    voortgang: Herzieningsvoortgang.optional(),
  })
  .meta({ id: 'Herzieningsoverzicht', description: 'Wat de herziening van een datum doet en al deed, per maand.' });

export const Herzieningsinvoer = z.strictObject({ datum: Herzieningsdatum });

const Tekenkeuze = { zaakId: z.string(), taakId: z.string(), oudCent: Cent, nieuwCent: Cent };

const Tekenregels = list(
  z.object({
    ...Tekenkeuze,
    zaaknummer: z.string(),
    werkgever: z.string(),
    werknemer: z.string(),
    begonnenDoor: z.string().optional(),
    uitzondering: z.string().optional(),
  }),
);

export const Herzieningstekening = z
  .object({ mag: z.boolean(), totaal: Totaal, samen: Tekenregels, apart: Tekenregels })
  .meta({ id: 'Herzieningstekening', description: 'Herzieningen die wachten op de budgethouder.' });

/** More than this is asked for in more than one go, so that one answer never takes long. */
const MAXIMUM_TEKENEN = 50;

export const Herzieningsakkoord = z.strictObject({
  datum: Herzieningsdatum,
  budgethouder: z.string().trim().min(1).max(100),
  ondertekendOp: Datuminvoer,
  zaken: z.array(z.strictObject(Tekenkeuze)).min(1).max(MAXIMUM_TEKENEN),
});

export const Herzieningstekenuitslag = z
  .object({ getekend: z.number(), overgeslagen: list(z.object({ zaakId: z.string(), reden: z.string() })) })
  .meta({ id: 'Herzieningstekenuitslag', description: 'Wat getekend is, en wat open bleef en waarom.' });
