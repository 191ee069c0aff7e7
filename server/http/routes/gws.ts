import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Datum, Gemeenteslug, list, Sleutel, Tijdstip } from '../schemas/basis.ts';

const tag = 'Brieven en documenten';
const GWS = '/api/gemeenten/{gemeente}/zaken/{zaakId}/gws';
const InZaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel });
const VanBesluit = InZaak.extend({ besluitId: Sleutel });
const CSV = 'text/csv; charset=utf-8';

const Gwschecklist = z
  .object({
    besluitId: z.string(),
    besluit: z.string().meta({ example: 'toekenning van de loonkostensubsidie' }),
    datum: Datum,
    onderdelen: list(
      z.object({
        naam: z.string().meta({ example: 'Participatiedossier' }),
        punten: list(
          z.object({
            code: z.string(),
            tekst: z.string(),
            waarden: list(z.object({ label: z.string(), tekst: z.string() })),
            gedaan: z.object({ door: z.string(), op: Tijdstip }).optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Gwschecklist', description: 'Wat na een besluit in GWS wordt geregistreerd, ingevuld.' });

export const gwsRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: GWS,
      summary: 'Wat er in GWS moet worden geregistreerd',
      description: 'Eén lijst per besluit, de nieuwste eerst.',
      tag,
      access: RECHTEN.readGws,
      params: InZaak,
      answer: list(Gwschecklist),
    },
    ({ usecases }, { actor, params }) => usecases.readGws(actor, params.gemeente, params.zaakId),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${GWS}/{besluitId}/csv`,
      summary: 'De lijst voor GWS als CSV',
      tag,
      access: RECHTEN.readGwsCsv,
      params: VanBesluit,
      mediatypes: [CSV],
    },
    async ({ usecases }, { actor, params }) => {
      const { naam, inhoud } = await usecases.readGwsCsv(actor, params);
      return { mediatype: CSV, name: naam, content: new TextEncoder().encode(inhoud), inline: false };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GWS}/{besluitId}`,
      summary: 'Een punt afvinken of terugzetten',
      tag,
      access: RECHTEN.tickGws,
      params: VanBesluit,
      body: z.strictObject({ punt: Sleutel, gedaan: z.boolean() }),
      answer: list(Gwschecklist),
    },
    ({ usecases }, { actor, params, body }) => usecases.tickGws(actor, params, body),
  ),
];
