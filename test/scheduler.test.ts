import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startLus, startScheduler } from '../server/scheduler.ts';

test('rounds follow each other while there is work, then wait until woken', async () => {
  let over = 3;
  let rondes = 0;
  const lus = startLus({
    pauzeMs: 60_000,
    onFout: () => {},
    ronde: async () => {
      rondes += 1;
      over -= 1;
      return over > 0;
    },
  });
  await wacht(20);
  expect(rondes).toBe(3);
  lus.wake();
  await wacht(20);
  expect(rondes).toBe(4);
  await lus.stop();
});

test('a round that fails is told, and the next one comes', async () => {
  const fouten: unknown[] = [];
  let rondes = 0;
  const scheduler = startScheduler({
    pauzeMs: 5,
    onFout: (fout) => fouten.push(fout),
    processDue: async () => {
      rondes += 1;
      if (rondes === 1) throw new Error('opslag weg');
      return { verwerkt: 0 };
    },
  });
  await wacht(60);
  await scheduler.stop();
  expect(fouten).toHaveLength(1);
  expect(rondes).toBeGreaterThan(1);
});

test('stopping waits for the round that runs, and no round comes after it', async () => {
  let klaar = 0;
  const lus = startLus({
    pauzeMs: 1,
    onFout: () => {},
    ronde: async () => {
      await wacht(20);
      klaar += 1;
      return true;
    },
  });
  await wacht(5);
  await lus.stop();
  expect(klaar).toBe(1);
  await wacht(30);
  expect(klaar).toBe(1);
});
