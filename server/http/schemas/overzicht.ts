import { z } from 'zod';
import { Datum, list, Rol, Route, Tijdstip, Uitlegstap } from './basis.ts';
import { Besluit } from './besluit.ts';
import { Brief, DocumentVerwijzing, Heronderzoek, Taak, Zaaktermijn } from './zaak.ts';
import { Gegevens } from './zaakgegevens.ts';

const Afwijkingsregel = z
  .object({
    sleutel: z.string().meta({ example: 'rappel.aantal' }),
    naam: z.string().meta({ example: 'Aantal rappels' }),
    stap: z.number(),
    elementen: list(z.string()),
    landelijk: z.string().meta({ example: '2' }),
    lokaal: z.string().meta({ example: '3' }),
    motivering: z.string(),
  })
  .meta({ id: 'Afwijking', description: 'Waar de gemeente afwijkt van het preferente proces.' });

export const Werkafspraak = z
  .object({
    sleutel: z.string().meta({ example: 'aanvraag.vorm' }),
    naam: z.string().meta({ example: 'Vorm van de aanvraag' }),
    stap: z.number().meta({ example: 1, description: '0: het hele proces.' }),
    waarde: z.string().meta({ example: 'gesprek met werkgever en werknemer' }),
    anders: z.object({ landelijk: z.string(), motivering: z.string() }).optional(),
  })
  .meta({
    id: 'Werkafspraak',
    description: 'Hoe de gemeente op één punt werkt, en waarom dat anders is dan landelijk.',
  });

export const Zaakoverzicht = z
  .object({
    id: z.string(),
    versie: z.number().meta({ example: 4 }),
    gemeente: z.string().meta({ example: 'olst-wijhe' }),
    gemeentenaam: z.string().meta({ example: 'Olst-Wijhe' }),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    status: z.enum(['lopend', 'afgerond']),
    titel: z.string(),
    werknemer: z.string().meta({ example: 'Jansen, A. (Anna)' }),
    werkgever: z.string().meta({ example: 'Bakkerij De Vries' }),
    route: Route,
    variant: z.object({
      naam: z.string(),
      versie: z.string(),
      regio: z.object({ naam: z.string(), versie: z.string() }).optional(),
    }),
    afwijkingen: list(Afwijkingsregel),
    werkafspraken: list(Werkafspraak),
    gegevens: Gegevens,
    eigenGegevens: list(z.object({ label: z.string(), waarde: z.string() })).meta({
      description: 'De antwoorden op eigen vragen van de gemeente.',
    }),
    vervolggegevens: list(
      z.object({ titel: z.string(), regels: list(z.object({ label: z.string(), waarde: z.string() })) }),
    ).meta({ description: 'De antwoorden in latere processen, per proces: wijziging, verlenging, bezwaar.' }),
    watNu: z.string().meta({ example: 'Stel het besluit vast, uiterlijk vr 24 apr 2026.' }),
    taken: list(Taak),
    termijnen: list(Zaaktermijn),
    besluiten: list(Besluit),
    brieven: list(Brief),
    documenten: list(DocumentVerwijzing),
    heronderzoeken: list(Heronderzoek),
    verloop: list(
      z
        .object({
          stap: z.number(),
          naam: z.string(),
          status: z.enum(['klaar', 'nu', 'later', 'overgeslagen']),
          datum: Datum.optional(),
          wie: z.string().optional(),
          toelichting: z.string().optional(),
        })
        .meta({ id: 'Verloopstap', description: 'Een stap van het proces en hoe ver die is.' }),
    ),
    processen: list(
      z
        .object({
          id: z.string(),
          naam: z.string().meta({ example: 'aanvraag-en-besluit' }),
          versie: z.string().meta({ example: '2026-01-01' }),
          tekening: z.string().optional(),
          titel: z.string().meta({ example: 'Aanvraag en besluit' }),
          status: z.enum(['lopend', 'beeindigd']),
          gestartOp: Datum.optional(),
          beeindigdOp: Datum.optional(),
          uitkomst: z.string().optional(),
          eerste: z.boolean(),
          markeringen: list(z.object({ element: z.string(), naam: z.string(), status: z.enum(['klaar', 'nu']) })),
        })
        .meta({ id: 'Procesoverzicht', description: 'Een proces van de zaak, en hoe ver het is.' }),
    ),
  })
  .meta({ id: 'Zaakoverzicht', description: 'Een zaak zoals het scherm die toont. Het BSN is gemaskeerd.' });

