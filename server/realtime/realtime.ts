import { createHash } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
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
  /** Passes on to the other servers on this database what changed; absent when this server is the only one. */
  readonly adapter?: Adapterfabriek;
}

/** What socket.io makes an adapter with. */
type Adapterfabriek = Exclude<Parameters<Server['adapter']>[0], undefined>;

/** All that ever leaves through a socket: what to ask for again, never what it holds. */
export interface Wijzigingsbericht {
  readonly soort: 'gewijzigd';
  readonly gemeente: string;
  readonly zaakId: string;
  readonly versie?: number;
}

/** Says that there is something new behind the bell; what it is, the browser asks for. */
interface Persoonlijkbericht {
  readonly soort: 'melding';
  readonly gemeente: string;
}

export interface Realtime {
  /** Tells who follows this gemeente or this zaak that it changed. */
  readonly notify: (gemeente: string, zaakId: string, versie?: number) => void;
  /** Tells the browsers of this person that something concerns them. */
  readonly notifyGebruiker: (gemeente: string, gebruikersnaam: string) => void;
  close(): Promise<void>;
}

type Answer = (answer: { readonly gelukt: boolean; readonly melding?: string }) => void;
interface ClientEvents {
  volg: (vraag: unknown, answer?: unknown) => void;
}
interface ServerEvents {
  gewijzigd: (bericht: Wijzigingsbericht) => void;
  melding: (bericht: Persoonlijkbericht) => void;
}
/** What one server says to the others: which rooms have to hear this. Nothing else passes between them. */
interface TussenServers {
  verder: (kamers: readonly string[], bericht: Livebericht) => void;
}
type Livebericht = Wijzigingsbericht | Persoonlijkbericht;
type Liveserver = Server<ClientEvents, ServerEvents, TussenServers>;
type Client = Socket<ClientEvents, ServerEvents, TussenServers>;

const MAX_ROOMS = 100;

/**
 * Live updates on the server of the app. Only who is logged in gets a connection; every room is asked for and checked by itself, and
 * open connections are checked again and again, because a session can end and a role can be taken away while the line is open.
 */
export function makeRealtime(server: HttpServer, delen: Realtimedelen): Realtime {
  const { adapter } = delen;
  const io: Liveserver = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: 10_000,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request)),
    ...(adapter && { adapter }),
  });
  if (adapter) io.on('verder', (kamers, bericht) => void tellHere(io, delen, kamers, bericht));
  // Who is connected here hears it at once, whether or not the other servers can be reached.
  const tell = (kamers: readonly string[], bericht: Livebericht): void => {
    void tellHere(io, delen, kamers, bericht);
    if (adapter) io.serverSideEmit('verder', kamers, bericht);
  };
  io.engine.use(delen.session);
  io.use((socket, next) => {
    delen.identify(socket.request).then(
      async (actor) => {
        if (actor === undefined) return next(new Error('Meld u aan om verder te gaan.'));
        await socket.join(roomOfGebruiker(actor.gebruikersnaam));
        next();
      },
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
  const ronde = setInterval(() => void recheckAll([...io.sockets.sockets.values()], delen), delen.recheckMs);
  return {
    notify(gemeente, zaakId, versie) {
      const bericht = { soort: 'gewijzigd' as const, gemeente, zaakId, ...(versie === undefined ? {} : { versie }) };
      tell([roomOf({ gemeente }), roomOf({ gemeente, zaakId })], bericht);
    },
    notifyGebruiker(gemeente, gebruikersnaam) {
      tell([roomOfGebruiker(gebruikersnaam)], { soort: 'melding', gemeente });
    },
    async close() {
      clearInterval(ronde);
      io.local.disconnectSockets(true);
      await io.close();
    },
  };
}

/** Says it in these rooms, to the connections of this server only, after looking again who may still hear it. */
async function tellHere(
  io: Liveserver,
  delen: Realtimedelen,
  kamers: readonly string[],
  bericht: Livebericht,
): Promise<void> {
  const erbij = [...io.sockets.sockets.values()].filter(({ rooms }) => kamers.some((kamer) => rooms.has(kamer)));
  await recheckAll(erbij, delen);
  const hier = io.local.to([...kamers]);
  if (bericht.soort === 'gewijzigd') hier.emit('gewijzigd', bericht);
  else hier.emit('melding', bericht);
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
  await Promise.all(sockets.map((socket) => recheck(socket, delen)));
}

async function recheck(socket: Client, delen: Realtimedelen): Promise<void> {
  const actor = await delen.identify(socket.request).catch(() => undefined);
  if (actor === undefined) {
    socket.disconnect(true);
    return;
  }
  for (const room of socket.rooms) {
    const gemeente = gemeenteOf(room);
    const vreemd = room.startsWith(GEBRUIKER) && room !== roomOfGebruiker(actor.gebruikersnaam);
    if (vreemd || (gemeente !== undefined && !isAllowed(delen, actor, gemeente))) await socket.leave(room);
  }
}

function isAllowed(delen: Realtimedelen, actor: Actor, gemeente: string): boolean {
  return actor.gemeenten.includes(gemeente) && delen.mayFollow(actor, gemeente);
}

function roomOf(vraag: Volgvraag): string {
  return vraag.zaakId === undefined ? `gemeente:${vraag.gemeente}` : `zaak:${vraag.gemeente}:${vraag.zaakId}`;
}

const GEBRUIKER = 'gebruiker:';

/** Rooms are named between servers, so a person is not in the name. */
function roomOfGebruiker(gebruikersnaam: string): string {
  return `${GEBRUIKER}${createHash('sha256').update(gebruikersnaam).digest('base64url')}`;
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
