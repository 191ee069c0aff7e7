import { z } from 'zod';
import { Datum, list, Tijdstip } from './basis.ts';
import { Besluitsoort } from './besluit.ts';
import { Geschiedenisregel } from './overzicht.ts';

const Soort = z.enum(['regulier', 'forfaitair', 'praktijkroute', 'tijdens_dienstverband', 'ambtshalve']);
const Deel = z.number().meta({ description: 'Een heel getal van 0 tot en met 100.', example: 30 });
const Getal = z.number().meta({ example: 6 });

const Mix = z
  .strictObject({
    soorten: z.strictObject({
      regulier: Deel,
      forfaitair: Deel,
      praktijkroute: Deel,
      tijdens_dienstverband: Deel,
      ambtshalve: Deel,
    }),
    onvolledig: Deel,
    antwoord: Deel,
    loonwaarde100: Deel,
    urenMinimum: Getal,
    urenMaximum: Getal,
    begindatumMaanden: Getal,
    periodeMaanden: Getal,
    wachttijdMaximum: Getal,
  })
  .meta({ id: 'Proefmix', description: 'Hoe de verzonnen zaken zijn samengesteld.' });

export const Proefvraag = z
  .strictObject({
    aantal: z.number().meta({ example: 1000 }),
    seed: z.number().meta({ description: 'Startgetal: hetzelfde getal geeft dezelfde zaken.', example: 7 }),
    mix: Mix,
    tegen: z.enum(['geldend', 'landelijk']),
  })
  .meta({ description: 'Wat u wilt proefdraaien.' });

const Einde = z.enum([...Besluitsoort.options, 'geen_besluit', 'vastgelopen']);

const pair = <T extends z.ZodType>(deel: T) => ({ oud: deel, nieuw: deel });
const Aantal = z.number();
const Doorlooptijd = z.object({ aantal: z.number(), mediaan: z.number(), p90: z.number() });
const Termijntelling = z.object({ gehaald: z.number(), gemist: z.number() });

const Proefregel = z.object({
  einde: Einde,
  melding: z.string().optional(),
  werkdagen: z.number().optional(),
  brieven: z.number(),
  taken: z.number(),
  eersteBetaling: z.object({ dag: Datum, bedragCent: z.number() }).optional(),
});

const Proefuitkomst = z
  .object({
    aantal: z.number(),
    zinnen: list(z.string()),
    uitkomsten: list(z.object({ einde: Einde, naam: z.string(), ...pair(Aantal) })),
    taken: list(z.object({ element: z.string(), naam: z.string(), stap: z.number(), ...pair(Aantal) })),
    brieven: list(z.object({ code: z.string(), titel: z.string(), ...pair(Aantal) })),
    termijnen: list(z.object({ soort: z.string(), naam: z.string(), wettelijk: z.boolean(), ...pair(Termijntelling) })),
    doorlooptijden: list(z.object({ stap: z.string(), ...pair(Doorlooptijd) })),
    eersteBetaling: z.object({ eerder: z.number(), later: z.number(), gelijk: z.number() }),
    betalingen: list(z.object({ maand: z.string(), ...pair(Aantal) })),
    zaken: list(
      z.object({ nummer: z.number(), soort: Soort, ontvangen: Datum, anders: z.boolean(), ...pair(Proefregel) }),
    ),
  })
  .meta({
    id: 'Proefuitkomst',
    description: 'Wat twee versies doen met dezelfde verzonnen zaken. Bedragen in centen.',
  });

const standvelden = {
  id: z.string(),
  variantId: z.string(),
  status: z.enum(['bezig', 'klaar', 'gestopt', 'mislukt']),
  gedaan: z.number(),
  vraag: Proefvraag,
  versies: z.object(pair(z.string())),
  begonnenOp: Tijdstip,
  doorNaam: z.string(),
  melding: z.string().optional(),
};

export const Proefstand = z
  .object(standvelden)
  .meta({ id: 'Proefstand', description: 'Hoe ver een proef is. Na een herstart van de server is een proef weg.' });

export const Proef = z
  .object({ ...standvelden, uitkomst: Proefuitkomst.optional() })
  .meta({ id: 'Proef', description: 'Een proef, met de uitkomst als hij klaar is.' });

export const Proevenlijst = z.object({ proeven: list(Proefstand), standaard: Proefvraag, magStarten: z.boolean() });

export const Proefzaakverloop = z
  .object({
    nummer: z.number(),
    soort: Soort,
    ontvangen: Datum,
    regels: z.object(pair(list(Geschiedenisregel))),
    meldingen: z.object(pair(z.string().nullable())),
  })
  .meta({ id: 'Proefzaakverloop', description: 'Eén verzonnen zaak onder beide versies.' });
