import { createAdapter } from '@socket.io/mongo-adapter';

/** Makes the adapter through which servers on one MongoDB hear each other; see `Realtimedelen.adapter`. */
export function makeServerAdapter(collection: Parameters<typeof createAdapter>[0]): ReturnType<typeof createAdapter> {
  // Servers never ask each other for their sockets: those would carry cookies. So the heartbeat, which counts servers, may be slow.
  return createAdapter(collection, { addCreatedAtField: true, heartbeatInterval: 60_000, heartbeatTimeout: 150_000 });
}
