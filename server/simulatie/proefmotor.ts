import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Tweetal } from '../domain/proef/proefuitkomst.ts';
import type { Proefverloop } from '../domain/proef/proefverloop.ts';
import type { Library } from '../load-library.ts';
import type { Proefmotor, Proefspel } from '../usecases/proef/proefmotor.ts';
import { makeProefspeler } from './proefspeler.ts';

/** What a worker is told to do. */
export interface Werkeropdracht {
  readonly root: string;
  /** Whether the library of the main thread holds the example update. */
  readonly voorbeeldupdate: boolean;
  readonly spel: Proefspel;
  readonly nummers: readonly number[];
}

/** What a worker has done. */
export interface Werkerbericht {
  readonly verlopen: readonly Tweetal<Proefverloop>[];
}

/** Fewer zaken than this are not worth another thread. */
const PER_WERKER = 20;

/**
 * Plays portfolios in worker threads, one per core, so that the server goes on answering. A thread reads the rules and diagrams below
 * `root` itself; one zaak alone is played here.
 */
export function makeProefmotor({ root, library }: { readonly root: string; readonly library: Library }): Proefmotor {
  return {
    async playAll(spel, { onVoortgang, stop }) {
      const { aantal } = spel.opdracht;
      const { voorbeeldupdate } = library;
      const werkers = Math.max(1, Math.min(availableParallelism(), Math.ceil(aantal / PER_WERKER)));
      const nummers = Array.from({ length: aantal }, (_, plaats) => plaats + 1);
      const verdeling = Array.from({ length: werkers }, (_, deel) => nummers.filter((n) => n % werkers === deel));
      const verlopen: Tweetal<Proefverloop>[] = [];
      const add = (meer: readonly Tweetal<Proefverloop>[]): void => {
        verlopen.push(...meer);
        onVoortgang(verlopen.length);
      };
      const eigen = new AbortController();
      const ophouden = AbortSignal.any([stop, eigen.signal]);
      const delen = verdeling.map((deel) => runWerker({ root, voorbeeldupdate, spel, nummers: deel }, add, ophouden));
      try {
        await Promise.all(delen);
      } catch (fout) {
        eigen.abort();
        await Promise.allSettled(delen);
        throw fout;
      }
      return { oud: verlopen.map(({ oud }) => oud), nieuw: verlopen.map(({ nieuw }) => nieuw) };
    },
    playOne: (spel, nummer) => makeProefspeler(library, spel).tell(nummer),
  };
}

// helpers

/** Settles when the thread is gone; rejects when it failed or was told to stop. */
function runWerker(
  opdracht: Werkeropdracht,
  add: (verlopen: readonly Tweetal<Proefverloop>[]) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stop.aborted) {
      reject(new Error('De proef is gestopt.'));
      return;
    }
    const werker = new Worker(new URL('./proefwerker-start.mjs', import.meta.url), {
      workerData: opdracht,
      execArgv: [],
    });
    const end = (): void => void werker.terminate();
    stop.addEventListener('abort', end, { once: true });
    let fout: unknown;
    werker.on('message', ({ verlopen }: Werkerbericht) => add(verlopen));
    werker.on('error', (oorzaak) => {
      fout = oorzaak;
    });
    werker.on('exit', (code) => {
      stop.removeEventListener('abort', end);
      if (fout === undefined && code === 0) resolve();
      else reject(fout ?? new Error('De proef is gestopt.'));
    });
  });
}
