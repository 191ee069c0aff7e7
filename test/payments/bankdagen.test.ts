import { describe, expect, it } from 'vitest';
import { findBankdagen } from '../../server/payments/bankdagen.ts';

describe('the day on which the bank books', () => {
  it.each([
    ['vr 13 maart', '2026-03-13', '2026-03-12', '2026-03-11', '2026-03-13'],
    ['ma 20 april', '2026-04-20', '2026-04-17', '2026-04-16', '2026-04-20'],
    [
      'after Easter: Goede Vrijdag and tweede Paasdag are closed',
      '2026-04-07',
      '2026-04-02',
      '2026-04-01',
      '2026-04-07',
    ],
    ['on 1 mei, a werkdag on which banks are closed', '2026-05-01', '2026-04-29', '2026-04-28', '2026-04-30'],
    ['after Koningsdag, on which banks work', '2026-04-28', '2026-04-27', '2026-04-24', '2026-04-28'],
    ['in December', '2026-12-18', '2026-12-17', '2026-12-16', '2026-12-18'],
    ['after Christmas', '2026-12-28', '2026-12-24', '2026-12-23', '2026-12-28'],
    ['after New Year', '2027-01-04', '2026-12-31', '2026-12-30', '2027-01-04'],
  ])('lies before the betaaldag: %s', (_, betaaldag, uitvoerdatum, aanleverdatum, bijgeschreven) => {
    const vrijgegeven = '2026-03-05';
    expect(findBankdagen(betaaldag, vrijgegeven)).toEqual({ uitvoerdatum, aanleverdatum, bijgeschreven });
  });

  it.each([
    ['the day before', '2026-03-12', '2026-03-12', '2026-03-12', '2026-03-13'],
    ['the betaaldag itself', '2026-03-13', '2026-03-13', '2026-03-13', '2026-03-16'],
    ['a Saturday after it', '2026-03-14', '2026-03-16', '2026-03-14', '2026-03-17'],
  ])('is never over when a run is released late: %s', (_, vrijgegeven, uitvoerdatum, aanleverdatum, bijgeschreven) => {
    expect(findBankdagen('2026-03-13', vrijgegeven)).toEqual({ uitvoerdatum, aanleverdatum, bijgeschreven });
  });
});
