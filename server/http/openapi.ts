import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Rol } from '../domain/zaak/zaak.ts';
import type { Access, Answer, Route } from './route.ts';

const Problem = z
  .object({
    type: z.string().meta({ example: 'https://preferent.example/problemen/invoer' }),
    title: z.string().meta({ example: 'Niet alles is goed ingevuld' }),
    status: z.number().meta({ example: 422 }),
    detail: z.string().meta({ example: 'Controleer de velden hieronder.' }),
    fouten: z
      .array(z.object({ veld: z.string(), melding: z.string() }))
      .optional()
      .meta({ example: [{ veld: 'loonwaarde.percentage', melding: 'Vul een getal in van 100 of lager.' }] }),
    conflict: z
      .object({
        door: z.string(),
        tijdstip: z.string(),
        zaakversie: z.number(),
        wijzigingen: z.array(z.object({ pad: z.string(), oud: z.unknown().optional(), nieuw: z.unknown() })),
      })
      .optional()
      .meta({ description: 'Bij 409: wie er eerder was en wat die veranderde.' }),
    foutcode: z.string().optional().meta({ description: 'Bij 500: de code voor de beheerder.', example: '8F3A0C11D2' }),
  })
  .meta({ id: 'Probleem', description: 'Wat er misging, volgens RFC 9457.' });

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Het verzoek is niet te lezen.',
  401: 'U bent niet aangemeld.',
  403: 'Dit mag u niet doen, of het verzoek kwam niet uit uw eigen venster.',
  404: 'Dit bestaat niet in deze gemeente.',
  409: 'Iemand anders was eerder. Er is niets vastgelegd.',
  413: 'Te groot.',
  415: 'Dit soort bestand of gegevens kan niet.',
  422: 'Niet alles is goed ingevuld. Er is niets vastgelegd.',
  429: 'Te veel verzoeken.',
  500: 'Er ging iets mis bij ons. Geef de foutcode aan de beheerder.',
  503: 'De server kan nu niet werken.',
};

/** The OpenAPI 3.1 document of the routes, with who may call each of them in `x-toegang` and `x-rollen`. */
export function makeOpenApi(routes: readonly Route[], versie: string) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'sessie', { type: 'apiKey', in: 'cookie', name: 'preferent' });
  for (const route of routes) registry.registerPath(describeRoute(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Preferent',
      version: versie,
      description:
        'Alles wat het scherm van Preferent kan, kan ook hier. Meld u aan met POST /api/sessie. Stuur bij elke wijziging de kop x-csrf-token mee.',
    },
    servers: [{ url: '/' }],
  });
}

function describeRoute(route: Route): RouteConfig {
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    tags: [route.tag],
    operationId: operationId(route),
    security: route.access === 'openbaar' ? [] : [{ sessie: [] }],
    request: describeRequest(route),
    responses: describeResponses(route),
    'x-toegang': typeof route.access === 'string' ? route.access : 'rollen',
    ...(typeof route.access === 'string' ? {} : { 'x-rollen': [...rolesOf(route.access)] }),
  };
}

/** The roles that may call a route; none are named for a route that is open to all. */
function rolesOf(access: Access): readonly Rol[] {
  return typeof access === 'string' ? [] : access;
}

function describeRequest(route: Route): NonNullable<RouteConfig['request']> {
  return {
    params: route.params,
    query: route.query,
    ...(route.body === undefined ? {} : { body: describeBody(route, route.body) }),
  };
}

function describeBody(route: Route, schema: z.ZodType) {
  if (!route.takesUpload) return { required: true, content: { 'application/json': { schema } } };
  const form = z.object({ bestand: z.string().meta({ format: 'binary' }) });
  return {
    required: true,
    content: { 'multipart/form-data': { schema: schema instanceof z.ZodObject ? form.extend(schema.shape) : form } },
  };
}

function describeResponses(route: Route): Record<number, ResponseConfig> {
  const responses: Record<number, ResponseConfig> = { [statusOf(route.answer)]: describeAnswer(route.answer) };
  for (const status of problemsOf(route)) {
    responses[status] = {
      description: PROBLEMS[status] ?? '',
      content: { 'application/problem+json': { schema: Problem } },
    };
  }
  return responses;
}

function statusOf(answer: Answer): number {
  if (answer.kind === 'json') return answer.status;
  return answer.kind === 'empty' ? 204 : 200;
}

function describeAnswer(answer: Answer): ResponseConfig {
  switch (answer.kind) {
    case 'json':
      return { description: 'Gelukt.', content: { 'application/json': { schema: answer.schema } } };
    case 'text':
      return { description: 'Gelukt.', content: { [answer.mediatype]: { schema: z.string() } } };
    case 'file':
      return {
        description: 'Het bestand.',
        content: Object.fromEntries(
          answer.mediatypes.map((mediatype) => [mediatype, { schema: z.string().meta({ format: 'binary' }) }]),
        ),
      };
    case 'empty':
      return { description: 'Gelukt; er is niets te melden.' };
  }
}

function problemsOf(route: Route): readonly number[] {
  const changes = route.method !== 'get';
  const inputs = changes || Object.keys(route.query.shape).length > 0;
  const statuses = [
    ...(changes ? [400, 413, 415] : []),
    ...(route.access === 'openbaar' && !route.limitsLogin ? [] : [401]),
    ...(changes || typeof route.access !== 'string' ? [403] : []),
    ...(route.path.includes('{') ? [404] : []),
    ...(changes && route.path.includes('{zaakId}') ? [409] : []),
    ...(inputs ? [422] : []),
    ...(route.path.startsWith('/api/') ? [429] : [503]),
    500,
  ];
  return statuses.sort((one, other) => one - other);
}

/** "get-gemeenten-zaken-zaakId": stable, and readable in generated clients. */
function operationId(route: Route): string {
  const words = route.path
    .replace(/^\/api\//, '')
    .replaceAll(/[{}]/g, '')
    .split('/')
    .filter(Boolean);
  return [route.method, ...words].join('-');
}
