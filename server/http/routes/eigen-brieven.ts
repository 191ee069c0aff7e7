import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Variantdetail } from '../schemas/variant.ts';
import { Eigenbriefcode, Eigenbriefinvoer, Eigenbriefvoorbeeld } from '../schemas/variantbrief.ts';

const VanVersie = z.object({ gemeente: Gemeenteslug, variantId: Sleutel });
const VanBrief = VanVersie.extend({ code: Eigenbriefcode });
const VERSIE = '/api/gemeenten/{gemeente}/varianten/{variantId}';
const tag = 'Varianten';

/** Letters that the gemeente makes itself, beside the national ones. */
export const eigenBriefRoutes = [
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/brieven/{code}`,
      summary: 'Eigen brief vastleggen',
      description: 'Een kennisgeving van de gemeente zelf. Een beschikking blijft landelijk (art. 1:3 en 3:45 Awb).',
      tag,
      access: RECHTEN.saveEigenbrief,
      params: VanBrief,
      body: Eigenbriefinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { code, ...plaats }, body: { stand, ...brief } }) =>
      usecases.saveEigenbrief(actor, stand === undefined ? plaats : { ...plaats, stand }, { code, ...brief }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/brieven/{code}`,
      summary: 'Eigen brief verwijderen',
      description: 'Kan niet zolang een stap van het diagram de brief verstuurt.',
      tag,
      access: RECHTEN.removeEigenbrief,
      params: VanBrief,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { code, ...plaats } }) => usecases.removeEigenbrief(actor, plaats, code),
  ),
  fileRoute(
    {
      method: 'post',
      path: `${VERSIE}/eigen-briefvoorbeeld`,
      summary: 'Voorbeeld van een eigen brief',
      description: 'Ingevuld met een verzonnen zaak. Legt niets vast.',
      tag,
      access: RECHTEN.previewEigenbrief,
      params: VanVersie,
      body: Eigenbriefvoorbeeld,
      mediatypes: ['application/pdf'],
    },
    async ({ usecases }, { actor, params, body }) => ({
      mediatype: 'application/pdf',
      name: `voorbeeld-${body.code}.pdf`,
      content: await usecases.previewEigenbrief(actor, params, body),
      inline: true,
    }),
  ),
];
