import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { dispatchAll, dispatchOnce } from './outbox/dispatcher.ts';
import type { Stores } from './ports.ts';
import { startLus, startScheduler } from './scheduler.ts';
import { processAfwezigheid } from './usecases/accounts/hand-over.ts';
import { checkBetaaltermijnen } from './usecases/betalen/betaaltermijn.ts';
import { deliverBetaalberichten } from './usecases/betalen/deliver-betaalberichten.ts';
import { describeFout } from './usecases/describe-fout.ts';
import { resumeHerzieningen } from './usecases/herziening/run-herziening.ts';
import { resumeMigraties } from './usecases/migratie/resume-migraties.ts';
import { processVerrekeningen } from './usecases/verrekenen/run-verrekening.ts';
import { type Bezorgmeldingen, makeBezorgers } from './usecases/verzenden/bezorgers.ts';
import { sendAanDeBeurt, sendAlles } from './usecases/verzenden/send-aan-de-beurt.ts';
import { backfillSignalen } from './usecases/zaak/backfill-signalen.ts';
import type { Omgeving } from './usecases/zaak/change-zaak.ts';
import { processDueTermijnen } from './usecases/zaak/process-due-termijnen.ts';

/** The work that goes on beside the requests: deliveries, terms that pass, sessions that run out. */
export interface Background {
  /** Delivers soon what was just saved. */
  wake(): void;
  /** Delivers all that waits now. */
  deliver(): Promise<void>;
  stop(): Promise<void>;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

export interface Backgrounddelen {
  readonly omgeving: Omgeving;
  readonly stores: Stores;
  readonly notify: Bezorgmeldingen;
  /** The real time, also in the demo. */
  readonly now: () => Date;
  readonly log: Logger;
}

/** Starts the work beside the requests. */
export function startBackground({ omgeving, stores, notify, now, log }: Backgrounddelen): Background {
  const dispatch = {
    outbox: stores.outbox,
    bezorgers: makeBezorgers(omgeving, notify),
    eigenaar: `${hostname()}:${process.pid}`,
    nu: () => now().toISOString(),
    describeFout,
  };
  const tell = (work: string) => (error: unknown) =>
    log.error({ err: error, work }, 'A round of background work failed');
  const einde = new AbortController();
  const mails = startLus({
    ronde: async () => (await sendAanDeBeurt(omgeving, einde.signal)) > 0,
    pauzeMs: 2 * SECOND_MS,
    onFout: tell('mails'),
  });
  const deliveries = startLus({
    ronde: async () => {
      const { bezorgd } = await dispatchOnce(dispatch);
      if (bezorgd > 0) mails.wake();
      return bezorgd > 0;
    },
    pauzeMs: SECOND_MS,
    onFout: tell('deliveries'),
  });
  const scheduler = startScheduler({
    processDue: () => processDueTermijnen(omgeving, omgeving.klok.vandaag()),
    pauzeMs: MINUTE_MS,
    onFout: tell('terms'),
  });
  const payments = startLus({
    ronde: async () => {
      await checkBetaaltermijnen(omgeving, omgeving.klok.vandaag(), einde.signal);
      await processVerrekeningen(omgeving, omgeving.klok.vandaag(), einde.signal);
      return false;
    },
    pauzeMs: MINUTE_MS,
    onFout: tell('payments'),
  });
  const paid = startLus({
    ronde: async () => (await deliverBetaalberichten(omgeving)) > 0,
    pauzeMs: 10 * SECOND_MS,
    onFout: tell('paid'),
  });
  const absences = startLus({
    ronde: async () => {
      await processAfwezigheid(omgeving, omgeving.klok.vandaag());
      return false;
    },
    pauzeMs: MINUTE_MS,
    onFout: tell('absences'),
  });
  const sessions = startLus({
    ronde: async () => {
      await stores.sessies.removeExpired(now().toISOString());
      return false;
    },
    pauzeMs: 60 * MINUTE_MS,
    onFout: tell('sessions'),
  });
  // Zaken that were being moved when the server went down.
  const migraties = resumeMigraties(omgeving, einde.signal).catch((error: unknown) => {
    if (!einde.signal.aborted) tell('migraties')(error);
  });
  const herzieningen = resumeHerzieningen(omgeving, einde.signal).catch((error: unknown) => {
    if (!einde.signal.aborted) tell('herzieningen')(error);
  });
  const signalen = backfillSignalen(omgeving, einde.signal).catch((error: unknown) => {
    if (!einde.signal.aborted) tell('signalen')(error);
  });
  return {
    wake: () => {
      deliveries.wake();
      paid.wake();
    },
    async deliver() {
      await deliverBetaalberichten(omgeving);
      await dispatchAll(dispatch);
      await sendAlles(omgeving);
    },
    async stop() {
      einde.abort();
      await Promise.all([
        migraties,
        herzieningen,
        signalen,
        deliveries.stop(),
        mails.stop(),
        scheduler.stop(),
        payments.stop(),
        paid.stop(),
        absences.stop(),
        sessions.stop(),
      ]);
    },
  };
}
