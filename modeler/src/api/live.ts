import { io, type Socket } from 'socket.io-client';

/** Something changed in this zaak; what, the browser asks the server. */
export interface Wijziging {
  readonly gemeente: string;
  readonly zaakId: string;
}

let socket: Socket | undefined;

/** One connection for the whole app; made when somebody first listens. */
function connect(): Socket {
  socket ??= io({ transports: ['websocket', 'polling'] });
  return socket;
}

/** Hears of changes in a gemeente, or in one zaak. Returns the function that stops it. */
export function listenWijzigingen(
  gemeente: string,
  zaakId: string | undefined,
  hear: (w: Wijziging) => void,
): () => void {
  const verbinding = connect();
  const follow = () => verbinding.emit('volg', zaakId === undefined ? { gemeente } : { gemeente, zaakId });
  const check = (wijziging: Wijziging) => {
    if (wijziging.gemeente === gemeente && (zaakId === undefined || wijziging.zaakId === zaakId)) hear(wijziging);
  };
  verbinding.on('connect', follow);
  verbinding.on('gewijzigd', check);
  if (verbinding.connected) follow();
  return () => {
    verbinding.off('connect', follow);
    verbinding.off('gewijzigd', check);
  };
}

/** Closes the connection: at logout, and to come back with another session. */
export function disconnect(): void {
  socket?.disconnect();
  socket = undefined;
}
