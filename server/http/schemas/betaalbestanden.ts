import { z } from 'zod';
import { BETAALBESTANDSOORTEN } from '../../domain/betalen/betaalbestanden.ts';
import { Leesmerk } from './bankbestand.ts';
import { Datum, list } from './basis.ts';
import { Betaalrundetail, Regelsleutel } from './betalen.ts';

const Cent = z.number().int().meta({ description: 'Bedrag in centen.', example: 122_411 });

export const Bestandsoort = z
  .enum(BETAALBESTANDSOORTEN)
  .meta({ description: 'Welk bestand van de betaalrun.', example: 'pain.001.001.09' });

export const Bestandoverzicht = z
  .object({
    opdracht: z.string().meta({ example: 'LKS-202603-1-olst-wijhe' }),
    betaaldag: Datum,
    uitvoerdatum: Datum.meta({ description: 'De dag waarop de bank boekt.', example: '2026-03-12' }),
    aanleverdatum: Datum.meta({ description: 'Uiterste dag om het bestand aan te leveren.', example: '2026-03-11' }),
    aantal: z.number().int(),
    totaalCent: Cent,
    bestanden: list(z.object({ soort: Bestandsoort, naam: z.string() })),
    werkgevers: list(
      z.object({ nummer: z.number().int(), naam: z.string(), aantal: z.number().int(), totaalCent: Cent }),
    ),
    opmerkingen: list(z.string()),
  })
  .meta({ id: 'Bestandoverzicht', description: 'De bestanden van een vrijgegeven betaalrun.' });

const Terugmeldregel = z.object({
  uitkomst: z.enum(['uitgevoerd', 'teruggekomen', 'aangenomen', 'al_bekend', 'onzeker', 'andere_run', 'onbekend']),
  regelId: z.string().optional().meta({ example: 'LKS-2026-0118-202603-V1' }),
  voorstel: z
    .object({
      uitkomst: z.enum(['uitgevoerd', 'teruggekomen']),
      regelIds: list(z.string()),
      deelCent: Cent.optional().meta({ description: 'Er kwam alleen dit deel terug.' }),
    })
    .optional()
    .meta({ description: 'Wat het kan zijn; een mens beslist.' }),
  andereRun: z
    .object({
      runId: z.string(),
      naam: z.string().meta({ example: 'betaalrun februari 2026' }),
      teruggekomen: z.boolean(),
    })
    .optional()
    .meta({ description: 'De betaalrun waar deze betaling in zit: lees het bestand ook daar in.' }),
  op: Datum.optional(),
  bedragCent: Cent.optional(),
  reden: z.string().optional().meta({ example: 'AC04: de rekening is opgeheven' }),
  plaats: z.string().meta({ description: 'Waar het in het bestand staat.', example: 'boeking 3' }),
  melding: z.string(),
});

export const Terugmeldbestand = Leesmerk.extend({
  soort: z.enum(['pain.002', 'camt.053', 'csv']),
  regels: list(Terugmeldregel),
  meldingen: list(
    z.object({
      regelId: z.string(),
      status: z.enum(['uitgevoerd', 'teruggekomen']),
      op: Datum,
      reden: z.string().optional(),
      deelCent: Cent.optional(),
    }),
  ).meta({ description: 'Wat zeker is: zo kunt u het laten verwerken.' }),
  zonderBericht: list(z.string()).meta({ description: 'Betalingen waarvan het bestand niets zegt.' }),
}).meta({ id: 'Terugmeldbestand', description: 'Wat de bank zegt van een betaalrun. Er is nog niets vastgelegd.' });

/** The payment that a person chose, by the place in the file. */
export const Terugmeldkeuzes = z
  .record(z.string().max(100), Regelsleutel)
  .refine((keuzes) => Object.keys(keuzes).length <= 5000, 'Dit zijn te veel keuzes.');

export const Terugmeldverslag = Betaalrundetail.extend({
  verslagId: z.string().meta({ description: 'Het bewaarde inleesverslag.' }),
}).meta({ id: 'Terugmeldverslag', description: 'De betaalrun na het bericht van de bank, en het bewaarde verslag.' });
