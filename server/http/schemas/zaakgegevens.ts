import { z } from 'zod';
import { EINDEREDENEN } from '../../domain/vervolg/eindegegevens.ts';
import { Datum, list, Route } from './basis.ts';
import { Betaalopdrachtgegevens } from './betaalopdracht.ts';
import { Bezwaargegevens, Herzieningsgegevens } from './bezwaar.ts';
import { Buitenlandgegevens } from './buitenland.ts';
import { Overnamegegevens, Verhuizinggegevens } from './verhuizinggegevens.ts';
import { Hermetinggegevens, Verlenginggegevens } from './verlenging.ts';
import { Verrekeninggegevens } from './verrekening.ts';
import { Wijziginggegevens } from './wijziging.ts';

const Adres = z.object({ straat: z.string(), huisnummer: z.string(), postcode: z.string(), plaats: z.string() }).meta({
  id: 'Adres',
  example: { straat: 'Dorpsstraat', huisnummer: '12', postcode: '8121 AA', plaats: 'Olst' },
});

const Aanvraag = z.object({
  datumOntvangst: Datum,
  ingediendDoor: z.enum(['werkgever', 'werknemer', 'gemeente', 'andere_gemeente']),
  gevraagdeRoute: Route,
  kanaal: z.enum(['gesprek', 'formulier', 'post', 'e-mail']),
  toestemmingVoorinvullen: z.boolean(),
  opmerking: z.string().optional(),
});

const Werknemer = z.object({
  voorletters: z.string().meta({ example: 'A.' }),
  voornaam: z.string().meta({ example: 'Anna' }),
  tussenvoegsel: z.string().optional(),
  achternaam: z.string().meta({ example: 'Jansen' }),
  geboortedatum: Datum,
  bsnGemaskeerd: z.string().meta({ description: 'Alleen de laatste drie cijfers.', example: '•••••••782' }),
  adres: Adres,
  woongemeente: z.string().meta({ example: 'olst-wijhe' }),
  woongemeenteNaam: z.string().optional().meta({ example: 'Olst-Wijhe' }),
  telefoon: z.string().optional(),
  email: z.string().optional(),
  doelgroepgrond: z.enum([
    'bijstand',
    'ioaw_ioaz',
    'anw',
    'niet_uitkeringsgerechtigd',
    'jonger_dan_27',
    'schoolverlater',
    'was_doelgroep',
    'leerwerktraject',
    'beschut',
    'geen',
  ]),
  kanWmlVerdienen: z.boolean(),
  bbl: z.boolean(),
});

const Werkgever = z.object({
  naam: z.string().meta({ example: 'Bakkerij De Vries' }),
  kvkNummer: z.string(),
  loonheffingennummer: z.string().optional(),
  adres: Adres,
  contactpersoon: z.string(),
  telefoon: z.string().optional(),
  email: z.string(),
  iban: z.string().optional(),
  tenaamstelling: z.string().optional(),
  crediteurnummer: z
    .string()
    .optional()
    .meta({ description: 'Nummer van de werkgever in de financiële administratie van de gemeente.' }),
  uitzendbureau: z.boolean(),
  kenmerk: z.string().optional(),
});

const Dienstverband = z.object({
  functie: z.string(),
  begindatum: Datum,
  einddatum: Datum.optional(),
  contractsoort: z.enum(['vast', 'min_max', 'nul_uren']),
  urenPerWeek: z.number(),
  urenMaximum: z.number().optional(),
  voltijdUren: z.number(),
  aokOntvangenOp: Datum.optional(),
  andereLoonsubsidie: z.boolean(),
  nieuwContract: z.object({ functie: z.string().optional(), urenPerWeek: z.number().optional() }).optional(),
  wsw: z.boolean(),
});

const Loonwaarde = z.object({
  soortMeting: z.enum(['eerste', 'herhaal', 'praktijkroute']).optional(),
  aangevraagdOp: Datum.optional(),
  uiterlijkMeten: Datum.optional(),
  organisatie: z.string().optional(),
  meetdatum: Datum.optional(),
  rapportdatum: Datum.optional(),
  deskundige: z.string().optional(),
  percentage: z.number().optional(),
  volgendeMeting: Datum.optional(),
  laatsteMeetdatum: Datum.optional(),
  laatstePercentage: z.number().optional(),
  vastgesteldOp: Datum.optional(),
});

