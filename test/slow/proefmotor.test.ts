import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STANDAARDMIX } from '../../server/domain/proef/proefopdracht.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { makeProefmotor } from '../../server/simulatie/proefmotor.ts';
import { makeProefspeler } from '../../server/simulatie/proefspeler.ts';
import type { Proefspel } from '../../server/usecases/proef/proefmotor.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const library = await loadLibrary(ROOT);
const [geldend] = library.regels.gemeenten['olst-wijhe']?.varianten ?? [];
if (!geldend) throw new Error('The gemeente has no version');
const versie = geldend;
const motor = makeProefmotor({ root: ROOT, library });

function makeSpel(aantal: number): Proefspel {
  const opdracht = { aantal, seed: 7, mix: STANDAARDMIX, begin: '2026-01-05' };
  return { gemeente: 'olst-wijhe', versies: { oud: versie, nieuw: versie }, opdracht };
}

test('threads tell how far they are and give every zaak once, the same as without them', async () => {
  const spel = makeSpel(42);
  const voortgang: number[] = [];
  const { signal } = new AbortController();
  const { oud } = await motor.playAll(spel, { onVoortgang: (gedaan) => void voortgang.push(gedaan), stop: signal });
  expect(voortgang.at(-1)).toBe(42);
  expect(voortgang.length).toBeGreaterThan(4);
  expect(new Set(oud.map(({ nummer }) => nummer)).size).toBe(42);
  const los = await makeProefspeler(library, spel).play(5);
  expect(oud.find(({ nummer }) => nummer === 5)).toEqual(los.oud);
});

test('a run stops when it is told to, also before it has begun', async () => {
  const stop = new AbortController();
  const volg = { onVoortgang: () => stop.abort(), stop: stop.signal };
  await expect(motor.playAll(makeSpel(2000), volg)).rejects.toThrow('De proef is gestopt.');
  const meteen = motor.playAll(makeSpel(2), { onVoortgang: () => {}, stop: AbortSignal.abort() });
  await expect(meteen).rejects.toThrow('De proef is gestopt.');
});

test('1,000 zaken through both versions take less work than two cores do in a minute', async () => {
  const voor = process.cpuUsage();
  const { signal } = new AbortController();
  const { nieuw } = await motor.playAll(makeSpel(1000), { onVoortgang: () => {}, stop: signal });
  const { user, system } = process.cpuUsage(voor);
  expect(nieuw.filter(({ einde }) => einde === 'vastgelopen')).toEqual([]);
  expect((user + system) / 1_000_000).toBeLessThan(120);
});
