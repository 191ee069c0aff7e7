import { z } from 'zod';
import { BOEKINGEN } from '../../domain/betalen/betaalbestanden.ts';
import { listTerugmeldingen, VOORBEELD_TERUGMELDING } from '../../domain/betalen/terugmelding.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { parseKeuzes, takeBankbestand } from '../bankbestand.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Bankkeuzes } from '../schemas/bankbestand.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import {
  Bestandoverzicht,
  Bestandsoort,
  Terugmeldbestand,
  Terugmeldkeuzes,
  Terugmeldverslag,
} from '../schemas/betaalbestanden.ts';

const RUN = '/api/gemeenten/{gemeente}/betaalruns/{runId}';
const TAG = 'Betalen';
const CSV = 'text/csv; charset=utf-8';
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
      const { content, kenmerk } = takeBankbestand(upload);
      const { run, andere } = await usecases.readTerugmeldbron(actor, params);
      const gelezen = await betaalbestanden.read(content, run, andere);
      const vraag = { soort: 'terugmelding', kenmerk, runId: params.runId } as const;
      const eerder = await usecases.findEerdereLezing(actor, params.gemeente, vraag);
      const meldingen = listTerugmeldingen(gelezen, klok.vandaag());
      return { ...gelezen, meldingen, kenmerk, ...(eerder === undefined ? {} : { eerder }) };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${RUN}/terugmelding-vastleggen`,
      summary: 'Leg een bestand van de bank vast',
      description:
        'Alles wat zeker is, met de keuzes van een mens: JSON met per plaats in het bestand het kenmerk van de betaling. Hetzelfde bestand nog een keer verandert niets. Het verslag wordt bewaard.',
      tag: TAG,
      access: RECHTEN.keepTerugmelding,
      params: InRun,
      body: Bankkeuzes,
      takesUpload: 'bankbestand',
      answer: Terugmeldverslag,
    },
    async ({ usecases, betaalbestanden }, { actor, params, body, upload }) => {
      const { content, ...kop } = takeBankbestand(upload, body.kenmerk);
      const keuzes = parseKeuzes(Terugmeldkeuzes, body.keuzes);
      const { run, andere } = await usecases.readTerugmeldbron(actor, params);
      const gelezen = await betaalbestanden.read(content, run, andere);
      return usecases.keepTerugmelding(actor, params, { ...kop, gelezen }, keuzes);
    },
  ),
  fileRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/terugmelding-voorbeeldbestand',
      summary: 'Voorbeeld van een bericht van de bank als CSV',
      tag: TAG,
      access: RECHTEN.processTerugmelding,
      params: z.object({ gemeente: Gemeenteslug }),
      mediatypes: [CSV],
    },
    async () => ({
      mediatype: CSV,
      name: 'voorbeeld-terugmelding.csv',
      content: new TextEncoder().encode(`\uFEFF${VOORBEELD_TERUGMELDING}`),
      inline: false,
    }),
  ),
];
