import { describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import { InvoerError } from '../../server/domain/fouten.ts';
import type { Betaalopslag } from '../../server/ports.ts';
import { checkBetaalgrootte } from '../../server/store/mongo/check-betaalgrootte.ts';
import { makeRegel, makeRun } from '../payments/voorbeeldrun.ts';

const KB = 1024;

function opslag(status: Betaalrun['status'], regels: number, claims: readonly string[] = []): Betaalopslag {
  const run = makeRun({
    status,
    regels: Array.from({ length: regels }, (_, plaats) => makeRegel({ id: `r${plaats}` })),
  });
  return { run, verwachteStand: run.stand - 1, vastleggingen: [], claims, berichten: [] };
}

const rij = (kilobytes: number) => ['x'.repeat(kilobytes * KB)];

describe('the size of a betaalrun in MongoDB', () => {
  it('is fine up to what one document takes', () => {
    expect(() => checkBetaalgrootte(opslag('voorstel', 1), rij(15.5 * KB - 1))).not.toThrow();
  });

  it('is refused for a proposal that does not fit, with what to do', () => {
    const save = () => checkBetaalgrootte(opslag('voorstel', 3), rij(16 * KB));
    expect(save).toThrow(InvoerError);
    expect(save).toThrow(/^Deze betaalrun heeft 3 regels\. .*Er is niets bewaard\. .*extra betaalrun\./);
  });

  it('is measured in bytes, not in characters', () => {
    expect(() => checkBetaalgrootte(opslag('voorstel', 1), ['é'.repeat(9 * KB * KB)])).toThrow(InvoerError);
  });

  it('leaves room at the release for what the bank says of every payment, and tells to split', () => {
    const bijnaVol = rij(15 * KB);
    expect(() => checkBetaalgrootte(opslag('vrijgegeven', 100, ['c']), bijnaVol)).not.toThrow();
    const save = () => checkBetaalgrootte(opslag('vrijgegeven', 2000, ['c']), bijnaVol);
    expect(save).toThrow(/2000 betalingen\. .*Er is niets vrijgegeven\. Splits de betaling: .*extra betaalrun/);
  });

  it('never keeps out what the bank says of a run that was released before', () => {
    expect(() => checkBetaalgrootte(opslag('aangeboden', 2000), rij(15.9 * KB))).not.toThrow();
  });
});
