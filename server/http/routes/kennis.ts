import { z } from 'zod';
import { NietGevondenError } from '../../domain/fouten.ts';
import { jsonRoute, textRoute } from '../define-route.ts';
import { Sleutel } from '../schemas/basis.ts';
import { Formulier } from '../schemas/taak.ts';

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
];
