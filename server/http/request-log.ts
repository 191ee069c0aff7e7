import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line per request: method, the route as it is declared, status and duration. No address, because names stand in queries. */
export function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    wrapSerializers: false,
    quietReqLogger: true,
    serializers: {
      req: (request: IncomingMessage) => ({ method: request.method }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
      err: (error: unknown) => (error instanceof Error ? error.name : undefined),
    },
    customLogLevel: () => 'info',
    // Not by customProps: those are written twice, once with the route that is not known yet.
    customSuccessObject: (_request, response, regel) => withRoute(regel, response),
    customErrorObject: (_request, response, _error, regel) => withRoute(regel, response),
  });
}

function withRoute(regel: object, response: ServerResponse): object {
  return { ...regel, route: routeOf(response) };
}

function routeOf(response: ServerResponse): string {
  const { locals } = response as Response;
  return typeof locals?.['route'] === 'string' ? locals['route'] : '(geen route)';
}
