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
  const stand = { gestopt: false, gewekt: false };
  let wek: (() => void) | undefined;
  const wacht = (): Promise<void> =>
    new Promise((klaar) => {
      if (stand.gestopt || stand.gewekt) return klaar();
      const timer = setTimeout(klaar, opties.pauzeMs);
      timer.unref();
      wek = () => {
        clearTimeout(timer);
        klaar();
      };
    });
  const loop = async (): Promise<void> => {
    while (!stand.gestopt) {
      stand.gewekt = false;
      const werk = await opties.ronde().catch((fout: unknown) => {
        opties.onFout(fout);
        return false;
      });
      if (!werk) await wacht();
      wek = undefined;
    }
  };
  const lopend = loop();
  const wake = (): void => {
    stand.gewekt = true;
    wek?.();
  };
  return {
    wake,
    async stop() {
      stand.gestopt = true;
      wake();
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
