import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { checkBekendJaar, describeVerJaar } from '../../../server/domain/termijn/bekende-jaren.ts';

const kalender = { vanaf: '2020-01-01', gelijkgesteldTot: 2028, findFeestdag: () => undefined };

describe('years of which the feestdagen are known', () => {
  it.each(['2020-01-01', '2099-12-31'])('hold %s', (datum) => {
    expect(() => checkBekendJaar('jaar', datum, kalender, 'Het jaar ligt buiten')).not.toThrow();
  });

  it.each(['2019-12-31', '2100-01-01', '9999-12-31', 'onzin'])('refuse %s and name the years', (datum) => {
    const check = () => checkBekendJaar('jaar', datum, kalender, 'Het jaar ligt buiten');
    expect(check).toThrow(InvoerError);
    expect(check).toThrow(
      'Het jaar ligt buiten de jaren waarvan de feestdagen bekend zijn: 2020 tot en met 2099. Blijf binnen die jaren.',
    );
  });
});

describe('a date in a year for which no decree names extra free days yet', () => {
  it('rests on an assumption, which is said with the last year of the decree', () => {
    const [stap, ...meer] = describeVerJaar('2029-01-02', kalender);
    expect(meer).toEqual([]);
    expect(stap).toMatchObject({ aanname: true, grondslag: 'art. 3 lid 3 Algemene termijnenwet' });
    expect(stap?.omschrijving).toMatch(/van 2029 volgen uit de wet.*bekend tot en met 2028/);
  });

  it('is not a date of that decree, nor one in a calendar of a few known years', () => {
    expect(describeVerJaar('2028-12-31', kalender)).toEqual([]);
    expect(describeVerJaar('2031-01-01', { ...kalender, gelijkgesteldTot: undefined })).toEqual([]);
  });
});
