import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const directory = mkdtempSync(join(tmpdir(), 'preferent-app-'));
let server: TestServer;
let client: Client;

beforeAll(async () => {
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Preferent</title>');
  writeFileSync(join(directory, 'assets', 'start-4f3a.js'), 'export {};');
  server = await startTestServer({ modelerDirectory: directory });
  client = new Client(server.url);
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

test('every address outside the API is a page of the app, asked for each time', async () => {
  for (const path of ['/', '/werkvoorraad', '/gemeenten/olst-wijhe/zaken/zaak-1']) {
    const reply = await client.get(path, { accept: 'text/html' });
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('<title>Preferent</title>');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
  }
});

test('a file with its hash in the name may be kept for a year', async () => {
  const reply = await client.get('/assets/start-4f3a.js');
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a missing file or API address is not answered with the page', async () => {
  for (const path of ['/assets/oud.js', '/api/weg', '/assets', '/api']) {
    expect((await client.get(path, { accept: 'text/html' })).status).toBe(404);
  }
});

test('nothing outside the folder can be asked for', async () => {
  for (const path of ['/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json']) {
    const reply = await client.get(path);
    expect(reply.text).not.toMatch(/root:|"dependencies"/);
  }
});

test('pages run only our own scripts and styles, and stand in no frame of others', async () => {
  const { headers } = await client.get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('answers of the API are kept by nobody', async () => {
  const { headers } = await client.get('/api/sessie');
  expect(headers.get('cache-control')).toBe('no-store');
});
