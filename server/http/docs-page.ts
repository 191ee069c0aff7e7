import { type RequestHandler, Router, static as serveStatic } from 'express';
// The package's main file runs the whole browser bundle; this one only says where it is.
import getAbsoluteFSPath from 'swagger-ui-dist/absolute-path.js';

const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Beschrijving van de API – Preferent</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <main id="beschrijving"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const SCRIPT = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#beschrijving',
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: async (request) => {
    if (request.method === 'GET' || request.loadSpec) return request;
    const answer = await fetch('/api/sessie');
    if (answer.ok) request.headers['x-csrf-token'] = (await answer.json()).csrfToken;
    return request;
  },
});
`;

/** The package holds a ready page too, with examples of others; only these two files leave it. */
const FILES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js']);

/** The page that shows the OpenAPI document: served by ourselves, without a line of script or style in the page. */
export function makeDocsPage(): Router {
  const router = Router();
  const sendPage: RequestHandler = (_request, response) => {
    response.type('html').send(PAGE);
  };
  router.get('/api/docs', sendPage);
  router.get('/api/docs/start.js', (_request, response) => {
    response.type('text/javascript').send(SCRIPT);
  });
  const serve = serveStatic(getAbsoluteFSPath(), { index: false });
  router.use('/api/docs', (request, response, next) => {
    if (FILES.has(request.path)) serve(request, response, next);
    else next();
  });
  return router;
}
