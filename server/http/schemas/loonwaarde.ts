import { z } from 'zod';
import { METINGSOORTEN } from '../../domain/zaak/loonwaardeverzoek.ts';
import { Datum, list } from './basis.ts';

export const Metingaanvragen = z
  .object({
    verzoeken: list(
      z.object({
        kenmerk: z.string().meta({ example: 'LKS-2026-0118-M1' }),
        soort: z.enum(METINGSOORTEN),
        datum: Datum,
        uiterlijkMeten: Datum,
        rapportUiterlijk: Datum.optional(),
        organisatie: z.string(),
      }),
    ),
  })
  .meta({ id: 'Metingaanvragen', description: 'De aanvragen voor een loonwaardemeting van een zaak.' });

const Procent = z.number().meta({ description: 'Percentage.', example: 60 });

export const Rapportvoorstel = z
  .object({
    rapport: z.object({
      kenmerk: z.string(),
      meetdatum: Datum,
      rapportdatum: Datum,
      deskundige: z.string(),
      organisatie: z.string().optional(),
      loonwaarde: Procent,
      volgendeMeting: Datum.optional(),
      hoofdtaken: list(
        z.object({
          omschrijving: z.string(),
          aandeel: Procent,
          tempo: Procent,
          kwaliteit: Procent,
          nettoWerktijd: Procent,
        }),
      ),
      toelichting: z.string().optional(),
    }),
    waarden: z.record(z.string(), z.union([z.string(), z.number()])),
    opmerkingen: list(z.string()),
  })
  .meta({ id: 'Rapportvoorstel', description: 'Een loonwaarderapport als antwoorden voor het formulier.' });

export const Rapportovername = Rapportvoorstel.extend({ verslagId: z.string() }).meta({
  id: 'Rapportovername',
  description: 'De antwoorden, en het bewaarde inleesverslag.',
});
