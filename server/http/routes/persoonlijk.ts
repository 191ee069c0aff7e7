import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, list } from '../schemas/basis.ts';
import { Afwezigheidsinvoer, Afwezigheidsstand, GelezenMeldingen, Meldingregel } from '../schemas/persoonlijk.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const MELDINGEN = '/api/gemeenten/{gemeente}/meldingen';
const AFWEZIGHEID = '/api/gemeenten/{gemeente}/afwezigheid';

/** What concerns the user alone: meldingen, and being away. */
export const persoonlijkeRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: MELDINGEN,
      summary: 'Meldingen voor mij',
      description: 'De nieuwste eerst. Namen van werknemers staan er niet in.',
      tag: 'Persoonlijk',
      access: RECHTEN.listMeldingen,
      params: InGemeente,
      answer: list(Meldingregel),
    },
    ({ usecases }, { actor, params }) => usecases.listMeldingen(actor, params.gemeente),
  ),
  emptyRoute(
    {
      method: 'post',
      path: `${MELDINGEN}/gelezen`,
      summary: 'Meldingen als gelezen markeren',
      tag: 'Persoonlijk',
      access: RECHTEN.readMeldingen,
      params: InGemeente,
      body: GelezenMeldingen,
    },
    ({ usecases }, { actor, params, body }) => usecases.readMeldingen(actor, params.gemeente, body.ids),
  ),
  jsonRoute(
    {
      method: 'get',
      path: AFWEZIGHEID,
      summary: 'Mijn afwezigheid',
      tag: 'Persoonlijk',
      access: RECHTEN.readAfwezigheid,
      params: InGemeente,
      answer: Afwezigheidsstand,
    },
    ({ usecases }, { actor, params }) => usecases.readAfwezigheid(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'put',
      path: AFWEZIGHEID,
      summary: 'Afwezigheid vastleggen',
      description: 'Op de eerste dag gaan de taken over. Begint die vandaag, dan gebeurt dat meteen.',
      tag: 'Persoonlijk',
      access: RECHTEN.planAfwezigheid,
      params: InGemeente,
      body: Afwezigheidsinvoer,
      answer: Afwezigheidsstand,
    },
    ({ usecases }, { actor, params, body }) => usecases.planAfwezigheid(actor, params.gemeente, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${AFWEZIGHEID}/beeindigen`,
      summary: 'Afwezigheid intrekken of beëindigen',
      description: 'Taken die niemand intussen aanraakte, kunnen terugkomen.',
      tag: 'Persoonlijk',
      access: RECHTEN.endAfwezigheid,
      params: InGemeente,
      body: z.strictObject({ haalTerug: z.boolean() }),
      answer: z.object({ teruggehaald: z.number() }),
    },
    ({ usecases }, { actor, params, body }) => usecases.endAfwezigheid(actor, params.gemeente, body),
  ),
];
