import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { RequestHandler } from 'express';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '../usecases/usecases.ts';
import { parseVolgvraag, type Volgvraag } from './follow-request.ts';

export interface Realtimedelen {
  /** The session middleware of the app, so that one login serves both. */
  readonly session: RequestHandler;
  /** Who the session of this handshake belongs to now; undefined when it has ended or the account is closed. */
  readonly identify: (request: IncomingMessage) => Promise<Actor | undefined>;
  readonly mayFollow: (actor: Actor, gemeente: string) => boolean;
  /** How often open connections are checked again, in milliseconds. */
  readonly recheckMs: number;
}

/** All that ever leaves through a socket: what to ask for again, never what it holds. */
export interface Wijzigingsbericht {
  readonly soort: 'gewijzigd';
  readonly gemeente: string;
  readonly zaakId: string;
  readonly versie?: number;
}

export interface Realtime {
  /** Tells who follows this gemeente or this zaak that it changed. */
  notify(gemeente: string, zaakId: string, versie?: number): void;
  close(): Promise<void>;
}

type Answer = (answer: { readonly gelukt: boolean; readonly melding?: string }) => void;
interface ClientEvents {
  volg: (vraag: unknown, answer?: unknown) => void;
}
interface ServerEvents {
  gewijzigd: (bericht: Wijzigingsbericht) => void;
}
type Client = Socket<ClientEvents, ServerEvents>;

const MAX_ROOMS = 100;

/**
 * Live updates on the server of the app. Only who is logged in gets a connection; every room is asked for and checked by itself, and
 * open connections are checked again and again, because a session can end and a role can be taken away while the line is open.
 */
export function makeRealtime(server: HttpServer, delen: Realtimedelen): Realtime {
  const io = new Server<ClientEvents, ServerEvents>(server, {
    serveClient: false,
    maxHttpBufferSize: 10_000,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request)),
  });
  io.engine.use(delen.session);
  io.use((socket, next) => {
    delen.identify(socket.request).then(
      (actor) => next(actor === undefined ? new Error('Meld u aan om verder te gaan.') : undefined),
      () => next(new Error('De aanmelding kon niet worden gecontroleerd.')),
    );
  });
  io.on('connection', (socket) => {
    socket.on(
      'volg',
      (vraag, answer) =>
        void follow(socket, delen, vraag, typeof answer === 'function' ? (answer as Answer) : undefined),
    );
  });
  const recheck = setInterval(() => void recheckAll([...io.sockets.sockets.values()], delen), delen.recheckMs);
  return {
    notify(gemeente, zaakId, versie) {
      const bericht = { soort: 'gewijzigd' as const, gemeente, zaakId, ...(versie === undefined ? {} : { versie }) };
      io.to(roomOf({ gemeente })).to(roomOf({ gemeente, zaakId })).emit('gewijzigd', bericht);
    },
    async close() {
      clearInterval(recheck);
      io.disconnectSockets(true);
      await io.close();
    },
  };
}

async function follow(socket: Client, delen: Realtimedelen, vraag: unknown, answer: Answer | undefined): Promise<void> {
  const asked = parseVolgvraag(vraag);
  const actor = await delen.identify(socket.request).catch(() => undefined);
  if (actor === undefined) {
    socket.disconnect(true);
    return;
  }
  if (asked === undefined || !isAllowed(delen, actor, asked.gemeente) || socket.rooms.size >= MAX_ROOMS) {
    answer?.({ gelukt: false, melding: 'Dit kunt u niet volgen.' });
    return;
  }
  await socket.join(roomOf(asked));
  answer?.({ gelukt: true });
}

/** Ends connections whose session has ended, and takes others out of the rooms that they may no longer be in. */
async function recheckAll(sockets: readonly Client[], delen: Realtimedelen): Promise<void> {
  for (const socket of sockets) {
    const actor = await delen.identify(socket.request).catch(() => undefined);
    if (actor === undefined) {
      socket.disconnect(true);
      continue;
    }
    for (const room of socket.rooms) {
      const gemeente = gemeenteOf(room);
      if (gemeente !== undefined && !isAllowed(delen, actor, gemeente)) await socket.leave(room);
    }
  }
}

function isAllowed(delen: Realtimedelen, actor: Actor, gemeente: string): boolean {
  return actor.gemeenten.includes(gemeente) && delen.mayFollow(actor, gemeente);
}

function roomOf(vraag: Volgvraag): string {
  return vraag.zaakId === undefined ? `gemeente:${vraag.gemeente}` : `zaak:${vraag.gemeente}:${vraag.zaakId}`;
}

/** The gemeente in the name of one of our rooms; socket.io's own room of a connection has none. */
function gemeenteOf(room: string): string | undefined {
  return /^(?:gemeente|zaak):([a-z0-9-]+)/.exec(room)?.[1];
}

/** A browser says from which site a connection is made; another site than ours gets none. */
function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
