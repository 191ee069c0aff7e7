import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a real mail server on this machine did. */
export interface Mailserver {
  readonly url: string;
  /** Every message that it took, raw. */
  readonly gekregen: readonly string[];
  close(): Promise<void>;
}

/** How it behaves; every answer is given again and again. */
export interface Mailgedrag {
  /** SMTP code with which every recipient is refused. */
  readonly weigerOntvanger?: number;
  readonly weigerAfzender?: number;
  readonly weigerInhoud?: number;
  /** Hangs up as soon as somebody connects. */
  readonly hangtOp?: boolean;
  /** Takes the message, and loses the connection before it says so. */
  readonly zwijgt?: boolean;
  /** Asks for a name and a password, and refuses every one. */
  readonly vraagtWachtwoord?: boolean;
}

/** Starts a real SMTP server on a free port of this machine. */
export async function startMailserver(gedrag: Mailgedrag = {}): Promise<Mailserver> {
  const gekregen: string[] = [];
  const refuse = (code: number | undefined, callback: (error?: Error) => void) =>
    code === undefined ? callback() : callback(Object.assign(new Error('weiger'), { responseCode: code }));
  const server = new SMTPServer({
    logger: false,
    disabledCommands: gedrag.vraagtWachtwoord ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    closeTimeout: 100,
    onConnect: (_session, callback) => (gedrag.hangtOp ? callback(new Error('dicht')) : callback()),
    onAuth: (_auth, _session, callback) => callback(new Error('onbekend')),
    onMailFrom: (_address, _session, callback) => refuse(gedrag.weigerAfzender, callback),
    onRcptTo: (_address, _session, callback) => refuse(gedrag.weigerOntvanger, callback),
    onData(stream, _session, callback) {
      const delen: Buffer[] = [];
      stream.on('data', (deel: Buffer) => delen.push(deel));
      stream.on('end', () => {
        if (gedrag.weigerInhoud === undefined) gekregen.push(Buffer.concat(delen).toString('utf8'));
        if (gedrag.zwijgt) for (const verbinding of server.connections) verbinding._socket?.destroy();
        else refuse(gedrag.weigerInhoud, callback);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    gekregen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
