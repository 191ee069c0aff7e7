import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillPath, listOperations, makeBody, type Operation } from './support/calls.ts';
import { type Client, loginAs } from './support/client.ts';
import { type Fixture, type RealServer, startRealServer } from './support/real-server.ts';

const REGIO = 'regio:voorbeeldregio';
/** What belongs to the owner of versions; everything else belongs to a gemeente. */
const VAN_VERSIES = /^\/api\/gemeenten\/\{gemeente\}\/(variant|varianten|variantbestanden|updates|verschillen)(\/|$)/;

let server: RealServer;
let maker: Client;
let zaak: Fixture;
let operations: readonly Operation[];
beforeAll(async () => {
  server = await startRealServer();
  zaak = await server.addZaak('olst-wijhe');
  maker = await loginAs(server.url, 'functioneel_beheerder.olst-wijhe');
  const { json } = await maker.get('/api/openapi.json');
  operations = listOperations(json).filter(({ path }) => path.includes('{gemeente}'));
});
afterAll(() => server.close());

async function call(operation: Operation, gemeente: string): Promise<number> {
  const fixture = { ...zaak, gemeente };
  const body = makeBody(operation, fixture);
  return (await maker.send(operation.method, fillPath(operation.path, fixture), body)).status;
}

test('a regio has versions, and nothing else answers under its key', async () => {
  const answered: string[] = [];
  for (const operation of operations) {
    const status = await call(operation, REGIO);
    if (status < 400) answered.push(operation.path);
    expect([operation.id, status < 500]).toEqual([operation.id, true]);
  }
  expect(answered.filter((path) => !VAN_VERSIES.test(path))).toEqual([]);
  expect(answered).toContain('/api/gemeenten/{gemeente}/varianten');
  expect(answered).toContain('/api/gemeenten/{gemeente}/variant');
});

test('a regio of other gemeenten, or one that does not exist, answers nothing', async () => {
  for (const operation of operations) {
    expect([operation.id, await call(operation, 'regio:elders')]).toEqual([
      operation.id,
      expect.toSatisfy((status: number) => status >= 400 && status < 500),
    ]);
  }
});
