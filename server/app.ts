import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { makeBrowserApp } from './http/browser-app.ts';
import { makeDocsPage } from './http/docs-page.ts';
import { type Limieten, limitCalls } from './http/limits.ts';
import { makeOpenApi } from './http/openapi.ts';
import { logRequests } from './http/request-log.ts';
import { makeErrorHandler, makeProblem, sendProblem } from './http/respond.ts';
import { makeRouter } from './http/router.ts';
import { ROUTES } from './http/routes/index.ts';
import { secureHeaders } from './http/secure-headers.ts';
import type { Services } from './http/services.ts';

export interface Appdelen {
  readonly services: Services;
  /** Shared with the sockets. */
  readonly session: RequestHandler;
  readonly log: Logger;
  readonly limieten: Limieten;
  /** Folder of the built browser app. */
  readonly modelerDirectory: string;
  /** Served over https, behind this many proxies that may say who calls. */
  readonly secure: boolean;
  readonly proxies: number;
  /** In development: takes the place of the built browser app. */
  readonly pages?: RequestHandler;
}

/** The whole HTTP side: headers, log, session, routes, docs, the browser app, and errors as Dutch problem documents. */
export function makeApp(delen: Appdelen): Express {
  const app = express();
  app.set('query parser', 'simple');
  app.set('trust proxy', delen.proxies);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(logRequests(delen.log));
  app.use(secureHeaders({ secure: delen.secure, development: delen.pages !== undefined }));
  app.use('/api', keepNothing);
  app.use(makeDocsPage());
  const description = makeOpenApi(ROUTES, delen.services.versie);
  app.get('/api/openapi.json', (_request, response) => {
    response.json(description);
  });
  app.use('/api', delen.session, limitCalls(delen.limieten));
  app.use(makeRouter(ROUTES, delen.services, delen.limieten));
  app.use(delen.pages ?? makeBrowserApp(delen.modelerDirectory));
  app.use((_request, response) => {
    sendProblem(response, makeProblem(404, 'Dit adres bestaat niet. Ga terug naar de werkvoorraad.'));
  });
  app.use(makeErrorHandler(delen.log));
  return app;
}

/** Answers of the API are personal and of the moment. */
const keepNothing: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};
