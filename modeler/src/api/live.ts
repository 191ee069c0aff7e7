import { io, type Socket } from 'socket.io-client';

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
let socket: Socket | undefined;

/** Hears of changes in a gemeente, or in one zaak. Returns the function that stops it. */
export function listenWijzigingen(
  gemeente: string,
  zaakId: string | undefined,
  hear: (wijziging: Wijziging) => void,
): () => void {
  const luisteraar: Luisteraar = { vraag: zaakId === undefined ? { gemeente } : { gemeente, zaakId }, hear };
  luisteraars.add(luisteraar);
  socket ??= connect();
  if (socket.connected) socket.emit('volg', luisteraar.vraag);
  return () => luisteraars.delete(luisteraar);
}

/** Begins a new connection with the session of now; who listened goes on listening. */
export function reconnect(): void {
  disconnect();
  if (luisteraars.size > 0) socket = connect();
}

/** Closes the connection: at logout. */
export function disconnect(): void {
  socket?.disconnect();
  socket = undefined;
}

/** One connection for the whole app. After every (re)connection the server is told again what to follow. */
function connect(): Socket {
  const verbinding = io({ transports: ['websocket', 'polling'] });
  verbinding.on('connect', () => {
    for (const { vraag } of luisteraars) verbinding.emit('volg', vraag);
  });
  verbinding.on('gewijzigd', (wijziging: Wijziging) => {
    for (const { vraag, hear } of luisteraars)
      if (vraag.gemeente === wijziging.gemeente && (vraag.zaakId ?? wijziging.zaakId) === wijziging.zaakId)
        hear(wijziging);
  });
  return verbinding;
}
