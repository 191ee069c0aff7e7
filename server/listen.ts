import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens and answers the address for a browser. @throws Error in Dutch when the port is taken or not allowed. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${actual}`;
}

/** Takes no new connections, lets running requests end within the time given, and then closes what is left. */
export async function hangUp(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return new Error(`Poort ${port} is al in gebruik. Stop dat programma, of kies een andere poort met PORT.`);
    case 'EACCES':
      return new Error(`Poort ${port} mag hier niet gebruikt worden. Kies met PORT een poort vanaf 1024.`);
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Error(`Op het adres ${host} kan deze computer niet luisteren. Controleer HOST.`);
    default:
      return error;
  }
}
