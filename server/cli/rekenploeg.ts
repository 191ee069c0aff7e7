import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Betaalvoorstel } from '../domain/betalen/betaalvoorstel.ts';
import type { Datum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import type { Voorstelvraag } from '../usecases/betalen/calculate-voorstel.ts';
import type { Rekenaar } from './rekenaar.ts';
import type { Bestandenvraag } from './schrijf-betaalbestanden.ts';

/** What a thread works with: the rules, and where it reads the store. */
export interface Werkeropdracht {
  readonly regels: Regelbestanden;
  readonly opslag: Readonly<Record<string, string | undefined>>;
}

/** What is asked of a thread, or that it may end. */
export type Werkervraag =
  | { readonly soort: 'voorstel'; readonly nummer: number; readonly run: Voorstelvraag; readonly vandaag: Datum }
  | { readonly soort: 'bestanden'; readonly nummer: number; readonly vraag: Bestandenvraag }
  | { readonly soort: 'einde' };

/** The answer to the question with this number. */
export interface Werkerantwoord {
  readonly nummer: number;
  readonly voorstel?: Betaalvoorstel;
  readonly aantal?: number;
  readonly fout?: { readonly naam: string; readonly melding: string };
}

/** Who work at the same time: this thread, and those beside it. */
export interface Rekenploeg {
  readonly rekenaars: readonly Rekenaar[];
  close(): Promise<void>;
}

/** Fewer gemeenten than this are not worth another thread. */
const PER_WERKER = 10;
/** Each takes some 300 MB while it makes files: with more than this the command takes over 1 GB. */
const MEESTE_WERKERS = 1;
/** So many questions wait at a thread, so that it never waits for this one. */
const PER_KEER = 2;

/** How many threads are worth it beside this one: none on a computer with one core. */
export function countWerkers(gemeenten: number): number {
  return Math.min(availableParallelism() - 1, MEESTE_WERKERS, Math.floor(gemeenten / PER_WERKER));
}

/** Begins so many threads beside this one. Work of a thread that stops is done here. */
export function openRekenploeg(hier: Rekenaar, opdracht: Werkeropdracht, werkers: number): Rekenploeg {
  const ernaast = Array.from({ length: werkers }, () => startWerker(hier, opdracht));
  return {
    rekenaars: [...ernaast.flatMap(({ rekenaar }) => Array.from({ length: PER_KEER }, () => rekenaar)), hier],
    close: async () => {
      await Promise.all(ernaast.map(({ close }) => close()));
    },
  };
}

// helpers

function startWerker(hier: Rekenaar, opdracht: Werkeropdracht) {
  const werker = new Worker(new URL('./rekenwerker-start.mjs', import.meta.url), {
    workerData: opdracht,
    execArgv: [],
  });
  const wachtend = new Map<number, (antwoord: Werkerantwoord | undefined) => void>();
  let [nummer, weg] = [0, false];
  const gone = (): void => {
    weg = true;
    for (const answer of wachtend.values()) answer(undefined);
    wachtend.clear();
  };
  werker.on('error', gone).on('exit', gone);
  werker.on('message', (antwoord: Werkerantwoord) => {
    wachtend.get(antwoord.nummer)?.(antwoord);
    wachtend.delete(antwoord.nummer);
  });
  const post = (vraag: Werkervraag): void => werker.postMessage(vraag, []);
  /** Undefined when the thread is gone. @throws the error of the work itself */
  const ask = async (make: (nummer: number) => Werkervraag): Promise<Werkerantwoord | undefined> => {
    if (weg) return undefined;
    nummer += 1;
    const eigen = nummer;
    const antwoord = await new Promise<Werkerantwoord | undefined>((resolve) => {
      wachtend.set(eigen, resolve);
      post(make(eigen));
    });
    if (antwoord?.fout !== undefined) throw toFout(antwoord.fout);
    return antwoord;
  };
  const rekenaar: Rekenaar = {
    calculateVoorstel: async (run, vandaag) =>
      (await ask((n) => ({ soort: 'voorstel', nummer: n, run, vandaag })))?.voorstel ??
      hier.calculateVoorstel(run, vandaag),
    writeBestanden: async (vraag) =>
      (await ask((n) => ({ soort: 'bestanden', nummer: n, vraag })))?.aantal ?? hier.writeBestanden(vraag),
  };
  return {
    rekenaar,
    close: async () => {
      if (weg) return;
      post({ soort: 'einde' });
      await once(werker, 'exit');
    },
  };
}

/** An error loses its class on the way. */
function toFout({ naam, melding }: NonNullable<Werkerantwoord['fout']>): Error {
  if (naam === 'InvoerError') return new InvoerError(melding);
  return Object.assign(new Error(melding), { name: naam });
}
