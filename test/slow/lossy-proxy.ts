import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** Stands between the store and the server and can lose one answer. */
export interface LossyProxy {
  readonly port: number;
  /** The next update is passed on; its answer is lost and its connection broken. */
  loseNextReply(): void;
  /** How many answers were lost. */
  lost(): number;
  close(): Promise<void>;
}

const UPDATE = Buffer.from('\u0002update\0');

export async function startLossyProxy(serverPort: number): Promise<LossyProxy> {
  const sockets = new Set<Socket>();
  let armed = false;
  let lost = 0;
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    let cut = false;
    client.on('data', (data) => {
      if (armed && data.includes(UPDATE)) {
        armed = false;
        cut = true;
      }
      server.write(data);
    });
    server.on('data', (data) => {
      if (!cut) return void client.write(data);
      lost += 1;
      client.destroy();
      server.destroy();
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    loseNextReply: () => (armed = true),
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
