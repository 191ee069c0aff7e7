import { z } from 'zod';
import { Leesmerk } from './bankbestand.ts';
import { Datum, list, Sleutel } from './basis.ts';

const Ontvangst = z.object({
  sleutel: z.string().meta({ description: 'Kenmerk van de boeking bij de bank: zo telt zij één keer.' }),
  plaats: z.string(),
  op: Datum,
  bedragCent: z.number(),
  iban: z.string().optional(),
  naam: z.string().optional(),
  omschrijving: z.string(),
  retour: z.boolean().optional(),
  referentie: z.string().optional().meta({ description: 'Van de bank: in elk bestand hetzelfde.' }),
});

const Banksleutel = z.string().regex(/^bank-[0-9a-f]{40}$/, 'Lees het bestand opnieuw in.');
const Reden = z
  .string()
  .max(500)
  .optional()
  .meta({ description: 'Waarom het een andere ontvangst is dan een die er hetzelfde uitziet.' });

const Openzaak = z.object({
  zaakId: z.string(),
  zaaknummer: z.string(),
  werkgever: z.string(),
  openCent: z.number(),
});

export const Ontvangstenvoorbeeld = Leesmerk.extend({
  regels: list(
    z.object({
      ontvangst: Ontvangst,
      uitkomst: z.enum(['gevonden', 'mogelijk', 'al_verwerkt', 'waarschijnlijk_dezelfde', 'teruggekomen', 'onbekend']),
      zaken: list(Openzaak),
      melding: z.string(),
    }),
  ),
  zaken: list(Openzaak).meta({ description: 'De zaken waarin nog iets openstaat.' }),
}).meta({ id: 'Ontvangstenvoorbeeld', description: 'Per ontvangst bij welke zaak zij hoort. Er is niets vastgelegd.' });

/** For which zaak each chosen receipt of a file is. */
export const Bestandkeuzes = z
  .array(z.strictObject({ sleutel: Banksleutel, zaakId: Sleutel, reden: Reden }))
  .max(2000, 'Leg hoogstens 2000 ontvangsten in één keer vast.');

export const Ontvangstenverslag = z
  .object({
    verslagId: z.string().meta({ description: 'Het bewaarde inleesverslag.' }),
    regels: list(
      z.object({
        plaats: z.string(),
        zaakId: z.string(),
        zaaknummer: z.string(),
        werkgever: z.string(),
        uitkomst: z.enum(['vastgelegd', 'al_vastgelegd']),
        bedragCent: z.number(),
        teVeelCent: z.number().meta({ description: 'Wat de werkgever te veel betaalde en terug moet krijgen.' }),
        openCent: z.number(),
      }),
    ),
  })
  .meta({ id: 'Ontvangstenverslag', description: 'Wat er met elke ontvangst is gebeurd, en het bewaarde verslag.' });
