import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { NietGevondenError } from '../domain/fouten.ts';
import type { Actor } from '../usecases/usecases.ts';
import { admit } from './access.ts';
import { checkPlain } from './check-plain.ts';
import { type Limieten, limitLogins } from './limits.ts';
import { UploadError } from './respond.ts';
import type { Call, Route } from './route.ts';
import { sendAnswer } from './send-answer.ts';
import type { Services } from './services.ts';
import { readUpload } from './upload.ts';
import { parseInput } from './veldfouten.ts';

const NO_BODY = z.strictObject({}).optional();
const readJson = express.json({ limit: '1mb', strict: true, inflate: false });

/** Makes the express router of a list of routes. Each call walks the same road: admitted, read, checked, handled, answered. */
export function makeRouter(routes: readonly Route[], services: Services, limieten: Limieten): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const loginLimit = limitLogins(limieten);
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const limits = route.limitsLogin ? [loginLimit] : [];
    router[route.method](path, admitFirst(services, route), readBody(route), ...limits, answerWith(services, route));
  }
  return router;
}

interface Admission {
  route?: string;
  actor?: Actor;
  upload?: Call['upload'];
}

function admitFirst(services: Services, route: Route): RequestHandler {
  return async (request, response, next) => {
    const locals: Admission = response.locals;
    locals.route = route.path;
    locals.actor = await admit(services, route, request);
    next();
  };
}

function readBody(route: Route): RequestHandler {
  return async (request, response, next) => {
    if (route.takesUpload) {
      const locals: Admission = response.locals;
      locals.upload = await readUpload(request, response, route.takesUpload);
      next();
      return;
    }
    const carries = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
    if ((carries || route.body !== undefined) && request.method !== 'GET' && !request.is('application/json')) {
      throw new UploadError(415, 'Stuur de gegevens als JSON in UTF-8.');
    }
    readJson(request, response, next);
  };
}

function answerWith(services: Services, route: Route): RequestHandler {
  return async (request, response) => {
    const call = readCall(route, request, response);
    sendAnswer(response, route.answer, await route.handle(services, call as Call<never, never, never>));
  };
}

/** @throws NietGevondenError for a path that cannot exist, InvoerError for a wrong query or body. */
function readCall(route: Route, request: Request, response: Response): Call {
  const { actor, upload }: Admission = response.locals;
  if (actor === undefined) throw new TypeError('A route is reached without being admitted');
  const params = route.params.safeParse(request.params);
  if (!params.success) throw new NietGevondenError('Dit adres bestaat niet.');
  const body: unknown = request.method === 'GET' || request.method === 'HEAD' ? undefined : request.body;
  checkPlain(request.query);
  checkPlain(body);
  return {
    actor,
    params: params.data,
    query: parseInput(route.query, request.query),
    body: parseInput(route.body ?? NO_BODY, body),
    upload,
    request,
  };
}
