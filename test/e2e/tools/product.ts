import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../../server/config.ts';
import { DEMO_WACHTWOORD, DEMOGEBRUIKERS } from '../../../server/demo/demo-gebruikers.ts';
import { hashWachtwoord } from '../../../server/http/password.ts';
import { makeLog } from '../../../server/log.ts';
import { type RunningServer, startServer } from '../../../server/main.ts';
import { openStores } from '../../../server/open-stores.ts';
import type { Stores } from '../../../server/ports.ts';
import { dropDatabase, MONGODB_URI_TEST, withDatabase } from '../../store/mongo-uri.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The whole product on a port of its own, in the demo, with the demo users and without zaken. */
export interface Product {
  readonly url: string;
  /** What the server wrote to its log with level error or worse. */
  readonly fouten: readonly string[];
  /** Stops the server and starts it again on the same data and the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the real server on an empty store: SQLite in a temporary folder, or MongoDB when MONGODB_URI_TEST says where.
 * @param fill puts something into the store before the server starts.
 */
export async function startProduct(fill: (stores: Stores) => Promise<void> = async () => {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'preferent-e2e-'));
  const mongodbUri = withDatabase(MONGODB_URI_TEST, `e2e_${randomUUID().replaceAll('-', '')}`);
  // The key of test/usecases/world.ts, so that the server can read the BSNs of what that puts in.
  const GEGEVENS_SLEUTEL = Buffer.alloc(32, 7).toString('base64');
  const instellingen = { PORT: '0', DATA_DIR: dataDir, MONGODB_URI: mongodbUri, PREFERENT_MODUS: 'demo' };
  const config = readConfig({ ...instellingen, GEGEVENS_SLEUTEL });
  await prepare(config, fill);
  const fouten: string[] = [];
  let server = await start(config, fouten);
  const { url } = server;
  return {
    url,
    fouten,
    async restart() {
      await server.stop();
      server = await start({ ...config, port: Number(new URL(url).port) }, fouten);
    },
    async stop() {
      await server.stop();
      if (mongodbUri !== '') await dropDatabase(mongodbUri);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

// helpers

function start(config: Config, fouten: string[]): Promise<RunningServer> {
  const log = makeLog('error', { write: (regel) => void fouten.push(regel) });
  return startServer({ config, log, root: ROOT, now: () => new Date(), print: () => {} });
}

/** The users of the demo can log in; that the demo counts as filled keeps its zaken out. */
async function prepare(config: Config, fill: (stores: Stores) => Promise<void>): Promise<void> {
  const stores = await openStores(config);
  try {
    const wachtwoordhash = await hashWachtwoord(DEMO_WACHTWOORD);
    for (const gebruiker of DEMOGEBRUIKERS) await stores.gebruikers.put({ ...gebruiker, wachtwoordhash, actief: true });
    await stores.instellingen.put('demo.gevuld', '2026-03-02');
    await fill(stores);
  } finally {
    await stores.close();
  }
}
