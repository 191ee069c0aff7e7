import { z } from 'zod';
import type { Variantregel, Voorwaarde } from '../../domain/variant/variant.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Eigenaarsleutel, Sleutel } from '../schemas/basis.ts';
import {
  Feiteninvoer,
  Regelbereik,
  Regelfeiten,
  Regelkeuring,
  Regelproef,
  Variantgevolgen,
  Variantproef,
} from '../schemas/variantregel.ts';

const VanVersie = z.object({ gemeente: Eigenaarsleutel, variantId: Sleutel });
const VERSIE = '/api/gemeenten/{gemeente}/varianten/{variantId}';
const tag = 'Varianten';

/** Looking at the rules of a version without changing it: the vocabulary, a rule that is being written, trying, what it means. */
export const variantregelRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: `${VERSIE}/feiten`,
      summary: 'Feiten voor regels',
      description: 'De vaste woordenlijst waaruit een regel bestaat: feiten met naam, soort, keuzes en vergelijkingen.',
      tag,
      access: RECHTEN.readRegelfeiten,
      params: VanVersie,
      answer: Regelfeiten,
    },
    ({ usecases }, { actor, params }) => usecases.readRegelfeiten(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/regelkeuring`,
      summary: 'Regel bekijken voordat die wordt vastgelegd',
      description:
        'De regel als zin, met de uitkomst van zijn voorbeelden en wat de wet en de andere regels ervan vinden.',
      tag,
      access: RECHTEN.checkVariantregel,
      params: VanVersie,
      body: Regelproef,
      answer: Regelkeuring,
    },
    ({ usecases }, { actor, params, body }) => usecases.checkVariantregel(actor, params, toRegel(body)),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/regelbereik`,
      summary: 'Lopende zaken die onder een regel vallen',
      description: 'Alleen een telling. Lopende zaken houden hun eigen versie.',
      tag,
      access: RECHTEN.countRegelzaken,
      params: VanVersie,
      body: Regelproef,
      answer: Regelbereik,
    },
    ({ usecases }, { actor, params, body }) => usecases.countRegelzaken(actor, params, toRegel(body)),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/proberen`,
      summary: 'Versie uitproberen',
      description: 'De instellingen bij feiten die u invult, met van elke waar die vandaan komt.',
      tag,
      access: RECHTEN.tryVariant,
      params: VanVersie,
      body: Feiteninvoer,
      answer: Variantproef,
    },
    ({ usecases }, { actor, params, body }) => usecases.tryVariant(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${VERSIE}/gevolgen`,
      summary: 'Gevolgen van een versie',
      description: 'De betaaldagen van het jaar, en hoeveel lopende zaken in elke stap zijn.',
      tag,
      access: RECHTEN.readVariantgevolgen,
      params: VanVersie,
      answer: Variantgevolgen,
    },
    ({ usecases }, { actor, params }) => usecases.readVariantgevolgen(actor, params),
  ),
];

// helpers

/** The use case checks the condition tree against its JSON schema. */
function toRegel({ conditions, ...regel }: z.infer<typeof Regelproef>): Variantregel {
  return { ...regel, conditions: conditions as unknown as Voorwaarde };
}
