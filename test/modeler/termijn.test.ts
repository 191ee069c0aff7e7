import { describe, expect, it } from 'vitest';
import { describeTermijn, makeKalender } from '../../modeler/src/weergave/termijn.ts';

const KALENDER = makeKalender(['2026-04-03', '2026-04-06']);
const stand = (uiterlijk: string | null, vandaag: string, opgeschort = false) =>
  describeTermijn(uiterlijk, vandaag, opgeschort, KALENDER);

describe('how a term is shown', () => {
  it('counts werkdagen, without the weekend', () => {
    expect(stand('2026-03-09', '2026-03-06')).toEqual({ soort: 'nog', kort: 'nog 1 wd', voluit: 'nog 1 werkdag' });
  });

  it('does not count the feestdagen that the server gave', () => {
    // Thursday before Good Friday to the Tuesday after Easter: one werkdag.
    expect(stand('2026-04-07', '2026-04-02').kort).toBe('nog 1 wd');
  });

  it('says today as a word', () => {
    expect(stand('2026-03-02', '2026-03-02')).toEqual({ soort: 'vandaag', kort: 'vandaag', voluit: 'vandaag' });
  });

  it('says how many werkdagen late in singular and plural', () => {
    expect(stand('2026-02-27', '2026-03-02').voluit).toBe('1 werkdag te laat');
    expect(stand('2026-02-26', '2026-03-02')).toEqual({
      soort: 'laat',
      kort: '2 wd te laat',
      voluit: '2 werkdagen te laat',
    });
  });

  it('never calls a suspended term late', () => {
    expect(stand('2026-02-27', '2026-03-02', true).soort).toBe('opgeschort');
  });

  it('says that there is no term', () => {
    expect(stand(null, '2026-03-02').kort).toBe('geen termijn');
  });
});
