import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Eigenaarsleutel, Sleutel } from '../schemas/basis.ts';
import { Verschillenlijst } from '../schemas/verschil.ts';

const Versie = Sleutel.optional().meta({
  description: 'Kenmerk van een versie van de gemeente, `landelijk` of `landelijk-` met een datum.',
  example: 'landelijk',
});

export const verschilRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/verschillen',
      summary: 'Verschillen tussen twee versies',
      description:
        'Instellingen, regels, diagrammen, formulieren en brieven, elk verschil in een zin met het gevolg. Zonder `van` en `naar`: landelijk met de nieuwste versie van de gemeente.',
      tag: 'Varianten',
      access: RECHTEN.readVerschillen,
      params: z.object({ gemeente: Eigenaarsleutel }),
      query: z.strictObject({ van: Versie, naar: Versie }),
      answer: Verschillenlijst,
    },
    ({ usecases }, { actor, params, query: { van, naar } }) =>
      usecases.readVerschillen(actor, params.gemeente, {
        ...(van === undefined ? {} : { van }),
        ...(naar === undefined ? {} : { naar }),
      }),
  ),
];
