import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { logRequests } from '../../server/http/request-log.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The lines that are logged for one request. */
async function request(pad: string): Promise<readonly string[]> {
  const regels: string[] = [];
  const app = express();
  app.use(logRequests(pino({ base: null }, { write: (regel) => regels.push(regel) })));
  app.get('/zaken/:id', (_vraag, antwoord) => {
    antwoord.locals['route'] = '/zaken/:id';
    antwoord.json({});
  });
  app.get('/stuk', (_vraag, antwoord) => {
    antwoord.locals['route'] = '/stuk';
    antwoord.status(500).json({});
  });
  const server = app.listen(0);
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}${pad}`)).text();
  await expect.poll(() => regels.length).toBe(1);
  return regels;
}

it.each([
  ['/zaken/12?naam=Jansen', '/zaken/:id', 200],
  ['/stuk', '/stuk', 500],
  ['/bestaat-niet', '(geen route)', 404],
])('a request to %s is one line that names its route once, and never the address', async (pad, route, status) => {
  const [regel = ''] = await request(pad);
  expect(regel.match(/"route":/g)).toHaveLength(1);
  expect(JSON.parse(regel)).toMatchObject({ route, req: { method: 'GET' }, res: { status } });
  expect(regel).not.toContain('Jansen');
  expect(regel).not.toContain('/12');
});
