import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { advance } from '../../server/engine/process-runner.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { StaleError } from '../../server/engine/stale-error.ts';
import type { Stapinvoer, Wacht } from '../../server/engine/step.ts';
import { makeSoundBron } from '../engine/make-bpmn.ts';
import { makeRandom, makeRandomProcess } from '../engine/random-process.ts';

const PROCESSES = 60;
const MAX_STEPS = 40;

interface Row {
  readonly versie: number;
  readonly toestand?: string;
  readonly wachtend: readonly Wacht[];
  readonly uitkomst?: string;
  /** Everything that was done for this zaak, in order; a letter sent twice would stand here twice. */
  readonly effecten: readonly string[];
}

class CrashError extends Error {}

/** A store of one zaak. It writes all or nothing, and can fail right before it writes. */
class CrashingStore {
  row: Row = { versie: 0, wachtend: [], effecten: [] };
  crashNext = false;

  commit(expected: number, row: Omit<Row, 'versie'>): void {
    if (this.crashNext) {
      this.crashNext = false;
      throw new CrashError('crash before the commit');
    }
    if (this.row.versie !== expected) throw new Error('somebody else was first');
    this.row = structuredClone({ ...row, versie: expected + 1 });
  }
}

/** One command, as a use case does it: read, step, save. */
async function execute(
  bron: Procesbron,
  store: CrashingStore,
  invoer: Stapinvoer,
  decide: (pad: string, versie: number) => boolean,
) {
  const before = structuredClone(store.row);
  const effecten = [...before.effecten];
  const outcome = await advance({
    bron,
    toestand: before.toestand,
    invoer,
    read: (pad) => decide(pad, before.versie),
    perform: (element) => void effecten.push(`${before.versie + 1}:${element.id}`),
  });
  store.commit(before.versie, {
    toestand: outcome.toestand,
    wachtend: outcome.wachtend,
    uitkomst: outcome.uitkomst,
    effecten,
  });
}

/** Runs a random process to its end; with `crashing`, every command is hit by a crash, replayed, and then sent once more. */
async function run(seed: number, crashing: boolean) {
  const { elements, roots } = makeRandomProcess(seed, 3);
  const bron = await makeSoundBron(elements, roots);
  const store = new CrashingStore();
  const pick = makeRandom(seed + 7);
  const decide = (pad: string, versie: number): boolean =>
    makeRandom(seed * 31 + versie * 101 + Buffer.from(pad).reduce((sum, byte) => sum * 31 + byte, 7))() < 0.4;
  let [crashes, refused, changed] = [0, 0, 0];
  let commands = 0;
  for (let step = 0; step < MAX_STEPS && (step === 0 || store.row.toestand !== undefined); step++) {
    const invoer = step === 0 ? ({ soort: 'start' } as const) : choose(store.row.wachtend, pick());
    commands += 1;
    if (crashing) {
      store.crashNext = true;
      if (await rejectsWith(CrashError, execute(bron, store, invoer, decide))) crashes += 1;
    }
    await execute(bron, store, invoer, decide);
    // A start has no claim: that a zaak is not started twice is the version check of the store.
    if (!crashing || invoer.soort === 'start') continue;
    const after = structuredClone(store.row);
    if (await rejectsWith(StaleError, execute(bron, store, invoer, decide))) refused += 1;
    if (!isDeepStrictEqual(store.row, after)) changed += 1;
  }
  return { row: store.row, crashes, refused, changed, commands };
}

async function rejectsWith(expected: new (...args: never[]) => Error, promise: Promise<unknown>): Promise<boolean> {
  try {
    await promise;
    return false;
  } catch (error) {
    if (error instanceof expected) return true;
    throw error;
  }
}

function choose(wachtend: readonly Wacht[], dice: number): Stapinvoer {
  const wacht = wachtend[Math.floor(dice * wachtend.length)];
  if (!wacht) throw new Error('The process waits for nothing and has not ended');
  if (wacht.soort === 'taak') return { soort: 'taak', wachtId: wacht.wachtId };
  return { soort: 'bericht', wachtId: wacht.wachtId, bericht: wacht.bericht ?? '' };
}

const elementsOf = (row: Row): readonly string[] => row.wachtend.map((wacht) => wacht.element);

describe('a crash before every commit, then a replay, then every command twice', () => {
  it(`loses nothing and doubles nothing in ${PROCESSES} random processes`, { timeout: 300_000 }, async () => {
    let commands = 0;
    for (let seed = 1; seed <= PROCESSES; seed++) {
      const undisturbed = await run(seed, false);
      const disturbed = await run(seed, true);

      expect(disturbed.row.effecten).toEqual(undisturbed.row.effecten);
      expect(disturbed.row.uitkomst).toBe(undisturbed.row.uitkomst);
      expect(elementsOf(disturbed.row)).toEqual(elementsOf(undisturbed.row));
      expect(disturbed).toMatchObject({ crashes: disturbed.commands, refused: disturbed.commands - 1, changed: 0 });
      commands += disturbed.commands;
    }

    expect(commands).toBeGreaterThan(3 * PROCESSES);
  });
});
