import { z } from 'zod';
import { Datum, list, Route } from './basis.ts';
import { Betaalopdrachtgegevens } from './betaalopdracht.ts';
import { Maand } from './betalen.ts';

const Verrekenwijze = z
  .enum(['LKS_02', 'LKS_03', 'LKS_04', 'geen'])
  .meta({ description: 'Clausule van de handreiking.' });
const Maandbedragen = list(z.object({ maand: Maand, bedragCent: z.number() }));
const Gemeentevordering = z.object({
  id: z.string(),
  maanden: Maandbedragen,
  datum: Datum,
  uiterlijk: Datum.optional(),
});

/** The move of a werknemer, at the gemeente that he leaves. */
export const Verhuizinggegevens = z.object({
  datum: Datum,
  nieuweGemeente: z.string(),
  nieuweGemeenteNaam: z.string().optional(),
  bron: z.enum(['brp', 'werkgever', 'werknemer', 'andere_gemeente']),
  standZin: z.string().optional(),
  voorstel: Verrekenwijze.optional(),
  teveelBetaald: z.boolean().optional(),
  teveel: Maandbedragen.optional(),
  uitkomst: z.enum(['beeindigen', 'niet_verhuisd']).optional(),
  verrekenwijze: Verrekenwijze.optional(),
  twijfelGelezen: z.boolean().optional(),
  motivering: z.string().optional(),
  voorzieningen: z.string().optional(),
  zienswijze: z.string().optional(),
  toelichting: z.string().optional(),
  pakketId: z.string().optional(),
  pakketnummer: z.number().optional(),
  overgedragenOp: Datum.optional(),
});

/** LKS that comes over from another gemeente. */
export const Overnamegegevens = z.object({
  pakketId: z.string(),
  vanGemeente: z.string(),
  vanGemeenteNaam: z.string(),
  zaaknummer: z.string(),
  eersteDag: Datum,
  einddatum: Datum.optional(),
  perioden: list(
    z.object({
      van: Datum,
      totEnMet: Datum.optional(),
      route: Route,
      loonwaarde: z.number().optional(),
      contractsoort: z.enum(['vast', 'min_max', 'nul_uren']),
      urenPerWeek: z.number(),
      voltijdUren: z.number(),
    }),
  ).optional(),
  voorzieningen: z.string().optional(),
  verrekenwijze: Verrekenwijze,
  betaald: Maandbedragen.optional(),
  vorderingen: list(Gemeentevordering).optional(),
  rekening: z.object({ naam: z.string(), iban: z.string() }).optional(),
  betaaldZin: z.string().optional(),
  heeftBetaald: z.boolean().optional(),
  standZin: z.string().optional(),
  veranderd: list(z.string()).optional(),
  opnieuwOp: Datum.optional(),
  inschrijving: Datum.optional(),
  contractLoopt: z.boolean().optional(),
  uitkomst: z.enum(['overnemen', 'niet_overnemen']).optional(),
  redenNiet: z.string().optional(),
  ondertekening: Betaalopdrachtgegevens.optional(),
  voorzieningenVervolg: z.enum(['doorzetten', 'beoordelen', 'geen']).optional(),
  toelichting: z.string().optional(),
});
