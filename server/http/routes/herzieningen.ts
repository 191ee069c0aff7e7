import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Gemeenteslug } from '../schemas/basis.ts';
import {
  Herzieningsakkoord,
  Herzieningsdatum,
  Herzieningsinvoer,
  Herzieningsoverzicht,
  Herzieningsstand,
  Herzieningstekening,
  Herzieningstekenuitslag,
  Herzieningsvoortgang,
} from '../schemas/herziening.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const PAD = '/api/gemeenten/{gemeente}/herziening';
const tag = 'Betalen';

/** The new amounts per 1 January: what they become, starting it, and how far it is. */
export const herzieningRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: PAD,
      summary: 'Wat de herziening doet',
      description: 'Per zaak het bedrag voor en na de datum, en welke zaken nog niet kunnen.',
      tag,
      access: RECHTEN.readHerziening,
      params: InGemeente,
      query: z.strictObject({ datum: Herzieningsdatum.optional() }),
      answer: Herzieningsoverzicht,
    },
    ({ usecases }, { actor, params, query }) => usecases.readHerziening(actor, params.gemeente, query.datum),
  ),
  jsonRoute(
    {
      method: 'post',
      path: PAD,
      summary: 'Herziening starten',
      description: 'Neemt in elke zaak het besluit en stuurt de brieven. Nog een keer doet alleen wat over is.',
      tag,
      access: RECHTEN.startHerziening,
      params: InGemeente,
      body: Herzieningsinvoer,
      answer: Herzieningsvoortgang,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startHerziening(actor, params.gemeente, body.datum),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PAD}/tekenen`,
      summary: 'Herzieningen die wachten op de budgethouder',
      description: 'Samen wat gewoon is, en apart wat lager wordt, sterk stijgt of door u is begonnen.',
      tag,
      access: RECHTEN.readHerzieningstekening,
      params: InGemeente,
      query: z.strictObject({ datum: Herzieningsdatum }),
      answer: Herzieningstekening,
    },
    ({ usecases }, { actor, params, query }) => usecases.readHerzieningstekening(actor, params.gemeente, query.datum),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${PAD}/tekenen`,
      summary: 'Herzieningen samen laten tekenen',
      description: 'Legt de handtekening van de budgethouder vast. Wat veranderd is of apart moet, blijft open.',
      tag,
      access: RECHTEN.signHerzieningen,
      params: InGemeente,
      body: Herzieningsakkoord,
      answer: Herzieningstekenuitslag,
    },
    ({ usecases }, { actor, params, body }) => usecases.signHerzieningen(actor, params.gemeente, body),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PAD}/voortgang`,
      summary: 'Hoe ver de herziening is',
      tag,
      access: RECHTEN.readHerzieningsvoortgang,
      params: InGemeente,
      query: z.strictObject({ datum: Herzieningsdatum }),
      answer: Herzieningsstand,
    },
    ({ usecases }, { actor, params, query }) => usecases.readHerzieningsvoortgang(actor, params.gemeente, query.datum),
  ),
];
