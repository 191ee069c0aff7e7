import { NietToegestaanError } from '../../domain/fouten.ts';
import { jsonRoute } from '../define-route.ts';
import {
  Kalenderuitkomst,
  Kalendervraag,
  Subsidieuitkomst,
  Subsidievraag,
  Termijnuitkomst,
  Termijnvraag,
  Verloopuitkomst,
} from '../schemas/rekentool.ts';

export const rekentoolRoutes = [
  jsonRoute(
    {
      method: 'post',
      path: '/api/rekentool/subsidie',
      summary: 'Subsidie per maand berekenen',
      description: 'Rekent met de bedragen die op de peildatum gelden. Legt niets vast.',
      tag: 'Rekentool',
      access: 'ingelogd',
      body: Subsidievraag,
      answer: Subsidieuitkomst,
    },
    async ({ rekentool }, { body }) => rekentool.subsidie(body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/rekentool/verloop',
      summary: 'Bedrag per uur, en wanneer het bedrag verandert',
      description: 'Kijkt twee jaar vooruit. Legt niets vast.',
      tag: 'Rekentool',
      access: 'ingelogd',
      body: Subsidievraag,
      answer: Verloopuitkomst,
    },
    async ({ rekentool }, { body }) => rekentool.verloop(body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/rekentool/kalender',
      summary: 'Betaaldagen van een jaar',
      tag: 'Rekentool',
      access: 'ingelogd',
      body: Kalendervraag,
      answer: Kalenderuitkomst,
    },
    async ({ rekentool }, { actor, body }) => {
      if (!actor.gemeenten.includes(body.gemeente)) {
        throw new NietToegestaanError('U werkt niet voor deze gemeente. Kies een van uw eigen gemeenten.');
      }
      return { maanden: await rekentool.kalender(body) };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/rekentool/termijn',
      summary: 'Einddatum van een termijn berekenen',
      tag: 'Rekentool',
      access: 'ingelogd',
      body: Termijnvraag,
      answer: Termijnuitkomst,
    },
    async ({ rekentool }, { body }) => rekentool.termijn(body),
  ),
];
