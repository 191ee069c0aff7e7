import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router, static as serveStatic } from 'express';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Serves the built browser app: hashed files may be kept for a year, the page itself is asked for each time. */
export function makeBrowserApp(directory: string): Router {
  const router = Router();
  router.use(
    '/assets',
    serveStatic(join(directory, 'assets'), { index: false, redirect: false, immutable: true, maxAge: YEAR_MS }),
  );
  router.use(serveStatic(directory, { index: false, redirect: false, maxAge: 0 }));
  router.get('/{*path}', sendPage(join(directory, 'index.html')));
  return router;
}

/** Every address that is not the API and not a file is a page of the app, which finds its own way. */
function sendPage(page: string): RequestHandler {
  return (request, response, next) => {
    const isPage = !/^\/(api|assets|socket\.io)(\/|$)/.test(request.path) && request.accepts('html') !== false;
    if (!isPage || !existsSync(page)) {
      next();
      return;
    }
    response.set('cache-control', 'no-cache').sendFile(page);
  };
}
