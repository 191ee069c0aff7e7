import { z } from 'zod';
import { Gemeenteslug, list, Rol, Tijdstip } from './basis.ts';

const NAAM_VORM = /^(?=.{3,60}$)[a-z][a-z0-9]*([._-][a-z0-9]+)*$/;

/** User names are lower case: they stand in addresses and in the log. */
export const Gebruikersnaam = z
  .string()
  .regex(
    NAAM_VORM,
    'Gebruik 3 tot 60 kleine letters, cijfers, punten en streepjes, en begin met een letter. Bijvoorbeeld: e.degroot.',
  )
  .meta({ description: 'Waarmee iemand aanmeldt.', example: 'consulent.olst-wijhe' });

const Naam = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .meta({ description: 'Zoals collega’s de naam zien.', example: 'E. de Groot' });

const Rollen = z.array(Rol).min(1, 'Kies ten minste één rol.').max(6).readonly();
const Gemeenten = z.array(Gemeenteslug).max(400).readonly();

export const Account = z
  .object({
    gebruikersnaam: z.string().meta({ example: 'consulent.olst-wijhe' }),
    naam: z.string().meta({ example: 'E. de Groot' }),
    rollen: list(Rol),
    gemeenten: list(z.string().meta({ example: 'olst-wijhe' })),
    ookElders: z.boolean().meta({ description: 'Werkt ook voor een gemeente die u niet beheert.' }),
    actief: z.boolean(),
    tijdelijkWachtwoord: z.boolean().meta({ description: 'Moet bij het aanmelden een eigen wachtwoord kiezen.' }),
    versie: z.number(),
  })
  .meta({ id: 'Account', description: 'Iemand die kan aanmelden.' });

export const Accountnieuw = z.strictObject({
  gebruikersnaam: Gebruikersnaam,
  naam: Naam,
  rollen: Rollen,
  gemeenten: Gemeenten.optional(),
});

export const Accountwijziging = z.strictObject({
  naam: Naam,
  rollen: Rollen,
  gemeenten: Gemeenten,
  actief: z.boolean().meta({ description: 'Onwaar sluit het account: aanmelden kan dan niet meer.' }),
  versie: z.int().meta({ description: 'De versie die u zag.', example: 1 }),
});

export const NieuwAccount = z
  .object({
    gebruiker: Account,
    wachtwoord: z.string().meta({ description: 'Tijdelijk; wordt één keer getoond.', example: 'k7mp-xw3r-9tqa-hz5c' }),
  })
  .meta({ id: 'NieuwAccount', description: 'Het nieuwe account, met het wachtwoord dat u doorgeeft.' });

export const Accountlog = z
  .object({
    rijen: list(
      z.object({
        id: z.string(),
        tijdstip: Tijdstip,
        door: z.string().meta({ example: 'beheerder' }),
        gebruikersnaam: z.string().meta({ example: 'consulent.olst-wijhe' }),
        gemeenten: list(z.string()),
        soort: z.enum(['toegevoegd', 'gewijzigd', 'wachtwoord_vernieuwd', 'eigen_wachtwoord']),
        wijzigingen: list(z.object({ pad: z.string(), oud: z.unknown().optional(), nieuw: z.unknown() })),
      }),
    ),
    totaal: z.number(),
    volgende: z.string().optional(),
  })
  .meta({ id: 'Accountlog', description: 'Eén bladzijde van het logboek van accounts, nieuwste eerst.' });