export const Geschiedenisregel = z
  .object({
    id: z.string(),
    tijdstip: Tijdstip,
    datum: Datum,
    door: z.string(),
    soort: z.string(),
    zin: z.string().meta({ example: 'E. de Groot rondde de taak “Aanvraag beoordelen” af.' }),
    toelichting: list(Uitlegstap),
  })
  .meta({ id: 'Geschiedenisregel', description: 'Wie deed wat, wanneer en volgens welke regel.' });

export const Taakvoorbeeld = z
  .object({
    gevolgen: list(z.string()).meta({ example: ['Brief 6 aan Bakkerij De Vries', 'Eerste betaling vr 20 feb 2026'] }),
    brieven: list(z.object({ code: z.string(), titel: z.string(), aan: z.enum(['werkgever', 'werknemer']) })),
    besluit: Besluit.optional(),
  })
  .meta({
    id: 'Taakvoorbeeld',
    description: 'Wat er gebeurt als deze taak wordt afgerond. Er is nog niets vastgelegd.',
  });

export const Werkvoorraadregel = z
  .object({
    taakId: z.string(),
    zaakId: z.string(),
    gemeente: z.string(),
    zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
    zaakversie: z.number(),
    taak: z.string().meta({ example: 'Besluit vaststellen' }),
    element: z.string(),
    stap: z.number(),
    rol: Rol,
    route: Route,
    werknemer: z.string(),
    werkgever: z.string(),
    behandelaar: z.string().nullable(),
    ontstaanOp: Tijdstip,
    wettelijkUiterlijk: Datum.nullable(),
    uiterlijk: Datum.nullable(),
    termijn: z.string().nullable(),
    grondslag: z.string().nullable(),
    opgeschort: z.boolean(),
    uitgesteldTot: Datum.optional(),
    uitstelreden: z.string().optional(),
  })
  .meta({ id: 'Werkvoorraadregel', description: 'Een open taak in de werkvoorraad.' });

const Telling = z.number().meta({ example: 12 });

export const Werkvoorraad = z
  .object({
    vandaag: Datum,
    risicogrens: Datum,
    rijen: list(Werkvoorraadregel),
    totaal: z.number(),
    volgende: z.string().optional(),
    tellingen: z.object({
      mijn: Telling,
      groep: Telling,
      alle: Telling,
      termijn: z.object({
        te_laat: Telling,
        vandaag: Telling,
        binnenkort: Telling,
        later: Telling,
        opgeschort: Telling,
        uitgesteld: Telling,
      }),
    }),
    namen: z.record(z.string(), z.string()).meta({ example: { consulent: 'E. de Groot' } }),
  })
  .meta({ id: 'Werkvoorraad', description: 'Eén bladzijde van de werkvoorraad, met de tellingen.' });

export const Zaakregel = z
  .object({
    zaakId: z.string(),
    gemeente: z.string(),
    zaaknummer: z.string(),
    zaakversie: z.number(),
    status: z.enum(['lopend', 'afgerond']),
    toestand: z.string().meta({ example: 'Wacht op werkgever: arbeidsovereenkomst' }),
    stap: z.number(),
    route: Route,
    werknemer: z.string(),
    werkgever: z.string(),
    uiterlijk: Datum.nullable(),
    wettelijkUiterlijk: Datum.nullable(),
    opgeschort: z.boolean(),
    ontvangenOp: Datum,
    bijgewerktOp: Tijdstip,
  })
  .meta({ id: 'Zaakregel', description: 'Een zaak in de lijst van zaken.' });

export const Zakenlijst = z
  .object({ rijen: list(Zaakregel), totaal: z.number(), volgende: z.string().optional() })
  .meta({ id: 'Zakenlijst', description: 'Eén bladzijde van de lijst van zaken.' });
