import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { makeApp } from '../../../server/app.ts';
import { ROLLEN } from '../../../server/domain/zaak/zaak.ts';
import { LIMIETEN, type Limieten } from '../../../server/http/limits.ts';
import { hashWachtwoord } from '../../../server/http/password.ts';
import type { Services } from '../../../server/http/services.ts';
import { makeSession } from '../../../server/http/session.ts';
import { makeLog } from '../../../server/log.ts';
import type { Gebruiker, Stores } from '../../../server/ports.ts';
import { makeMemoryStores } from '../../../server/store/memory/memory-stores.ts';
import { makeFakeServices } from './fake-services.ts';

export const WACHTWOORD = 'een-wachtwoord-voor-de-test';

export interface TestServer {
  readonly url: string;
  readonly server: Server;
  readonly stores: Stores;
  readonly session: RequestHandler;
  /** Every line that was logged. */
  readonly logregels: string[];
  readonly close: () => Promise<void>;
}

export interface Testopties {
  readonly services?: Partial<Services>;
  /** Takes the place of the fake services. */
  readonly makeServices?: (stores: Stores) => Services;
  readonly limieten?: Partial<Limieten>;
  readonly modelerDirectory?: string;
  readonly now?: () => number;
}

/** The real app on a free port, with a store in memory and one user for each role in each gemeente ("consulent.olst-wijhe"). */
export async function startTestServer(opties: Testopties = {}): Promise<TestServer> {
  const stores = makeMemoryStores();
  for (const gebruiker of await makeGebruikers()) await stores.gebruikers.put(gebruiker);
  const logregels: string[] = [];
  const session = makeSession({
    sessies: stores.sessies,
    geheim: 'een geheim van meer dan 32 tekens voor de test',
    secure: false,
    now: opties.now ?? Date.now,
  });
  const app = makeApp({
    services: { ...(opties.makeServices ?? makeFakeServices)(stores), ...opties.services },
    session,
    log: makeLog('info', { write: (regel) => void logregels.push(regel) }),
    limieten: { ...LIMIETEN, perMinuut: 1_000_000, ...opties.limieten },
    modelerDirectory: opties.modelerDirectory ?? '/bestaat-niet',
    secure: false,
    proxies: 0,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { url: `http://127.0.0.1:${port}`, server, stores, session, logregels, close };
}

let hash: Promise<string> | undefined;

async function makeGebruikers(): Promise<readonly Gebruiker[]> {
  hash ??= hashWachtwoord(WACHTWOORD);
  const wachtwoordhash = await hash;
  return ['voorbeeldstad', 'olst-wijhe'].flatMap((gemeente) =>
    ROLLEN.map((rol) => ({
      gebruikersnaam: `${rol}.${gemeente}`,
      naam: `E. van ${rol}`,
      rollen: [rol],
      gemeenten: [gemeente],
      wachtwoordhash,
      actief: true,
    })),
  );
}
