import { z } from 'zod';
import { ConflictError } from '../../domain/fouten.ts';
import type { Urenbestand } from '../../domain/uren/urenimport.ts';
import { listUrenlijst, makeUrenlijst, makeVoorbeeldbestand } from '../../domain/uren/urenlijst.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import type { Filereply, Upload } from '../route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import {
  Importbron,
  Urenaanlevering,
  Urenbestandinvoer,
  Urenimport,
  Urenintrekking,
  Ureninvoer,
  Urenvastlegging,
  Zaakuren,
} from '../schemas/uren.ts';
import type { Services } from '../services.ts';

const TAG = 'Uren';
const CSV = 'text/csv; charset=utf-8';
const GEMEENTE = '/api/gemeenten/{gemeente}/uren';
const ZAAK = '/api/gemeenten/{gemeente}/zaken/{zaakId}/uren';
const InGemeente = z.object({ gemeente: Gemeenteslug });
const InZaak = InGemeente.extend({ zaakId: Sleutel });

const zaakRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: ZAAK,
      summary: 'Uren van een zaak',
      description: 'Per maand wat binnen is en wat ontbreekt, en alles wat is opgegeven.',
      tag: TAG,
      access: RECHTEN.readUren,
      params: InZaak,
      answer: Zaakuren,
    },
    ({ usecases }, { actor, params }) => usecases.readUren(actor, params.gemeente, params.zaakId),
  ),
  jsonRoute(
    {
      method: 'post',
      path: ZAAK,
      summary: 'Uren vastleggen of verbeteren',
      description: 'Uren van een maand of van een loonstrook. Wat later is vastgelegd, geldt over zijn dagen.',
      tag: TAG,
      access: RECHTEN.addUren,
      params: InZaak,
      body: Ureninvoer,
      status: 201,
      answer: Zaakuren,
    },
    ({ usecases, makeId }, { actor, params, body: { opdrachtId = makeId(), documentId, toelichting, ...uren } }) =>
      usecases.addUren(
        actor,
        { ...params, opdrachtId },
        {
          ...uren,
          ...(documentId === undefined ? {} : { documentId }),
          ...(toelichting === undefined ? {} : { toelichting }),
        },
      ),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${ZAAK}/{opgaveId}/intrekken`,
      summary: 'Uren intrekken',
      description:
        'Voor uren bij de verkeerde zaak of over de verkeerde dagen. Ze blijven te zien en tellen niet meer.',
      tag: TAG,
      access: RECHTEN.withdrawUren,
      params: InZaak.extend({ opgaveId: Sleutel }),
      body: Urenintrekking,
      answer: Zaakuren,
    },
    ({ usecases, makeId }, { actor, params: { opgaveId, ...plaats }, body: { reden, opdrachtId = makeId() } }) =>
      usecases.withdrawUren(actor, { ...plaats, opdrachtId }, { opgaveId, reden }),
  ),
];

const lijstRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: GEMEENTE,
      summary: 'Welke uren nog moeten komen',
      description: 'De zaken met variabele uren waarvan een maand ontbreekt, per werkgever en met de aanleverdag.',
      tag: TAG,
      access: RECHTEN.listUrenaanlevering,
      params: InGemeente,
      answer: Urenaanlevering,
    },
    ({ usecases }, { actor, params }) => usecases.listUrenaanlevering(actor, params.gemeente),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${GEMEENTE}/lijst`,
      summary: 'Lijst om in te vullen, voor één werkgever of voor alle',
      description: 'CSV met een regel per zaak en maand. Zonder BSN. De ingevulde lijst kan zo weer worden ingelezen.',
      tag: TAG,
      access: RECHTEN.listUrenaanlevering,
      params: InGemeente,
      query: z.strictObject({
        werkgever: z
          .string()
          .regex(/^\d{8}$/)
          .optional()
          .meta({ description: 'KvK-nummer van de werkgever.', example: '12345678' }),
      }),
      mediatypes: [CSV],
    },
    async ({ usecases }, { actor, params, query: { werkgever } }) => {
      const aanlevering = await usecases.listUrenaanlevering(actor, params.gemeente);
      return toCsv(`uren-${werkgever ?? params.gemeente}.csv`, makeUrenlijst(listUrenlijst(aanlevering, werkgever)));
    },
  ),
  fileRoute(
    {
      method: 'get',
      path: `${GEMEENTE}/voorbeeldbestand`,
      summary: 'Voorbeeld van een bestand met uren',
      tag: TAG,
      access: RECHTEN.previewUrenimport,
      params: InGemeente,
      query: z.strictObject({ bron: Importbron.default('csv') }),
      mediatypes: [CSV],
    },
    async (_services, { query: { bron } }) =>
      toCsv(
        bron === 'csv' ? 'voorbeeld-urenlijst.csv' : 'voorbeeld-polisadministratie.csv',
        makeVoorbeeldbestand(bron),
      ),
  ),
];

const importRoutes = [
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/inlezen`,
      summary: 'Bekijk wat een bestand met uren verandert',
      description: 'Eén CSV-bestand van hoogstens 5 MB. Er wordt niets vastgelegd.',
      tag: TAG,
      access: RECHTEN.previewUrenimport,
      params: InGemeente,
      body: Urenbestandinvoer,
      takesUpload: 'tabel',
      answer: Urenimport,
    },
    (services, { actor, params, body, upload }) =>
      services.usecases.previewUrenimport(
        actor,
        params.gemeente,
        readBestand(services, body, upload),
        body.ontvangenOp,
      ),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/vastleggen`,
      summary: 'Leg een bestand met uren vast',
      description: 'Alle regels, of geen enkele. Hetzelfde bestand nog een keer verandert niets.',
      tag: TAG,
      access: RECHTEN.importUren,
      params: InGemeente,
      body: Urenvastlegging,
      takesUpload: 'tabel',
      answer: Urenimport,
    },
    (services, { actor, params, body, upload }) => {
      const bestand = readBestand(services, body, upload);
      if (bestand.kenmerk !== body.kenmerk) {
        throw new ConflictError('Dit is een ander bestand dan u hebt bekeken. Lees het eerst opnieuw in.');
      }
      return services.usecases.importUren(actor, params.gemeente, bestand, body.ontvangenOp);
    },
  ),
];

/** Hours: of one zaak, of many at once, and what still has to come in. */
export const urenRoutes = [...zaakRoutes, ...lijstRoutes, ...importRoutes];

// helpers

function readBestand(
  { readUrenbestand }: Services,
  { bron }: { readonly bron: Urenbestand['bron'] },
  upload: Upload | undefined,
): Urenbestand {
  if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
  return readUrenbestand(bron, upload.name, upload.content);
}

function toCsv(name: string, tekst: string): Filereply {
  return { mediatype: CSV, name, content: new TextEncoder().encode(tekst), inline: false };
}
