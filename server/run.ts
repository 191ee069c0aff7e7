import { ConfigError, readConfig } from './config.ts';
import { makeLog } from './log.ts';
import { type RunningServer, type Startopties, startServer } from './main.ts';
import { welcome } from './welcome.ts';

const STOP_MS = 5000;

/** Starts the server for a terminal: faults are sentences without a stack, and SIGTERM and SIGINT end it within five seconds. */
export async function run(root: string, opties: Pick<Startopties, 'pages'> = {}): Promise<RunningServer | undefined> {
  try {
    const config = readConfig(process.env);
    const log = makeLog(config.logNiveau);
    const print = (text: string): void => void process.stdout.write(`${text}\n`);
    const server = await startServer({ config, log, root, now: () => new Date(), print, ...opties });
    stopOnSignal(server);
    print(welcome(server.url, server.demo));
    return server;
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** What is wrong, for whoever started the server. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) {
    return `Preferent start niet.\n${error.zinnen.join('\n')}\nIn README.md staat wat elke instelling doet.`;
  }
  return `Preferent start niet.\n${error instanceof Error ? error.message : String(error)}`;
}

function stopOnSignal(server: RunningServer): void {
  const stop = (): void => {
    const force = setTimeout(() => process.exit(1), STOP_MS);
    force.unref();
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
