import { z } from 'zod';
import { BOEKINGEN } from '../../domain/betalen/betaalbestanden.ts';
import { listTerugmeldingen } from '../../domain/betalen/terugmelding.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Bestandoverzicht, Bestandsoort, Terugmeldbestand } from '../schemas/betaalbestanden.ts';

const RUN = '/api/gemeenten/{gemeente}/betaalruns/{runId}';
const TAG = 'Betalen';
const InRun = z.object({ gemeente: Gemeenteslug, runId: Sleutel });

export const betaalbestandRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: `${RUN}/bestanden`,
      summary: 'De bestanden van een betaalrun',
      description:
        'Welke bestanden er zijn van een vrijgegeven betaalrun, en wanneer de bank het betaalbestand nodig heeft.',
      tag: TAG,
      access: RECHTEN.readBetaalgegevens,
      params: InRun,
      answer: Bestandoverzicht,
    },
    async ({ usecases, betaalbestanden }, { actor, params }) =>
      betaalbestanden.list(await usecases.readBetaalgegevens(actor, params)),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${RUN}/bestanden/{bestand}`,
      summary: 'Eén bestand van een betaalrun',
      description:
        'Betaalbestand voor de bank (SEPA), betaalopdracht, journaal, betaalspecificatie van een werkgever, of alles in één zip.',
      tag: TAG,
      access: RECHTEN.readBetaalgegevens,
      params: InRun.extend({ bestand: Bestandsoort }),
      query: z.strictObject({
        werkgever: z.coerce
          .number()
          .int()
          .min(1)
          .max(100_000)
          .optional()
          .meta({ description: 'Nummer van de werkgever, voor een specificatie.', example: 1 }),
        boeking: z.enum(BOEKINGEN).default('per_regel').meta({
          description: 'Boekt de bank elke betaling apart (per_regel), of het totaal in één keer (samen)?',
        }),
      }),
      mediatypes: ['application/xml', 'application/pdf', 'text/csv; charset=utf-8', 'application/zip'],
    },
    async ({ usecases, betaalbestanden }, { actor, params, query }) => {
      const bron = await usecases.readBetaalgegevens(actor, params);
      const { naam, mediatype, inhoud } = await betaalbestanden.make(bron, {
        soort: params.bestand,
        boeking: query.boeking,
        ...(query.werkgever === undefined ? {} : { nummer: query.werkgever }),
      });
      return { mediatype, name: naam, content: inhoud, inline: false };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${RUN}/terugmelding-lezen`,
      summary: 'Lees wat de bank zegt van een betaalrun',
      description:
        'Eén bestand van hoogstens 10 MB: pain.002, camt.053 of CSV (kenmerk;status;datum). Laat zien wat het bestand zegt; er wordt niets vastgelegd.',
      tag: TAG,
      access: RECHTEN.processTerugmelding,
      params: InRun,
      body: z.strictObject({}),
      takesUpload: 'bankbestand',
      answer: Terugmeldbestand,
    },
    async ({ usecases, betaalbestanden, klok }, { actor, params, upload }) => {
      if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
      const { run, andere } = await usecases.readTerugmeldbron(actor, params);
      const gelezen = await betaalbestanden.read(upload.content, run, andere);
      return { ...gelezen, meldingen: listTerugmeldingen(gelezen, klok.vandaag()) };
    },
  ),
];
