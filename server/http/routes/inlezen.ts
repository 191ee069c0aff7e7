import { z } from 'zod';
import { makeInleesverslagCsv } from '../../domain/inlezen/inleesverslag-csv.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Inleeslijst, Inleessoort, Inleesverslag } from '../schemas/inlezen.ts';

const TAG = 'Inlezen';
const PAD = '/api/gemeenten/{gemeente}/inleesverslagen';
const CSV = 'text/csv; charset=utf-8';
const InGemeente = z.object({ gemeente: Gemeenteslug });
const InVerslag = InGemeente.extend({ verslagId: Sleutel });

/** The kept reports of the files that were read. */
export const inleesRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: PAD,
      summary: 'Ingelezen bestanden, de nieuwste eerst',
      tag: TAG,
      access: RECHTEN.listInleesverslagen,
      params: InGemeente,
      query: z.strictObject({
        soort: Inleessoort.optional(),
        vanaf: z.coerce
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .default(0)
          .meta({ description: 'Waar de bladzijde begint.' }),
      }),
      answer: Inleeslijst,
    },
    ({ usecases }, { actor, params: { gemeente }, query: { soort, vanaf } }) =>
      usecases.listInleesverslagen(actor, gemeente, { ...(soort === undefined ? {} : { soort }), vanaf }),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PAD}/{verslagId}`,
      summary: 'Het verslag van een ingelezen bestand',
      description: 'Wie, wanneer, welk bestand, en wat er met elke regel is gebeurd. Zonder BSN en zonder namen.',
      tag: TAG,
      access: RECHTEN.readInleesverslag,
      params: InVerslag,
      answer: Inleesverslag,
    },
    ({ usecases }, { actor, params: { gemeente, verslagId } }) =>
      usecases.readInleesverslag(actor, gemeente, verslagId),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${PAD}/{verslagId}/bestand`,
      summary: 'Het verslag van een ingelezen bestand als CSV',
      tag: TAG,
      access: RECHTEN.readInleesverslag,
      params: InVerslag,
      mediatypes: [CSV],
    },
    async ({ usecases }, { actor, params: { gemeente, verslagId } }) => {
      const verslag = await usecases.readInleesverslag(actor, gemeente, verslagId);
      const content = new TextEncoder().encode(makeInleesverslagCsv(verslag));
      return { mediatype: CSV, name: `inleesverslag-${verslag.soort}-${verslag.datum}.csv`, content, inline: false };
    },
  ),
];
