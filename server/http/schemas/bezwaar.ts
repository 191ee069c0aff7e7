import { z } from 'zod';
import { BEZWAARGEVOLGEN, BEZWAARUITKOMSTEN } from '../../domain/besluit/bezwaargegevens.ts';
import { Datum } from './basis.ts';
import { Betaalopdrachtgegevens } from './betaalopdracht.ts';

/** A bezwaar against a besluit of the zaak. */
export const Bezwaargegevens = z.object({
  ontvangenOp: Datum,
  postOp: Datum.optional(),
  door: z.enum(['werkgever', 'werknemer']),
  gemachtigde: z.string().optional(),
  besluitdatum: Datum,
  gronden: z.string().optional(),
  commissie: z.boolean(),
  bekendgemaaktOp: Datum.optional(),
  nietBekendgemaakt: z.boolean().optional(),
  bevestigdOp: Datum.optional(),
  besluitId: z.string().optional(),
  besluitsoort: z.string().optional(),
  tijdig: z.boolean().optional(),
  bezwaarTot: Datum.optional(),
  beslissenVoor: Datum.optional(),
  vervolg: z.enum(['herstellen', 'horen', 'niet_horen']).optional(),
  verzuim: z.string().optional(),
  verzuimGevraagdOp: Datum.optional(),
  verzuimTot: Datum.optional(),
  herstel: z.enum(['hersteld', 'niet_hersteld']).optional(),
  hersteldOp: Datum.optional(),
  reden: z.string().optional(),
  hoorzittingOp: Datum.optional(),
  hoorzittingTijd: z.string().optional(),
  hoorzittingPlaats: z.string().optional(),
  verslag: z.string().optional(),
  beslissing: z.enum(['beslissen', 'verdagen', 'ingetrokken']).optional(),
  verdaagdTot: Datum.optional(),
  instemming: z.boolean().optional(),
  verdagingsreden: z.string().optional(),
  uitkomst: z.enum(BEZWAARUITKOMSTEN).optional(),
  motivering: z.string().optional(),
  gevolg: z.enum(BEZWAARGEVOLGEN).optional(),
  contractEinde: Datum.optional(),
  uitvoering: z.string().optional(),
  ondertekening: Betaalopdrachtgegevens.optional(),
});

/** The new amount per 1 January. */
export const Herzieningsgegevens = z.object({
  datum: Datum,
  uitkomst: z.enum(['berekend', 'onbekend', 'niet_nodig']).optional(),
  oudCent: z.number().optional(),
  nieuwCent: z.number().optional(),
  nagekeken: z.string().optional(),
  ondertekening: Betaalopdrachtgegevens.optional(),
  reden: z.string().optional(),
});
