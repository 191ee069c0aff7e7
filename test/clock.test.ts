import { expect, test } from 'vitest';
import { DEMOSTART, makeClock, openDemoClock } from '../server/clock.ts';
import { makeMemoryStores } from '../server/store/memory/memory-stores.ts';

test('the date is that of the Netherlands, also just before and after midnight', () => {
  const at = (moment: string) => makeClock(() => new Date(moment)).vandaag();
  expect(at('2026-01-31T22:59:59Z')).toBe('2026-01-31');
  expect(at('2026-01-31T23:00:00Z')).toBe('2026-02-01');
  expect(at('2026-06-30T22:00:00Z')).toBe('2026-07-01');
});

test('the demo begins on its own date and remembers how far it went', async () => {
  const { instellingen } = makeMemoryStores();
  const now = () => new Date('2027-05-06T07:08:09.123Z');
  const clock = await openDemoClock(instellingen, now);
  expect(clock.vandaag()).toBe(DEMOSTART);
  await clock.setVandaag('2026-04-01');
  expect(clock.nu()).toBe('2026-04-01T07:08:09.123Z');
  expect((await openDemoClock(instellingen, now)).vandaag()).toBe('2026-04-01');
});
