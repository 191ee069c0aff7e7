import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import { Aantal, Bladwijzer, Gemeenteslug, list } from '../schemas/basis.ts';
import { Agenda, Heronderzoeksoort, Maand, Weergave, Weergaveinvoer } from '../schemas/lijsten.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
/** The browser makes the id, so that saving twice is saving once; anything but a UUID is no view. */
const EenWeergave = InGemeente.extend({ kenmerk: z.uuid().meta({ example: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a11' }) });

/** The agenda, and the saved views of the werkvoorraad. */
export const lijstRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/agenda',
      summary: 'Wat er terugkomt',
      description: 'Einde van contract of subsidie, nieuwe meting, verjaardag: per maand, met het aantal per maand.',
      tag: 'Agenda',
      access: RECHTEN.listAgenda,
      params: InGemeente,
      query: z.strictObject({
        maand: Maand.optional(),
        soort: Heronderzoeksoort.optional(),
        na: Bladwijzer.optional(),
        aantal: Aantal.optional(),
      }),
      answer: Agenda,
    },
    ({ usecases }, { actor, params, query }) => usecases.listAgenda(actor, params.gemeente, query),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/weergaven',
      summary: 'Bewaarde weergaven',
      description: 'Die van uzelf en die collega’s delen.',
      tag: 'Werkvoorraad',
      access: RECHTEN.listWeergaven,
      params: InGemeente,
      answer: list(Weergave),
    },
    ({ usecases }, { actor, params }) => usecases.listWeergaven(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/weergaven/{kenmerk}',
      summary: 'Weergave bewaren',
      description: 'Maakt een weergave met dit kenmerk, of wijzigt die van uzelf.',
      tag: 'Werkvoorraad',
      access: RECHTEN.saveWeergave,
      params: EenWeergave,
      body: Weergaveinvoer,
      answer: Weergave,
    },
    ({ usecases }, { actor, params, body }) => usecases.saveWeergave(actor, params.gemeente, params.kenmerk, body),
  ),
  emptyRoute(
    {
      method: 'delete',
      path: '/api/gemeenten/{gemeente}/weergaven/{kenmerk}',
      summary: 'Weergave verwijderen',
      tag: 'Werkvoorraad',
      access: RECHTEN.removeWeergave,
      params: EenWeergave,
    },
    ({ usecases }, { actor, params }) => usecases.removeWeergave(actor, params.gemeente, params.kenmerk),
  ),
];
