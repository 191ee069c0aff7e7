import { z } from 'zod';
import { Datum, list, Rol, Tijdstip } from './basis.ts';

export const Gezondheid = z
  .object({
    status: z.literal('goed'),
    versie: z.string().meta({ example: '0.1.0' }),
    store: z.enum(['sqlite', 'mongodb', 'geheugen']),
  })
  .meta({ id: 'Gezondheid', description: 'De server kan werken.' });

export const Sessie = z
  .object({
    gebruikersnaam: z.string().meta({ example: 'consulent.olst-wijhe' }),
    naam: z.string().meta({ example: 'E. de Groot' }),
    rollen: list(Rol),
    gemeenten: list(
      z.object({
        slug: z.string().meta({ example: 'olst-wijhe' }),
        naam: z.string().meta({ example: 'Olst-Wijhe' }),
        regio: z
          .object({ sleutel: z.string().meta({ example: 'regio:salland' }), naam: z.string() })
          .optional()
          .meta({ description: 'De regio waar deze gemeente bij hoort.' }),
      }),
    ),
    csrfToken: z.string().meta({ description: 'Stuur deze waarde mee in de kop `x-csrf-token` bij elke wijziging.' }),
    wachtwoordTijdelijk: z
      .boolean()
      .meta({ description: 'Kies eerst een eigen wachtwoord; tot die tijd antwoordt alleen de sessie.' }),
    demo: z.boolean().meta({ description: 'In de demo kan de datum verzet worden.' }),
    vandaag: Datum,
    feestdagen: list(Datum).meta({
      description: 'Dagen van vorig jaar, dit jaar en volgend jaar die geen werkdag zijn, om werkdagen mee te tellen.',
    }),
  })
  .meta({ id: 'Sessie', description: 'Wie er is aangemeld en wat die persoon mag.' });

export const Collega = z
  .object({ gebruikersnaam: z.string(), naam: z.string(), rollen: list(Rol), afwezigTot: Datum.optional() })
  .meta({ id: 'Collega', description: 'Iemand aan wie een taak kan worden toegewezen.' });

export const Variantoverzicht = z
  .object({
    gemeente: z.string(),
    gemeentenaam: z.string(),
    versie: z.string(),
    geldigVanaf: Datum,
    besluitreferentie: z.string().optional(),
    regioversie: z.string().optional().meta({ description: 'Versie van de regio die ervoor gaat.' }),
    waarschuwingen: list(
      z.object({
        nr: z.string().meta({ example: 'G35' }),
        naam: z.string(),
        melding: z.string(),
        grondslag: z.string(),
        aanname: z.boolean(),
      }),
    ).meta({ description: 'Mag van de wet, maar houd er rekening mee.' }),
    parameters: list(
      z
        .object({
          sleutel: z.string().meta({ example: 'rappel.aantal' }),
          naam: z.string(),
          uitleg: z.string(),
          stap: z.number().nullable(),
          eenheid: z.string().nullable(),
          landelijk: z.string(),
          effectief: z.string(),
          afwijking: z.boolean(),
          vanRegio: z.boolean().meta({ description: 'De regio wijkt af, niet de gemeente zelf.' }),
          motivering: z.string().optional(),
          grens: z.string(),
          grondslag: z.string(),
          aanname: z.boolean(),
        })
        .meta({ id: 'Variantparameter', description: 'Een instelling van het proces, landelijk en in deze gemeente.' }),
    ),
  })
  .meta({ id: 'Variant', description: 'Wat er in deze gemeente geldt.' });

export const Uitleg = z
  .object({
    grenzen: list(
      z.object({
        nr: z.string().meta({ example: 'G15' }),
        naam: z.string().meta({ example: 'Betalen vóór de 21e' }),
        ernst: z.enum(['blokkeren', 'waarschuwen']),
        melding: z.string(),
        grondslag: z.string(),
        aanname: z.boolean(),
      }),
    ).meta({ description: 'De grenzen van de wet, met de waarden die in deze gemeente gelden.' }),
    woorden: list(
      z.object({
        woord: z.string().meta({ example: 'opschorting' }),
        ook: list(z.string()).optional(),
        uitleg: z.string(),
        grondslag: z.string().optional().meta({ example: 'art. 4:15 Awb' }),
      }),
    ),
  })
  .meta({ id: 'Uitleg', description: 'De uitleg bij de schermen: grenzen en woorden.' });

export const Storing = z
  .object({
    id: z.string(),
    gemeente: z.string(),
    zaakId: z.string(),
    soort: z.enum(['effect', 'termijn', 'taak', 'betaling', 'herziening', 'verrekening']),
    omschrijving: z.string().meta({ example: 'Brief PP-6 is niet gemaakt.' }),
    fout: z.string(),
    pogingen: z.number(),
    sinds: Tijdstip,
    status: z.enum(['open', 'opgelost']),
  })
  .meta({
    id: 'Storing',
    description: 'Iets wat de server niet kon afmaken. Een beheerder kan het opnieuw laten proberen.',
  });

export const Auditregel = z
  .object({
    id: z.string(),
    zaakId: z.string(),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    versie: z.number(),
    tijdstip: Tijdstip,
    datum: Datum,
    door: z.string().meta({ example: 'consulent.olst-wijhe' }),
    doorNaam: z.string().meta({ example: 'E. de Groot' }),
    zin: z.string().meta({ example: 'Uren per week: 32 → 28' }),
    soort: z.string().meta({ example: 'GegevensVastgelegd' }),
    wijzigingen: list(
      z.object({
        pad: z.string().meta({ example: 'dienstverband.urenPerWeek' }),
        oud: z.unknown().optional().meta({ example: 32 }),
        nieuw: z.unknown().meta({ example: 28 }),
      }),
    ),
  })
  .meta({ id: 'Auditregel', description: 'Wat er is vastgelegd: wie, wanneer, oude en nieuwe waarde. Nooit een BSN.' });

export const Auditlog = z
  .object({ rijen: list(Auditregel), totaal: z.number(), volgende: z.string().optional() })
  .meta({ id: 'Auditlog', description: 'Eén bladzijde van het logboek, nieuwste eerst.' });
