import { z } from 'zod';
import { INLEESSOORTEN, INLEESUITKOMSTEN } from '../../domain/inlezen/inleesverslag.ts';
import { Datum, list } from './basis.ts';

export const Inleessoort = z.enum(INLEESSOORTEN).meta({ description: 'Wat voor bestand het was.', example: 'uren' });
const Uitkomst = z.enum(INLEESUITKOMSTEN);

const Inleeskop = z
  .object({
    id: z.string(),
    gemeente: z.string(),
    soort: Inleessoort,
    op: z.string().meta({ description: 'Tijdstip.' }),
    datum: Datum,
    door: z.string(),
    doorNaam: z.string(),
    bestand: z.string(),
    sha256: z.string(),
    ontvangenOp: Datum.optional(),
    runId: z.string().optional().meta({ description: 'De betaalrun van een bericht van de bank.' }),
    tellingen: z.partialRecord(Uitkomst, z.number()).meta({ description: 'Aantal regels per uitkomst.' }),
  })
  .meta({ id: 'Inleeskop', description: 'Een ingelezen bestand, zonder de regels.' });

export const Inleeslijst = z
  .object({ rijen: list(Inleeskop), verder: z.number().optional() })
  .meta({ id: 'Inleeslijst', description: 'De ingelezen bestanden, de nieuwste eerst.' });

export const Inleesverslag = Inleeskop.extend({
  regels: list(
    z.object({
      regel: z.number().optional(),
      zaakId: z.string().optional(),
      zaaknummer: z.string().optional(),
      wat: z.string(),
      bedragCent: z.number().optional(),
      uitkomst: Uitkomst,
      toelichting: z.string().optional(),
    }),
  ),
}).meta({ id: 'Inleesverslag', description: 'Wat er met elke regel van een bestand is gebeurd. Zonder BSN.' });
