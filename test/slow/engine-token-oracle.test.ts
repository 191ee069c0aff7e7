import { describe, expect, it } from 'vitest';
import { playAgainstTokenGame } from '../engine/play-against-token-game.ts';

const PROCESSES = 1000;

describe('the engine beside an independent token game, at length', () => {
  it(`is wrong in 0 of ${PROCESSES} random sound processes, recovered from stored state in every step`, {
    timeout: 600_000,
  }, async () => {
    const wrong: string[] = [];
    let steps = 0;
    for (let seed = 1001; seed <= 1000 + PROCESSES; seed++) {
      const played = await playAgainstTokenGame(seed);
      steps += played.steps;
      if (played.difference !== undefined) wrong.push(`seed ${seed}, step ${played.steps}: ${played.difference}`);
    }

    expect(wrong).toEqual([]);
    expect(steps).toBeGreaterThan(2 * PROCESSES);
  });
});
