import { describe, expect, it } from 'vitest';
import { groupByRisico } from '../../modeler/src/werkvoorraad/groepering.ts';
import { makeRij } from './voorbeelden.ts';

const VANDAAG = '2026-03-02';
const RISICOGRENS = '2026-03-16';

describe('the groups of the werkvoorraad', () => {
  it('puts a passed statutory term first, then one within the risk limit, then the rest', () => {
    // given
    const rijen = [
      makeRij({ taakId: 'laat', wettelijkUiterlijk: '2026-02-27' }),
      makeRij({ taakId: 'vandaag', wettelijkUiterlijk: VANDAAG }),
      makeRij({ taakId: 'grens', wettelijkUiterlijk: RISICOGRENS }),
      makeRij({ taakId: 'later', wettelijkUiterlijk: '2026-03-17' }),
      makeRij({ taakId: 'geen', wettelijkUiterlijk: null }),
    ];
    // when
    const groepen = groupByRisico(rijen, VANDAAG, RISICOGRENS);
    // then
    expect(groepen.map(({ sleutel, rijen: leden }) => [sleutel, leden.map(({ taakId }) => taakId)])).toEqual([
      ['voorbij', ['laat']],
      ['nabij', ['vandaag', 'grens']],
      ['overig', ['later', 'geen']],
    ]);
  });

  it('says what follows from a passed term and keeps the order of the server', () => {
    const rijen = [
      makeRij({ taakId: 'b', wettelijkUiterlijk: '2026-02-20' }),
      makeRij({ taakId: 'a', wettelijkUiterlijk: '2026-02-27' }),
    ];
    const [groep] = groupByRisico(rijen, VANDAAG, RISICOGRENS);
    expect(groep?.gevolg).toContain('dwangsom');
    expect(groep?.rijen.map(({ taakId }) => taakId)).toEqual(['b', 'a']);
  });

  it('has no groups when there are no rows', () => {
    expect(groupByRisico([], VANDAAG, RISICOGRENS)).toEqual([]);
  });
});
