import { describe, expect, it } from 'vitest';
import { findAanleverdatum, findUitvoerdatum } from '../../server/payments/bankdagen.ts';

describe('the day on which the bank books', () => {
  it.each([
    ['vr 13 maart', '2026-03-13', '2026-03-12', '2026-03-11'],
    ['ma 20 april', '2026-04-20', '2026-04-17', '2026-04-16'],
    ['after Easter: Goede Vrijdag and tweede Paasdag are closed', '2026-04-07', '2026-04-02', '2026-04-01'],
    ['on 1 mei, a werkdag on which banks are closed', '2026-05-01', '2026-04-29', '2026-04-28'],
    ['after Koningsdag, on which banks work', '2026-04-28', '2026-04-27', '2026-04-24'],
    ['in December', '2026-12-18', '2026-12-17', '2026-12-16'],
    ['after Christmas', '2026-12-28', '2026-12-24', '2026-12-23'],
    ['after New Year', '2027-01-04', '2026-12-31', '2026-12-30'],
  ])('lies before the betaaldag: %s', (_, betaaldag, uitvoer, aanlever) => {
    expect(findUitvoerdatum(betaaldag)).toBe(uitvoer);
    expect(findAanleverdatum(betaaldag)).toBe(aanlever);
  });
});
