import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { toAuditregel } from '../auditregel.ts';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import { Aantal, Bladwijzer, Datum, Eigenaarsleutel, Gemeenteslug, list, Sleutel } from '../schemas/basis.ts';
import { Auditlog, Collega, Storing, Uitleg, Variantoverzicht } from '../schemas/beheer.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });

export const beheerRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/collegas',
      summary: 'Collega’s die taken kunnen doen',
      tag: 'Gemeente',
      access: RECHTEN.listCollegas,
      params: InGemeente,
      answer: list(Collega),
    },
    ({ usecases }, { actor, params }) => usecases.listCollegas(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/variant',
      summary: 'Wat in deze gemeente geldt',
      description: 'Elke instelling van het proces, met de landelijke waarde en die van de gemeente.',
      tag: 'Gemeente',
      access: RECHTEN.readVariant,
      params: z.object({ gemeente: Eigenaarsleutel }),
      answer: Variantoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.readVariant(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/uitleg',
      summary: 'Uitleg bij de schermen',
      description: 'De grenzen van de wet en de woorden van het werkproces.',
      tag: 'Gemeente',
      access: RECHTEN.readUitleg,
      params: InGemeente,
      answer: Uitleg,
    },
    ({ usecases }, { actor, params }) => usecases.readUitleg(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/storingen',
      summary: 'Open storingen',
      tag: 'Beheer',
      access: RECHTEN.listStoringen,
      params: InGemeente,
      answer: list(Storing),
    },
    ({ usecases }, { actor, params }) => usecases.listStoringen(actor, params.gemeente),
  ),
  emptyRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/storingen/{storingId}/opnieuw',
      summary: 'Storing opnieuw proberen',
      tag: 'Beheer',
      access: RECHTEN.retryStoring,
      params: InGemeente.extend({ storingId: Sleutel }),
    },
    ({ usecases }, { actor, params }) => usecases.retryStoring(actor, params.gemeente, params.storingId),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/auditlog',
      summary: 'Logboek',
      description: 'Wie deed wat en wanneer, met de oude en de nieuwe waarde. Nieuwste eerst.',
      tag: 'Beheer',
      access: RECHTEN.listAuditlog,
      params: InGemeente,
      query: z.strictObject({ na: Bladwijzer.optional(), aantal: Aantal.default(50) }),
      answer: Auditlog,
    },
    async ({ usecases }, { actor, params, query }) => {
      const page = await usecases.listAuditlog(actor, params.gemeente, query);
      return { ...page, rijen: page.rijen.map(toAuditregel) };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/demo/datum',
      summary: 'Demodatum verzetten',
      description: 'Alleen in de demo: gaat een werkdag, week of maand verder. Alles wat dan aan de beurt is, gebeurt.',
      tag: 'Demo',
      access: RECHTEN.moveDemoDate,
      body: z.strictObject({ stap: z.enum(['werkdag', 'week', 'maand']) }),
      answer: z.object({ vandaag: Datum, gebeurd: z.number().meta({ example: 3 }) }),
    },
    ({ usecases }, { actor, body }) => usecases.moveDemoDate(actor, body.stap),
  ),
];
