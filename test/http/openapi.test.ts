import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOpenApi } from '../../server/http/openapi.ts';
import { ROUTES } from '../../server/http/routes/index.ts';
import { Client, loginAs } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

interface Operation {
  readonly summary?: string;
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: unknown }>> }>>;
}

let server: TestServer;
let description: { openapi: string; paths: Record<string, Record<string, Operation>>; components: unknown };

beforeAll(async () => {
  server = await startTestServer();
  const reply = await new Client(server.url).get('/api/openapi.json');
  description = JSON.parse(reply.text) as typeof description;
});
afterAll(() => server.close());

function operations(): (readonly [method: string, path: string, operation: Operation])[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method, path, operation] as const),
  );
}

test('the description is OpenAPI 3.1 and holds every route of the server, each under its own name', () => {
  expect(description.openapi).toBe('3.1.0');
  expect(operations()).toHaveLength(ROUTES.length);
  const ids = operations().map(([, , { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ROUTES.length);
});

test('every route says what it does, names each part of its path and describes its errors', () => {
  for (const [, path, operation] of operations()) {
    expect(operation.summary).toBeTruthy();
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    expect(operation.responses['500']?.content?.['application/problem+json']).toBeDefined();
  }
});

test('every call of the browser app is in the description', () => {
  const source = ['accounts.ts', 'sessie.ts', 'werkvoorraad.ts', 'zaken.ts']
    .map((file) => readFileSync(new URL(`../../modeler/src/api/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const last = (path: string): string => path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
  const known = new Set(operations().map(([, path]) => last(path)));
  const used = [...source.matchAll(/[`'](?:\/api|\$\{[^`']*?\})((?:\/(?:[a-z]+|\$\{[^}]*\}))+)/g)].map(
    ([, path = '']) => last(path.replaceAll(/\$\{[^}]*\}/g, '{}')),
  );
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((word) => word !== '' && !known.has(word))).toEqual([]);
});

test('answers fit the schemas that the description gives', async () => {
  const client = await loginAs(server.url, 'consulent.olst-wijhe');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'openapi');
  const fits = (path: string, method: string, status: string, type: string, data: unknown): string => {
    const pointer = `paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}/content/${type.replaceAll('/', '~1')}/schema`;
    const validate = ajv.compile({ $ref: `openapi#/${encodeURI(pointer)}` });
    return validate(data) ? '' : ajv.errorsText(validate.errors);
  };
  const zaak = '/api/gemeenten/{gemeente}/zaken/{zaakId}';
  const url = '/api/gemeenten/olst-wijhe/zaken/zaak-1';
  const json = 'application/json';
  expect(fits(zaak, 'get', '200', json, (await client.get(url)).json)).toBe('');
  expect(fits(`${zaak}/taken/{taakId}`, 'get', '200', json, (await client.get(`${url}/taken/taak-1`)).json)).toBe('');
  expect(fits('/api/sessie', 'get', '200', json, (await client.get('/api/sessie')).json)).toBe('');
  const wrong = await client.post('/api/rekentool/termijn', {});
  expect(fits('/api/rekentool/termijn', 'post', '422', 'application/problem+json', wrong.json)).toBe('');
  expect(fits(zaak, 'get', '200', json, { id: 1 })).not.toBe('');
});

test('every input and every answer carries an example', () => {
  const without = ROUTES.flatMap((route) => {
    const text = JSON.stringify(makeOpenApi([route], '0').paths ?? {});
    const parts = JSON.stringify(makeOpenApi([route], '0').components ?? {});
    const needs = route.answer.kind === 'json' || route.body !== undefined || route.path.includes('{');
    return needs && !/"example"/.test(text + parts) ? [`${route.method} ${route.path}`] : [];
  });
  expect(without).toEqual([]);
});

test('the page that shows it runs no line of inline script or style and loads nothing from elsewhere', async () => {
  const client = new Client(server.url);
  const page = await client.get('/api/docs');
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:\/\//);
  const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files).toHaveLength(3);
  for (const file of files) expect((await client.get(file)).status).toBe(200);
  expect((await client.get('/api/docs/index.html')).status).toBe(404);
});
