import { z } from 'zod';
import { VOORBEELD_ONTVANGSTEN } from '../../domain/betalen/ontvangsten.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug } from '../schemas/basis.ts';
import { Ontvangstenkeuze, Ontvangstenresultaat, Ontvangstenvoorbeeld } from '../schemas/ontvangsten.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const PAD = '/api/gemeenten/{gemeente}/ontvangsten';
const CSV = 'text/csv; charset=utf-8';
const tag = 'Betalen';

/** What came in at the bank for what werkgevers owe. */
export const ontvangstRoutes = [
  fileRoute(
    {
      method: 'get',
      path: `${PAD}/voorbeeldbestand`,
      summary: 'Voorbeeld van een bestand met ontvangsten',
      tag,
      access: RECHTEN.previewOntvangsten,
      params: InGemeente,
      mediatypes: [CSV],
    },
    async () => ({
      mediatype: CSV,
      name: 'voorbeeld-ontvangsten.csv',
      content: new TextEncoder().encode(`\uFEFF${VOORBEELD_ONTVANGSTEN}`),
      inline: false,
    }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${PAD}/inlezen`,
      summary: 'Bekijk bij welke zaken de ontvangsten van een bankbestand horen',
      description:
        'Eén camt.053 of CSV (datum;bedrag;iban;naam;omschrijving;referentie) van hoogstens 10 MB. Er wordt niets vastgelegd.',
      tag,
      access: RECHTEN.previewOntvangsten,
      params: InGemeente,
      body: z.strictObject({}),
      takesUpload: 'bankbestand',
      answer: Ontvangstenvoorbeeld,
    },
    async ({ usecases, betaalbestanden }, { actor, params: { gemeente }, upload }) => {
      if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
      const rekening = await usecases.readOntvangstrekening(actor, gemeente);
      const ontvangsten = await betaalbestanden.readOntvangsten(upload.content, rekening);
      return usecases.previewOntvangsten(actor, gemeente, ontvangsten);
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: PAD,
      summary: 'Leg ontvangsten van de bank vast',
      description: 'Alle regels, of geen enkele als er een fout is. Elke ontvangst telt één keer, ook na herhalen.',
      tag,
      access: RECHTEN.bookOntvangsten,
      params: InGemeente,
      body: Ontvangstenkeuze,
      answer: Ontvangstenresultaat,
      status: 201,
    },
    async ({ usecases }, { actor, params, body }) => ({
      regels: await usecases.bookOntvangsten(actor, params.gemeente, body.regels),
    }),
  ),
];
