import type { Logger } from 'pino';

/** Work that comes back by itself until it is stopped. */
export interface Repeated {
  /** Starts no new round, and settles when the round that runs has ended. */
  stop(): Promise<void>;
}

/** Does the work again and again, with a pause after each round, never two rounds at a time. A round that fails is logged, not the end. */
export function repeat(name: string, pauseMs: number, work: () => Promise<unknown>, log: Logger): Repeated {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error, work: name }, 'A round of background work failed');
    }
    if (!stopped) timer = setTimeout(begin, pauseMs);
  };
  const begin = (): void => {
    running = round();
  };
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
