import { z } from 'zod';
import { DOORLOOPSTAPPEN } from '../../domain/volgen/doorlooptijden.ts';
import { Datum, Datuminvoer, list, Route } from './basis.ts';
import { Betaalrunstatus, Cent, Maand, Waarschuwing } from './betalen.ts';

const Totaal = z.object({ aantal: z.number(), bedragCent: Cent });

export const Gemeenteoverzicht = z
  .object({
    vandaag: Datum,
    open: z.object({
      te_laat: z.number(),
      vandaag: z.number(),
      binnenkort: z.number(),
      later: z.number(),
      opgeschort: z.number(),
      uitgesteld: z.number(),
    }),
    risico: list(
      z.object({
        taakId: z.string(),
        zaakId: z.string(),
        zaaknummer: z.string(),
        taak: z.string(),
        uiterlijk: Datum.nullable(),
        wettelijkUiterlijk: Datum.nullable(),
        termijn: z.string().nullable(),
        grondslag: z.string().nullable(),
      }),
    ),
    maand: Maand,
    runs: list(
      z.object({
        id: z.string(),
        naam: z.string(),
        status: Betaalrunstatus,
        betaaldag: Datum,
        uiterlijk: Datum,
        teBetalen: Totaal,
      }),
    ),
    waarschuwing: Waarschuwing.optional(),
    maanden: list(z.object({ maand: Maand, bedragCent: Cent, regels: z.number() })),
    routes: list(z.object({ route: Route, status: z.enum(['lopend', 'afgerond']), aantal: z.number() })),
  })
  .meta({ id: 'Gemeenteoverzicht', description: 'Hoe de gemeente er vandaag voor staat. Zonder namen van mensen.' });

const Groep = z.object({
  naam: z.string(),
  zaken: z.number(),
  cijfers: list(
    z.object({
      stap: z.enum(DOORLOOPSTAPPEN),
      aantal: z.number(),
      mediaan: z.number(),
      p90: z.number(),
      langste: z.number(),
      metNorm: z.number(),
      binnenNorm: z.number(),
    }),
  ),
  rappels: z.number(),
  metRappel: z.number(),
});

export const Doorlooptijden = z
  .object({
    gemeente: z.object({ naam: z.string(), kleur: z.string(), slug: z.string() }),
    van: Datum,
    tot: Datum,
    vandaag: Datum,
    geheel: Groep,
    perVariant: list(Groep),
    perWerkgever: list(Groep),
  })
  .meta({ id: 'Doorlooptijden', description: 'Doorlooptijden in werkdagen, per stap.' });

export const Doorloopperiode = {
  van: Datuminvoer.optional().meta({ description: 'Eerste dag; anders een jaar terug.', example: '2026-01-01' }),
  tot: Datuminvoer.optional().meta({ description: 'Laatste dag; anders vandaag.', example: '2026-12-31' }),
};
