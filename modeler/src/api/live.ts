import type { Socket } from 'socket.io-client';

/** Something changed in this zaak; what, the browser asks the server. */
export interface Wijziging {
  readonly gemeente: string;
  readonly zaakId: string;
}

interface Luisteraar {
  readonly vraag: { readonly gemeente: string; readonly zaakId?: string };
  readonly hear: (wijziging: Wijziging) => void;
}

const luisteraars = new Set<Luisteraar>();
const meldingluisteraars = new Set<() => void>();
let verbinding: Promise<Socket> | undefined;

/** Hears of changes in a gemeente, or in one zaak. Returns the function that stops it. */
export function listenWijzigingen(
  gemeente: string,
  zaakId: string | undefined,
  hear: (wijziging: Wijziging) => void,
): () => void {
  const luisteraar: Luisteraar = { vraag: zaakId === undefined ? { gemeente } : { gemeente, zaakId }, hear };
  luisteraars.add(luisteraar);
  verbinding ??= connect();
  void verbinding.then((socket) => socket.connected && socket.emit('volg', luisteraar.vraag), ignore);
  return () => luisteraars.delete(luisteraar);
}

/** Hears that there is something new behind the bell. Returns the function that stops it. */
export function listenMeldingen(hear: () => void): () => void {
  meldingluisteraars.add(hear);
  verbinding ??= connect();
  void verbinding.catch(ignore);
  return () => meldingluisteraars.delete(hear);
}

/** Begins a new connection with the session of now; who listened goes on listening. */
export function reconnect(): void {
  disconnect();
  if (luisteraars.size + meldingluisteraars.size > 0) verbinding = connect();
}

/** Closes the connection: at logout. */
export function disconnect(): void {
  void verbinding?.then((socket) => socket.disconnect(), ignore);
  verbinding = undefined;
}

/**
 * One connection for the whole app; its code comes after the first page. After every (re)connection the server is told again what to
 * follow.
 */
async function connect(): Promise<Socket> {
  const { io } = await import('socket.io-client');
  const socket = io({ transports: ['websocket', 'polling'] });
  socket.on('connect', () => {
    for (const { vraag } of luisteraars) socket.emit('volg', vraag);
  });
  socket.on('gewijzigd', (wijziging: Wijziging) => {
    for (const { vraag, hear } of luisteraars)
      if (vraag.gemeente === wijziging.gemeente && (vraag.zaakId ?? wijziging.zaakId) === wijziging.zaakId)
        hear(wijziging);
  });
  socket.on('melding', () => {
    for (const hear of meldingluisteraars) hear();
  });
  return socket;
}

/** Without live news the app works; what changed shows at the next look. */
function ignore(): void {}
