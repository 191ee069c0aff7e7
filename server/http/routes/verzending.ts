import { z } from 'zod';
import { toNederlandseDatum } from '../../domain/tijdstip.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, fileRoute, jsonRoute } from '../define-route.ts';
import { Aantal, Datuminvoer, Gemeenteslug, list, Sleutel } from '../schemas/basis.ts';
import {
  Klaargezet,
  Printbatch,
  VERZENDGROEPEN,
  Verzendactie,
  Verzending,
  Verzendlijst,
} from '../schemas/verzending.ts';

const LIJST = '/api/gemeenten/{gemeente}/verzending';
const BATCH = '/api/gemeenten/{gemeente}/printbatches';
const InGemeente = z.object({ gemeente: Gemeenteslug });
const VanBrief = InGemeente.extend({ briefId: Sleutel });
const VanBatch = InGemeente.extend({ batchId: Sleutel });
const tag = 'Verzending';

const briefRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: LIJST,
      summary: 'Brieven die weg moeten of weg zijn',
      description: 'Wat wacht, de oudste eerst. Wat verzonden is, de nieuwste eerst.',
      tag,
      access: RECHTEN.listVerzending,
      params: InGemeente,
      query: z.strictObject({
        groep: z.enum(VERZENDGROEPEN).default('te_printen'),
        vanaf: z.coerce
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .optional()
          .meta({ description: 'Hoeveel brieven u overslaat.' }),
        aantal: Aantal.optional(),
      }),
      answer: Verzendlijst,
    },
    ({ usecases }, { actor, params, query: { groep, vanaf, aantal } }) =>
      usecases.listVerzending(actor, params.gemeente, {
        groep,
        ...(vanaf === undefined ? {} : { vanaf }),
        ...(aantal === undefined ? {} : { aantal }),
      }),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/verzending',
      summary: 'Hoe de brieven van een zaak zijn verstuurd',
      description: 'Een brief die er niet bij staat, is verstuurd op de datum die erop staat.',
      tag,
      access: RECHTEN.readZaakverzending,
      params: InGemeente.extend({ zaakId: Sleutel }),
      answer: list(Verzending),
    },
    ({ usecases }, { actor, params }) => usecases.readZaakverzending(actor, params.gemeente, params.zaakId),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${LIJST}/{briefId}`,
      summary: 'Een brief versturen, op papier zetten, als uitgereikt of als teruggekomen vastleggen',
      tag,
      access: RECHTEN.changeVerzending,
      params: VanBrief,
      body: z.strictObject({ stand: z.number().int().min(1), actie: Verzendactie }),
      answer: Verzending,
    },
    ({ usecases }, { actor, params: { gemeente, briefId }, body: { stand, actie } }) => {
      const plaats = { gemeente, id: briefId, stand };
      if (actie.soort !== 'mail') return usecases.changeVerzending(actor, plaats, actie);
      const { soort, email } = actie;
      return usecases.changeVerzending(actor, plaats, { soort, ...(email === undefined ? {} : { email }) });
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/verzending-mails',
      summary: 'Alle e-mails die wachten nu versturen',
      description: 'De server verstuurt ze daarna één voor één.',
      tag,
      access: RECHTEN.sendWachtende,
      params: InGemeente,
      body: z.strictObject({}),
      answer: Klaargezet,
    },
    ({ usecases }, { actor, params }) => usecases.sendWachtende(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/verzending-opnieuw',
      summary: 'Alle mislukte e-mails opnieuw versturen',
      description: 'Brieven die terugkwamen en brieven op papier blijven staan. Nog eens sturen doet niets.',
      tag,
      access: RECHTEN.resendMislukte,
      params: InGemeente,
      body: z.strictObject({}),
      answer: Klaargezet,
    },
    ({ usecases }, { actor, params }) => usecases.resendMislukte(actor, params.gemeente),
  ),
];

const akkoordRoutes = [
  emptyRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/digitaal-akkoord',
      summary: 'Vastleggen of besluiten per e-mail mogen',
      description: 'Alleen als de ontvanger dat heeft laten weten (art. 2:14 Awb). Telt vanaf de volgende brief.',
      tag,
      access: RECHTEN.setDigitaalAkkoord,
      params: InGemeente.extend({ zaakId: Sleutel }),
      body: z.strictObject({ van: z.enum(['werkgever', 'werknemer']), akkoord: z.boolean() }),
    },
    ({ usecases }, { actor, params, body }) => usecases.setDigitaalAkkoord(actor, params, body),
  ),
];

const batchRoutes = [
  jsonRoute(
    {
      method: 'post',
      path: BATCH,
      summary: 'Alle brieven die geprint moeten worden, in één bestand',
      description: 'Dezelfde opdracht nog eens sturen geeft hetzelfde bestand.',
      tag,
      access: RECHTEN.startPrintbatch,
      params: InGemeente,
      body: z.strictObject({ opdrachtId: Sleutel }),
      status: 201,
      answer: Printbatch,
    },
    ({ usecases }, { actor, params, body }) => usecases.startPrintbatch(actor, params.gemeente, body.opdrachtId),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${BATCH}/{batchId}`,
      summary: 'Het printbestand',
      description: 'Eén PDF: een adressenblad, en daarna elke brief zoals hij is.',
      tag,
      access: RECHTEN.readPrintbatch,
      params: VanBatch,
      mediatypes: ['application/pdf'],
    },
    async ({ usecases, papier }, { actor, params }) => {
      const stapel = await usecases.readPrintbatch(actor, params.gemeente, params.batchId);
      const name = `brieven-${params.gemeente}-${toNederlandseDatum(stapel.batch.op)}.pdf`;
      return { mediatype: 'application/pdf', name, content: papier.stapel(stapel), inline: true };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${BATCH}/{batchId}/post`,
      summary: 'Vastleggen dat een printbestand aan de post is gegeven',
      description: 'Vanaf dan zijn de brieven erin verzonden.',
      tag,
      access: RECHTEN.postPrintbatch,
      params: VanBatch,
      body: z.strictObject({ op: Datuminvoer }),
      answer: Printbatch,
    },
    ({ usecases }, { actor, params, body }) => usecases.postPrintbatch(actor, params.gemeente, params.batchId, body.op),
  ),
];

export const verzendRoutes = [...briefRoutes, ...akkoordRoutes, ...batchRoutes];
