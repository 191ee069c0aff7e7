import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ConflictError, NietGevondenError } from '../../domain/fouten.ts';
import { makeVoorbeeldrapport } from '../../domain/zaak/loonwaarderapport.ts';
import { makeVerzoekbestand, makeVerzoekstuk } from '../../domain/zaak/loonwaardeverzoek.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Metingaanvragen, Rapportovername, Rapportvoorstel } from '../schemas/loonwaarde.ts';

const TAG = 'Loonwaarde';
const ZAAK = '/api/gemeenten/{gemeente}/zaken/{zaakId}';
const InZaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel });

/** What goes to the loonwaardedeskundige, and the report that comes back. */
export const loonwaardeRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: `${ZAAK}/metingen`,
      summary: 'Aanvragen voor een loonwaardemeting',
      tag: TAG,
      access: RECHTEN.readLoonwaardeverzoeken,
      params: InZaak,
      answer: Metingaanvragen,
    },
    ({ usecases }, { actor, params }) => usecases.readLoonwaardeverzoeken(actor, params.gemeente, params.zaakId),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${ZAAK}/metingen/bestand`,
      summary: 'Een aanvraag voor een loonwaardemeting als pdf of JSON',
      description: 'Zoals hij is verstuurd: één bladzijde, of dezelfde gegevens als bestand. Zonder BSN.',
      tag: TAG,
      access: RECHTEN.readLoonwaardeverzoeken,
      params: InZaak,
      query: z.strictObject({
        kenmerk: Sleutel.optional(),
        vorm: z.enum(['pdf', 'json']).default('pdf').meta({ description: 'Vorm van het bestand.' }),
      }),
      mediatypes: ['application/pdf', 'application/json'],
    },
    async ({ usecases, papier }, { actor, params, query: { kenmerk, vorm } }) => {
      const { verzoeken, gemeente } = await usecases.readLoonwaardeverzoeken(actor, params.gemeente, params.zaakId);
      if (verzoeken.length === 0) throw new ConflictError('Voor deze zaak is nog geen meting aangevraagd.');
      const verzoek = verzoeken.findLast((deel) => kenmerk === undefined || deel.kenmerk === kenmerk);
      if (verzoek === undefined || gemeente === undefined) {
        throw new NietGevondenError('Deze aanvraag is er niet, of hoort niet bij deze zaak.');
      }
      const naam = `${verzoek.kenmerk}-loonwaardemeting`;
      if (vorm === 'pdf') {
        const content = papier.stuk(makeVerzoekstuk(verzoek, gemeente));
        return { mediatype: 'application/pdf', name: `${naam}.pdf`, content, inline: true };
      }
      const content = new TextEncoder().encode(makeVerzoekbestand(verzoek, gemeente));
      return { mediatype: 'application/json', name: `${naam}.json`, content, inline: false };
    },
  ),
  fileRoute(
    {
      method: 'get',
      path: `${ZAAK}/loonwaarderapport/voorbeeldbestand`,
      summary: 'Voorbeeld van een loonwaarderapport als bestand',
      tag: TAG,
      access: RECHTEN.readLoonwaardeverzoeken,
      params: InZaak,
      mediatypes: ['application/json'],
    },
    async ({ usecases }, { actor, params }) => {
      const { zaaknummer, verzoeken } = await usecases.readLoonwaardeverzoeken(actor, params.gemeente, params.zaakId);
      const content = new TextEncoder().encode(makeVoorbeeldrapport(verzoeken.at(-1)?.kenmerk ?? zaaknummer));
      return { mediatype: 'application/json', name: 'voorbeeld-loonwaarderapport.json', content, inline: false };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${ZAAK}/loonwaarderapport/lezen`,
      summary: 'Lees een loonwaarderapport uit een bestand',
      description: 'JSON van het loonwaardebureau. Geeft de antwoorden voor het formulier; er wordt niets vastgelegd.',
      tag: TAG,
      access: RECHTEN.previewLoonwaarderapport,
      params: InZaak,
      body: z.strictObject({}),
      takesUpload: 'json',
      answer: Rapportvoorstel,
    },
    async ({ usecases, readLoonwaarderapport }, { actor, params, upload }) => {
      if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
      return usecases.previewLoonwaarderapport(actor, params, readLoonwaarderapport(upload.content));
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${ZAAK}/loonwaarderapport/overnemen`,
      summary: 'Neem een loonwaarderapport over in het formulier',
      description:
        'Geeft dezelfde antwoorden als lezen, en bewaart het inleesverslag. De taak zelf rondt een mens af. Hetzelfde bestand nog een keer verandert niets.',
      tag: TAG,
      access: RECHTEN.takeLoonwaarderapport,
      params: InZaak,
      body: z.strictObject({}),
      takesUpload: 'json',
      answer: Rapportovername,
    },
    async ({ usecases, readLoonwaarderapport }, { actor, params, upload }) => {
      if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
      const { name: naam, content } = upload;
      const kenmerk = createHash('sha256').update(content).digest('hex');
      return usecases.takeLoonwaarderapport(actor, params, readLoonwaarderapport(content), { naam, kenmerk });
    },
  ),
];
