import { describe, expect, it } from 'vitest';
import { playAgainstTokenGame } from './play-against-token-game.ts';

const PROCESSES = 100;

describe('the engine beside an independent token game', () => {
  it(`has the same waits, service calls and end in ${PROCESSES} random sound processes, recovered from stored state in every step`, async () => {
    const wrong: string[] = [];
    let steps = 0;
    let ended = 0;
    for (let seed = 1; seed <= PROCESSES; seed++) {
      const played = await playAgainstTokenGame(seed);
      steps += played.steps;
      if (played.ended) ended += 1;
      if (played.difference !== undefined) wrong.push(`seed ${seed}, step ${played.steps}: ${played.difference}`);
    }

    expect(wrong).toEqual([]);
    expect(steps).toBeGreaterThan(2 * PROCESSES);
    expect(ended).toBeGreaterThan(PROCESSES / 2);
  });
});
