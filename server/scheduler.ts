/** Something that is done again and again, one round at a time. */
export interface Lus {
  /** Does a round soon, without waiting for the pause. */
  wake(): void;
  /** Stops, and settles when the round that runs is over. */
  stop(): Promise<void>;
}

/**
 * Does rounds until it is stopped: at once again while there is work, else after a pause. A round that fails is told to `onFout` and
 * the next one comes after the pause.
 */
export function startLus(opties: {
  /** @returns whether there was work. */
  readonly ronde: () => Promise<boolean>;
  readonly pauzeMs: number;
  readonly onFout: (fout: unknown) => void;
}): Lus {
  const wekker = makeWekker(opties.pauzeMs);
  const stand = { gestopt: false };
  const loop = async (): Promise<void> => {
    while (!stand.gestopt) {
      wekker.reset();
      const werk = await opties.ronde().catch((fout: unknown) => {
        opties.onFout(fout);
        return false;
      });
      if (!werk) await wekker.sleep();
    }
  };
  const lopend = loop();
  return {
    wake: wekker.wake,
    async stop() {
      stand.gestopt = true;
      wekker.wake();
      await lopend;
    },
  };
}

/** Lets due terms pass every so often: with each new day, and when a server was down for a while. */
export function startScheduler(opties: {
  /** Lets everything pass that is due today; @returns how many zaken were looked at. */
  readonly processDue: () => Promise<{ readonly verwerkt: number }>;
  readonly pauzeMs: number;
  readonly onFout: (fout: unknown) => void;
}): Lus {
  return startLus({
    pauzeMs: opties.pauzeMs,
    onFout: opties.onFout,
    ronde: async () => {
      await opties.processDue();
      return false;
    },
  });
}

// helpers

/** Sleeps for the pause at most. Woken during a round, it does not sleep at all after that round. */
function makeWekker(pauzeMs: number): { reset: () => void; sleep: () => Promise<void>; wake: () => void } {
  let gewekt = false;
  let sta: (() => void) | undefined;
  return {
    reset: () => {
      gewekt = false;
    },
    sleep: () =>
      new Promise((klaar) => {
        if (gewekt) return klaar();
        const timer = setTimeout(klaar, pauzeMs);
        timer.unref();
        sta = () => {
          clearTimeout(timer);
          klaar();
        };
      }),
    wake: () => {
      gewekt = true;
      sta?.();
    },
  };
}
