import { z } from 'zod';
import { NietGevondenError } from '../../domain/fouten.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute, textRoute } from '../define-route.ts';
import { Datuminvoer, Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Formulier } from '../schemas/taak.ts';

/** Names a drawing that was kept for a process that runs on it. */
const Tekening = z
  .string()
  .regex(/^[12]\.[0-9a-f]{8,16}$/u)
  .meta({ example: '2.f0b1579e8c3d2a14' });

/** "2026-01-01", or with the version of a variant behind it. */
const Procesversie = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:+-]{0,99}$/)
  .meta({ description: 'Versie van het proces.', example: '2026-01-01' });

export const kennisRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/formulieren/{naam}',
      summary: 'Een formulier',
      tag: 'Proces',
      access: 'ingelogd',
      params: z.object({ naam: Sleutel.meta({ example: 'nieuwe-aanvraag' }) }),
      answer: Formulier,
    },
    async ({ findFormulier }, { params }) => {
      const formulier = findFormulier(params.naam);
      if (formulier === undefined) throw new NietGevondenError('Dit formulier bestaat niet.');
      return formulier;
    },
  ),
  textRoute(
    {
      method: 'get',
      path: '/api/processen/{naam}/{versie}',
      summary: 'Een procesdiagram',
      description: 'Het diagram als BPMN 2.0.',
      tag: 'Proces',
      access: 'ingelogd',
      params: z.object({
        naam: Sleutel.meta({ example: 'aanvraag-en-besluit' }),
        versie: Sleutel.meta({ example: '2026-01-01' }),
      }),
      mediatype: 'application/xml',
    },
    async ({ findProces }, { params }) => {
      const xml = findProces(params.naam, params.versie);
      if (xml === undefined) throw new NietGevondenError('Deze versie van het proces bestaat niet.');
      return xml;
    },
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/formulieren/{naam}',
      summary: 'Een formulier zoals het in een gemeente is',
      description:
        'Het eigen formulier van de gemeente, of anders het landelijke. Met een datum: zoals het voor een aanvraag van die dag is.',
      tag: 'Proces',
      access: RECHTEN.readGemeenteformulier,
      params: z.object({ gemeente: Gemeenteslug, naam: Sleutel.meta({ example: 'aanvraag' }) }),
      query: z.strictObject({ ontvangen: Datuminvoer.optional() }),
      answer: Formulier,
    },
    ({ usecases }, { actor, params: { gemeente, naam }, query: { ontvangen } }) =>
      usecases.readGemeenteformulier(actor, gemeente, { naam, ...(ontvangen === undefined ? {} : { ontvangen }) }),
  ),
  textRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/processen/{naam}/{versie}',
      summary: 'Een procesdiagram van een gemeente',
      description: 'Het diagram als BPMN 2.0, landelijk of door de gemeente getekend.',
      tag: 'Proces',
      access: RECHTEN.readGemeenteproces,
      params: z.object({
        gemeente: Gemeenteslug,
        naam: Sleutel.meta({ example: 'aanvraag-en-besluit' }),
        versie: Procesversie,
      }),
      query: z.strictObject({ tekening: Tekening.optional() }),
      mediatype: 'application/xml',
    },
    ({ usecases }, { actor, params: { gemeente, ...proces }, query: { tekening } }) =>
      usecases.readGemeenteproces(actor, gemeente, { ...proces, tekening }),
  ),
];