const Oordeel = z.object({
  bevoegd: z.boolean().optional(),
  doelgroep: z.boolean().optional(),
  doelgroepreden: z.string().optional(),
  route: Route.optional(),
  afwijzingsgrond: z.string().optional(),
  afwijzen: z.boolean().optional(),
  volledig: z.boolean().optional(),
  vervolgRappel: z.enum(['rappel', 'laatste_verzoek', 'wachten', 'afhandelen']).optional(),
  rappelLoopt: z.boolean().optional(),
  uitstelGeregeld: z.boolean().optional(),
  vervolgVerlenging: z.enum(['herinnering', 'laatste_verzoek', 'wachten', 'afhandelen']).optional(),
  hermetingNodig: z.boolean().optional(),
  hermeting: z.enum(['ongewijzigd', 'verhogen', 'verlagen', 'geen_recht']).optional(),
  zienswijzeNodig: z.boolean().optional(),
  wijziging: z.enum(['administratief', 'nieuw_bedrag', 'nieuwe_meting', 'verlenging', 'einde']).optional(),
  ontbrekend: list(z.string()).optional(),
});

const Eindegegevens = z.object({
  datum: Datum,
  reden: z.enum(EINDEREDENEN),
  toelichting: z.string().optional(),
  tegenWens: z.boolean().optional(),
  zienswijze: z.string().optional(),
  zienswijzeUitkomst: z.enum(['beeindigen', 'niet_beeindigen']).optional(),
  zienswijzeTot: Datum.optional(),
  vervolg: z.enum(['beeindigen', 'horen', 'niet_beeindigen']).optional(),
  geenHerplaatsing: z.boolean().optional(),
  herplaatsing: z.string().optional(),
  verrekening: Verrekeninggegevens.optional(),
});

/** All data of a zaak by group, with the BSN masked. */
export const Gegevens = z
  .object({
    aanvraag: Aanvraag,
    werknemer: Werknemer,
    werkgever: Werkgever,
    dienstverband: Dienstverband,
    forfaitair: z
      .object({ overlegOp: Datum, werkgeverAkkoord: z.boolean(), toelichting: z.string().optional() })
      .optional(),
    loonwaarde: Loonwaarde,
    gesprek: z.object({ datum: Datum, samenvatting: z.string(), rapportAanpassen: z.boolean().optional() }).optional(),
    rappel: z.object({
      aantalVerstuurd: z.number(),
      verstuurdOp: list(Datum),
      laatsteVerzoekOp: Datum.optional(),
      eindactie: z.enum(['buiten_behandeling', 'afwijzen', 'niet_toekennen']).optional(),
    }),
    oordeel: Oordeel,
    besluit: z
      .object({
        uitkomst: z.enum(['toekennen', 'afwijzen', 'opnieuw_beoordelen']),
        ingangsdatum: Datum.optional(),
        einddatum: Datum.optional(),
        volgendeMeting: Datum.optional(),
        afwijzingsgrond: z.string().optional(),
        toelichting: z.string().optional(),
      })
      .optional(),
    uitstel: z.object({ nieuweDatum: Datum, motivering: z.string() }).optional(),
    verrekening: Verrekeninggegevens.optional(),
    verlenging: Verlenginggegevens.optional(),
    hermeting: Hermetinggegevens.optional(),
    einde: Eindegegevens.optional(),
    herziening: Herzieningsgegevens.optional(),
    bezwaar: Bezwaargegevens.optional(),
    wijziging: Wijziginggegevens.optional(),
    buitenland: Buitenlandgegevens.optional(),
    verhuizing: Verhuizinggegevens.optional(),
    overname: Overnamegegevens.optional(),
    betaalopdracht: Betaalopdrachtgegevens.optional(),
    digitaal: z.object({ werkgever: z.boolean().optional(), werknemer: z.boolean().optional() }).optional(),
    lokaal: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .meta({ description: 'Antwoorden op eigen vragen van de gemeente.' }),
  })
  .meta({ id: 'Zaakgegevens', description: 'Alle gegevens van de zaak, per groep. Het BSN is gemaskeerd.' });
