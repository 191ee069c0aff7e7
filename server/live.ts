import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openServerChannel } from './open-stores.ts';
import { makeServerAdapter } from './realtime/other-servers.ts';
import { makeRealtime, type Realtime, type Realtimedelen } from './realtime/realtime.ts';

/**
 * Live updates for the browsers on this server, also of what other servers on the same MongoDB do. Without the others it does its work
 * all the same: a browser then sees their changes when it asks.
 */
export async function startLive(
  server: HttpServer,
  { config, log }: { readonly config: Config; readonly log: Logger },
  delen: Realtimedelen,
): Promise<Realtime> {
  const channel = await openServerChannel(config).catch((error: unknown) => {
    log.warn({ err: error }, 'Live changes of other servers cannot be heard');
    return undefined;
  });
  if (config.mongodbUri !== undefined && channel === undefined) {
    log.warn('This MongoDB is no replica set: live changes stay on the server that made them');
  }
  const realtime = makeRealtime(server, {
    ...delen,
    ...(channel && { adapter: makeServerAdapter(channel.collection) }),
  });
  return {
    ...realtime,
    async close() {
      await realtime.close();
      await channel?.close();
    },
  };
}
