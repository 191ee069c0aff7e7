import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { makeApp } from './app.ts';
import { type Background, startBackground } from './background.ts';
import { makeBetaalbestanden } from './betaalbestanden.ts';
import { makeClock, openDemoClock } from './clock.ts';
import { type Compositie, compose } from './compose.ts';
import type { Config } from './config.ts';
import { type Demogegevens, seedDemo } from './demo/seed-demo.ts';
import { makeBegeleidingRenderer } from './documents/begeleiding/render-begeleiding.ts';
import { makePictureFinder } from './documents/bijlage/pictures.ts';
import { makeBijlageRenderer } from './documents/bijlage/render-bijlage.ts';
import { makePdfRenderer } from './documents/bijlage/render-pdf.ts';
import { makeBriefRenderer } from './documents/render-brief.ts';
import { makePdfMaker } from './documents/typst.ts';
import { makeProcesvinder } from './find-proces.ts';
import { ensureFirstAccount } from './first-account.ts';
import { LIMIETEN } from './http/limits.ts';
import { findAangemelde } from './http/login.ts';
import { hashWachtwoord } from './http/password.ts';
import type { Services } from './http/services.ts';
import { findSessionUser, makeSession } from './http/session.ts';
import { makeKluis } from './kluis.ts';
import { hangUp, listen } from './listen.ts';
import { startLive } from './live.ts';
import { type Library, loadLibrary } from './load-library.ts';
import { makePost } from './mail/make-post.ts';
import { openStores } from './open-stores.ts';
import { makePapier } from './papier.ts';
import type { Stores } from './ports.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { makeProefmotor } from './simulatie/proefmotor.ts';
import { keepDrawings } from './tekeningen.ts';
import { isToegestaan } from './usecases/rechten.ts';
import type { Omgeving } from './usecases/zaak/change-zaak.ts';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** Who can log in to the demo; absent in production. */
  readonly demo: Demogegevens | undefined;
  /** Takes no new work, lets running work end, and closes everything within five seconds. */
  stop(): Promise<void>;
}

export interface Startopties {
  readonly config: Config;
  readonly log: Logger;
  /** Folder of the product: rules, processes and the built browser app. */
  readonly root: string;
  readonly now: () => Date;
  /** Tells whoever started the server what takes time. */
  readonly print: (text: string) => void;
  /** In development: serves the browser app from its sources. */
  readonly pages?: RequestHandler;
}

const GRACE_MS = 3000;
const RECHECK_MS = 60_000;

/**
 * The composition root: everything meets here, and nowhere else are there a clock, ids and the environment.
 * @throws an error with a Dutch sentence when the files, the settings, the store or the port are not in order.
 */
export async function startServer(opties: Startopties): Promise<RunningServer> {
  const library = await loadLibrary(opties.root, { voorbeeldupdate: opties.config.modus === 'demo' });
  const secrets = readSecrets(opties.config);
  const stores = await openStores(opties.config);
  try {
    return await serve(opties, { library, secrets, stores });
  } catch (error) {
    await stores.close();
    throw error;
  }
}

interface Ground {
  readonly library: Library;
  readonly secrets: Secrets;
  readonly stores: Stores;
}

async function serve(opties: Startopties, ground: Ground): Promise<RunningServer> {
  const { config, log, now } = opties;
  let background: Background | undefined;
  const stores = wakeAfterSave(ground.stores, () => background?.wake());
  const { omgeving, services } = compose(
    await gather(opties, { ...ground, stores }, async () => background?.deliver()),
  );
  for (const zin of await keepDrawings(opties.root, ground.library, stores.instellingen)) opties.print(zin);
  const demo = await prepare(opties, omgeving);
  const session = makeSession({
    sessies: stores.sessies,
    geheim: ground.secrets.sessieGeheim,
    secure: config.modus === 'productie',
    now: () => now().getTime(),
  });
  const server = createServer(makeServerApp(opties, services, session));
  const realtime = await startLive(server, opties, {
    session,
    identify: async (request) => {
      const aangemelde = await findAangemelde(stores.gebruikers, await findSessionUser(request));
      return aangemelde?.actor;
    },
    mayFollow: (actor) => isToegestaan('readZaak', actor.rollen),
    recheckMs: RECHECK_MS,
  });
  const url = await listen(server, config.port, config.host).catch(async (error: unknown) => {
    await realtime.close();
    throw error;
  });
  background = startBackground({
    omgeving,
    stores,
    notify: { zaak: realtime.notify, gebruiker: realtime.notifyGebruiker },
    now,
    log,
  });
  return {
    url,
    demo,
    async stop() {
      await Promise.all([hangUp(server, GRACE_MS), realtime.close(), background?.stop()]);
      await stores.close();
    },
  };
}

async function gather(
  { config, root, now }: Startopties,
  { library, secrets, stores }: Ground,
  deliver: () => Promise<void>,
): Promise<Compositie> {
  const demo = config.modus === 'demo' ? await openDemoClock(stores.instellingen, now) : undefined;
  const pdf = makePdfMaker();
  const renderBrief = makeBriefRenderer(library.sjablonen, pdf);
  const findProces = makeProcesvinder(library, stores);
  const toPdf = makePdfRenderer(pdf, makePictureFinder(findProces));
  return {
    library,
    stores,
    klok: demo ?? makeClock(now),
    makeId: randomUUID,
    kluis: makeKluis(secrets.gegevensSleutel),
    renderBrief,
    renderBijlage: makeBijlageRenderer(pdf, findProces),
    renderBegeleiding: makeBegeleidingRenderer(pdf, findProces),
    renderDocument: (document) => toPdf(document, 'ua-1'),
    betaalbestanden: makeBetaalbestanden(pdf),
    papier: makePapier(library.sjablonen, pdf),
    proef: makeProefmotor({ root, library }),
    post: makePost(config),
    demo: demo === undefined ? undefined : { setVandaag: (datum) => demo.setVandaag(datum), deliver },
    versie: readVersion(root),
    opslag: config.mongodbUri === undefined ? 'sqlite' : 'mongodb',
  };
}

/** Makes sure that somebody can log in; in the demo there is work too. */
async function prepare({ config, print }: Startopties, omgeving: Omgeving): Promise<Demogegevens | undefined> {
  const { stores, regels, klok } = omgeving;
  if (config.modus === 'productie') {
    await ensureFirstAccount(stores.gebruikers, Object.keys(regels.gemeenten), config.beheerderWachtwoord);
    return undefined;
  }
  if ((await stores.gebruikers.list(Object.keys(regels.gemeenten))).length === 0) {
    print('De voorbeeldzaken worden gemaakt: het echte proces speelt twee maanden na. Dat duurt even.');
  }
  return seedDemo({ omgeving, hashWachtwoord, vandaag: klok.vandaag() });
}

function makeServerApp({ config, log, root, pages }: Startopties, services: Services, session: RequestHandler) {
  return makeApp({
    services,
    session,
    log,
    limieten: LIMIETEN,
    modelerDirectory: join(root, 'dist', 'modeler'),
    secure: config.modus === 'productie',
    proxies: config.proxies,
    ...(pages === undefined ? {} : { pages }),
  });
}

/** Effects are delivered at once after the save that brought them, not at the next round. */
function wakeAfterSave(stores: Stores, wake: () => void): Stores {
  return {
    ...stores,
    zaken: {
      ...stores.zaken,
      async save(opslag) {
        await stores.zaken.save(opslag);
        wake();
      },
    },
  };
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
