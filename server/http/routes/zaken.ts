import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import {
  Aantal,
  Bladwijzer,
  Formulierwaarden,
  Gemeenteslug,
  list,
  Opdracht,
  Sleutel,
  Zoektekst,
} from '../schemas/basis.ts';
import { Geschiedenisregel, Werkvoorraad, Zaakoverzicht, Zakenlijst } from '../schemas/overzicht.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const InZaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel });
const VELDEN = ['risico', 'uiterlijk', 'werknemer', 'werkgever', 'zaak', 'stap'] as const;
const Volgorde = z.enum([...VELDEN, ...VELDEN.map((veld) => `-${veld}` as const)]).meta({
  description:
    'Waarop de lijst is gesorteerd, met een minteken van achter naar voren. Zonder keuze: het juridische risico.',
  example: '-uiterlijk',
});
const Stap = z.coerce.number().int().min(1).max(7).meta({ description: 'Stap van het proces.', example: 5 });

export const zaakRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/werkvoorraad',
      summary: 'Open taken',
      description:
        'Eerst wat het grootste juridische risico heeft: een verstreken of bijna verstreken wettelijke termijn.',
      tag: 'Werkvoorraad',
      access: RECHTEN.listWerkvoorraad,
      params: InGemeente,
      query: z.strictObject({
        lijst: z.enum(['mijn', 'groep', 'alle']).default('groep'),
        termijn: z.enum(['te_laat', 'vandaag', 'binnenkort', 'later', 'opgeschort', 'uitgesteld']).optional(),
        stap: Stap.optional(),
        element: Sleutel.optional(),
        werkgever: Zoektekst.optional().meta({ description: 'Woorden uit de naam van de werkgever.' }),
        route: Sleutel.optional(),
        behandelaar: Sleutel.optional(),
        zoek: Zoektekst.optional(),
        volgorde: Volgorde.optional(),
        na: Bladwijzer.optional(),
        aantal: Aantal.optional(),
      }),
      answer: Werkvoorraad,
    },
    ({ usecases }, { actor, params, query }) => usecases.listWerkvoorraad(actor, params.gemeente, query),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/zaken',
      summary: 'Zaken zoeken',
      tag: 'Zaken',
      access: RECHTEN.listZaken,
      params: InGemeente,
      query: z.strictObject({
        zoek: Zoektekst.optional(),
        status: z.enum(['lopend', 'afgerond']).optional(),
        stap: Stap.optional(),
        na: Bladwijzer.optional(),
        aantal: Aantal.optional(),
      }),
      answer: Zakenlijst,
    },
    ({ usecases }, { actor, params, query }) => usecases.listZaken(actor, params.gemeente, query),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/zaken',
      summary: 'Nieuwe aanvraag',
      description: 'Start een zaak met de antwoorden van het aanvraagformulier.',
      tag: 'Zaken',
      access: RECHTEN.startZaak,
      params: InGemeente,
      body: z.strictObject({ waarden: Formulierwaarden, opdrachtId: Opdracht }),
      status: 201,
      answer: z.object({
        zaakId: z.string(),
        zaaknummer: z.string().meta({ example: 'LKS-2026-0118' }),
        versie: z.number(),
      }),
    },
    ({ usecases, makeId }, { actor, params, body }) =>
      usecases.startZaak(actor, {
        gemeente: params.gemeente,
        waarden: body.waarden,
        opdrachtId: body.opdrachtId ?? makeId(),
      }),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}',
      summary: 'Eén zaak',
      tag: 'Zaken',
      access: RECHTEN.readZaak,
      params: InZaak,
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.readZaak(actor, params.gemeente, params.zaakId),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/geschiedenis',
      summary: 'Geschiedenis van een zaak',
      tag: 'Zaken',
      access: RECHTEN.readGeschiedenis,
      params: InZaak,
      answer: list(Geschiedenisregel),
    },
    ({ usecases }, { actor, params }) => usecases.readGeschiedenis(actor, params.gemeente, params.zaakId),
  ),
  emptyRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/crediteurnummer',
      summary: 'Crediteurnummer van de werkgever vastleggen',
      description:
        'Het nummer in de financiële administratie van de gemeente. Het staat op de betaalopdracht en in het journaal. Leeg haalt het weg.',
      tag: 'Zaken',
      access: RECHTEN.setCrediteurnummer,
      params: InZaak,
      body: z.strictObject({ crediteurnummer: z.string().max(60).meta({ example: '40017' }) }),
    },
    ({ usecases }, { actor, params, body }) => usecases.setCrediteurnummer(actor, params, body.crediteurnummer),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/bsn',
      summary: 'BSN tonen',
      description: 'Geeft het hele burgerservicenummer. Wie het bekeek, komt in het logboek.',
      tag: 'Zaken',
      access: RECHTEN.showBsn,
      params: InZaak,
      answer: z.object({ bsn: z.string().meta({ example: '123456782' }) }),
    },
    async ({ usecases }, { actor, params }) => ({ bsn: await usecases.showBsn(actor, params.gemeente, params.zaakId) }),
  ),
];
