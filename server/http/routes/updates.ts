import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Datuminvoer, Eigenaarsleutel } from '../schemas/basis.ts';
import { Updateantwoord, Updatebegin, Updatelijst, Updatevoorstel } from '../schemas/update.ts';

const UPDATES = '/api/gemeenten/{gemeente}/updates';
const UPDATE = `${UPDATES}/{naar}`;
const VanUpdate = z.object({ gemeente: Eigenaarsleutel, naar: Datuminvoer });
const tag = 'Landelijke updates';

export const updateRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: UPDATES,
      summary: 'Landelijke versies die op de gemeente wachten',
      tag,
      access: RECHTEN.listUpdates,
      params: z.object({ gemeente: Eigenaarsleutel }),
      answer: Updatelijst,
    },
    ({ usecases }, { actor, params }) => usecases.listUpdates(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'get',
      path: UPDATE,
      summary: 'Wat een landelijke versie voor de gemeente betekent',
      description: 'Wat vanzelf meegaat, waar een keuze nodig is, en wat blijft zoals het is.',
      tag,
      access: RECHTEN.readUpdate,
      params: VanUpdate,
      answer: Updatevoorstel,
    },
    ({ usecases }, { actor, params }) => usecases.readUpdate(actor, params),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${UPDATE}/keuzes`,
      summary: 'Eén vraag van een update beantwoorden',
      description: 'Het antwoord wordt bewaard en kan worden veranderd totdat het concept er is.',
      tag,
      access: RECHTEN.answerUpdate,
      params: VanUpdate,
      body: Updateantwoord,
      answer: Updatevoorstel,
    },
    ({ usecases }, { actor, params, body }) => usecases.answerUpdate(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${UPDATE}/concept`,
      summary: 'Concept maken op de nieuwe landelijke versie',
      description: 'Alleen als alle keuzes zijn gemaakt. Het concept gaat pas gelden na controle en publicatie.',
      tag,
      access: RECHTEN.startUpdate,
      params: VanUpdate,
      body: Updatebegin,
      answer: Updatevoorstel,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startUpdate(actor, params, body),
  ),
];
