import { expect, it } from 'vitest';
import { findHoofdbrief } from '../../server/documents/find-hoofdbrief.ts';
import type { Verzending } from '../../server/domain/brief/verzending.ts';
import { maakVerzending } from '../domain/voorbeeldverzending.ts';

const BESLUIT = maakVerzending({ briefdatum: '2026-01-19' });
const VOORNEMEN = maakVerzending({ briefdatum: '2026-02-24', soort: 'kennisgeving' });
const maakBijlage = (briefdatum: string, anders: Partial<Verzending> = {}) =>
  maakVerzending({ briefdatum, soort: 'bijlage', ...anders });
const alle = (...stapel: readonly Verzending[]) => stapel.map((_, plaats) => findHoofdbrief(stapel, plaats));

it('the annex of a besluit goes with that besluit, also when a later letter to the same reader is printed with it', () => {
  expect(alle(BESLUIT, maakBijlage('2026-01-19'), VOORNEMEN)).toEqual([undefined, 0, undefined]);
  expect(alle(BESLUIT, VOORNEMEN, maakBijlage('2026-01-19'))).toEqual([undefined, undefined, 0]);
});

it('an annex of another day goes with the letter before it, and in an envelope of its own when there is none', () => {
  expect(alle(BESLUIT, maakBijlage('2026-01-20'), VOORNEMEN)).toEqual([undefined, 0, undefined]);
  expect(alle(BESLUIT, maakBijlage('2026-01-05'), VOORNEMEN)).toEqual([undefined, 0, undefined]);
  expect(alle(maakBijlage('2026-01-05'))).toEqual([undefined]);
});

it('an annex never goes with the letter of another reader or another zaak', () => {
  expect(alle(BESLUIT, maakBijlage('2026-01-19', { aan: 'werknemer' }))).toEqual([undefined, undefined]);
  expect(alle(BESLUIT, maakBijlage('2026-01-19', { zaaknummer: 'LKS-2026-0002' }))).toEqual([undefined, undefined]);
  expect(findHoofdbrief([], 3)).toBeUndefined();
});
