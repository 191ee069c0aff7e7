import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Gemeenteslug } from '../schemas/basis.ts';
import { Gemeenteschuld, Vorderingstand } from '../schemas/verrekening.ts';
import {
  Kwartaal,
  Kwijtinvoer,
  Ontvangstinvoer,
  Schuldinvoer,
  Verrekeningsinvoer,
  Verrekeningsoverzicht,
  Verrekeningsvoortgang,
} from '../schemas/verrekeningen.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const InVordering = z.object({ gemeente: Gemeenteslug, zaakId: z.string(), vorderingId: z.string() });
const InSchuld = z.object({ gemeente: Gemeenteslug, zaakId: z.string(), schuldId: z.string() });
const PAD = '/api/gemeenten/{gemeente}/verrekeningen';
const VORDERING = '/api/gemeenten/{gemeente}/zaken/{zaakId}/vorderingen/{vorderingId}';
const tag = 'Betalen';

/** The settlement of a quarter, and what comes in for what werkgevers owe. */
export const verrekeningRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: PAD,
      summary: 'Verrekeningen van een kwartaal',
      description: 'Per zaak hoe de verrekening staat, en wat werkgevers nog moeten terugbetalen.',
      tag,
      access: RECHTEN.readVerrekeningen,
      params: InGemeente,
      query: z.strictObject({ kwartaal: Kwartaal.optional() }),
      answer: Verrekeningsoverzicht,
    },
    ({ usecases }, { actor, params, query }) => usecases.readVerrekeningen(actor, params.gemeente, query.kwartaal),
  ),
  jsonRoute(
    {
      method: 'post',
      path: PAD,
      summary: 'Verrekening van een kwartaal starten',
      description: 'Begint de verrekening in elke zaak. Nog een keer doet alleen wat over is.',
      tag,
      access: RECHTEN.startVerrekeningen,
      params: InGemeente,
      body: Verrekeningsinvoer,
      answer: Verrekeningsvoortgang,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startVerrekeningen(actor, params.gemeente, body.kwartaal),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VORDERING}/ontvangsten`,
      summary: 'Ontvangst voor een vordering vastleggen',
      tag,
      access: RECHTEN.receiveVordering,
      params: InVordering,
      body: Ontvangstinvoer,
      answer: Vorderingstand,
      status: 201,
    },
    ({ usecases, makeId }, { actor, params, body: { opdrachtId = makeId(), kenmerk, ...ontvangst } }) =>
      usecases.receiveVordering(actor, params, {
        ...ontvangst,
        ...(kenmerk === undefined ? {} : { kenmerk }),
        opdrachtId,
      }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/gemeenteschulden/{schuldId}/betalingen',
      summary: 'Vastleggen dat een andere gemeente is betaald',
      description: 'Het hele bedrag, één keer. De andere gemeente herkent de betaling aan haar kenmerk.',
      tag,
      access: RECHTEN.paySchuld,
      params: InSchuld,
      body: Schuldinvoer,
      answer: Gemeenteschuld,
      status: 201,
    },
    ({ usecases, makeId }, { actor, params, body: { opdrachtId = makeId(), op, kenmerk } }) =>
      usecases.paySchuld(actor, params, { op, ...(kenmerk === undefined ? {} : { kenmerk }), opdrachtId }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VORDERING}/kwijtscheldingen`,
      summary: 'Een deel van een vordering kwijtschelden',
      description: 'Dit is een besluit: de werkgever krijgt een beschikking.',
      tag,
      access: RECHTEN.remitVordering,
      params: InVordering,
      body: Kwijtinvoer,
      answer: Vorderingstand,
      status: 201,
    },
    ({ usecases, makeId }, { actor, params, body: { opdrachtId = makeId(), grond, ...kwijt } }) =>
      usecases.remitVordering(actor, params, { ...kwijt, ...(grond === undefined ? {} : { grond }), opdrachtId }),
  ),
];
