import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Eigenaarsleutel, Sleutel } from '../schemas/basis.ts';
import { Standinvoer, Terugstuurinvoer, Variantdetail } from '../schemas/variant.ts';

const VanVersie = z.object({ gemeente: Eigenaarsleutel, variantId: Sleutel });
const VERSIE = '/api/gemeenten/{gemeente}/varianten/{variantId}';
const tag = 'Varianten';

/** What is decided about a version: offered for a check, published, sent back or withdrawn. */
export const variantbesluitRoutes = [
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/aanbieden`,
      summary: 'Ter controle aanbieden',
      tag,
      access: RECHTEN.submitVariant,
      params: VanVersie,
      body: Standinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params, body }) => usecases.submitVariant(actor, params, body.stand),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/publiceren`,
      summary: 'Goedkeuren en publiceren',
      description:
        'Nieuwe zaken volgen deze versie vanaf haar ingangsdatum, en ook een proces dat daarna in een zaak begint. Wat al loopt, houdt zijn eigen versie.',
      tag,
      access: RECHTEN.publishVariant,
      params: VanVersie,
      body: Standinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params, body }) => usecases.publishVariant(actor, params, body.stand),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/terugsturen`,
      summary: 'Terugsturen naar de maker',
      tag,
      access: RECHTEN.returnVariant,
      params: VanVersie,
      body: Terugstuurinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params, body }) => usecases.returnVariant(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/intrekken`,
      summary: 'Concept intrekken',
      tag,
      access: RECHTEN.withdrawVariant,
      params: VanVersie,
      body: Standinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params, body }) => usecases.withdrawVariant(actor, params, body.stand),
  ),
];
