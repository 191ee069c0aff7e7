import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, findLaatsteDag } from '../../../server/domain/datum.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { calculateTermijn } from '../../../server/domain/termijn/calculate-termijn.ts';
import type { Termijninvoer } from '../../../server/domain/termijn/termijninvoer.ts';
import { isWerkdag, previousWerkdag } from '../../../server/domain/termijn/werkdagen.ts';
import { kalender } from '../gegevens.ts';

const einde = (invoer: Termijninvoer) => calculateTermijn(invoer, kalender).einddatum;
const grondslagen = (invoer: Termijninvoer) => calculateTermijn(invoer, kalender).uitleg.map((stap) => stap.grondslag);

describe('the end of a term', () => {
  it.each<[string, Termijninvoer, string]>([
    ['5 weken end on the same weekday', { van: '2026-03-20', aantal: 5, eenheid: 'weken' }, '2026-04-24'],
    ['5 weken that end on Eerste Kerstdag', { van: '2026-11-20', aantal: 5, eenheid: 'weken' }, '2026-12-28'],
    ['8 weken that end on Koningsdag', { van: '2026-03-02', aantal: 8, eenheid: 'weken' }, '2026-04-28'],
    ['10 werkdagen around Pasen 2026', { van: '2026-04-01', aantal: 10, eenheid: 'werkdagen' }, '2026-04-17'],
    ['10 werkdagen around Pasen 2025', { van: '2025-04-14', aantal: 10, eenheid: 'werkdagen' }, '2025-04-30'],
    ['the second rappel, past Koningsdag', { van: '2026-04-17', aantal: 10, eenheid: 'werkdagen' }, '2026-05-04'],
    ['6 weken bezwaar', { van: '2026-03-30', aantal: 6, eenheid: 'weken' }, '2026-05-11'],
    ['6 maanden for the aanvraag of lid 2', { van: '2026-01-15', aantal: 6, eenheid: 'maanden' }, '2026-07-15'],
    ['6 maanden that end on a Saturday', { van: '2026-02-15', aantal: 6, eenheid: 'maanden' }, '2026-08-15'],
    ['3 maanden that end on a Sunday', { van: '2026-02-15', aantal: 3, eenheid: 'maanden' }, '2026-05-18'],
    ['5 weken that end on the day after Hemelvaart', { van: '2026-04-10', aantal: 5, eenheid: 'weken' }, '2026-05-18'],
    ['12 weken that end on a Saturday', { van: '2026-01-03', aantal: 12, eenheid: 'weken' }, '2026-03-30'],
    ['13 weken that end on a Saturday', { van: '2026-01-03', aantal: 13, eenheid: 'weken' }, '2026-04-04'],
    ['90 dagen that end on a Sunday', { van: '2026-01-05', aantal: 90, eenheid: 'dagen' }, '2026-04-07'],
    ['91 dagen that end on a feestdag', { van: '2026-01-05', aantal: 91, eenheid: 'dagen' }, '2026-04-06'],
    ['5 dagen of the proces, no law', { van: '2026-03-02', aantal: 5, eenheid: 'dagen', atw: false }, '2026-03-07'],
    ['2 maanden back', { van: '2026-12-31', aantal: 2, eenheid: 'maanden', terug: true }, '2026-10-31'],
  ])('%s', (_, invoer, datum) => {
    expect(einde(invoer)).toBe(datum);
  });

  it('of three days or more has at least two werkdagen (art. 2)', () => {
    // Given a term that begins on Thursday and holds Goede Vrijdag, the weekend and tweede Paasdag
    const invoer: Termijninvoer = { van: '2026-04-02', aantal: 4, eenheid: 'dagen' };
    // Then it ends on the second werkdag, where art. 1 alone would stop at the first
    expect(einde(invoer)).toBe('2026-04-08');
    expect(grondslagen(invoer)).toContain('art. 2 Algemene termijnenwet');
    expect(einde({ ...invoer, aantal: 2 })).toBe('2026-04-07');
  });

  it('counted backwards stays where it falls; the signal goes out on the werkdag before', () => {
    const invoer: Termijninvoer = { van: '2026-12-31', aantal: 2, eenheid: 'maanden', terug: true };
    expect(previousWerkdag(einde(invoer), kalender)).toBe('2026-10-30');
    expect(grondslagen(invoer)).toContain('art. 1 lid 2 Algemene termijnenwet');
  });

  it('is not moved when a period of months is no term: forfaitair ends half-open', () => {
    expect(findLaatsteDag('2026-02-01', 6)).toBe('2026-07-31');
  });

  it('explains each step with its article', () => {
    const { uitleg } = calculateTermijn(
      {
        van: '2026-03-20',
        aantal: 5,
        eenheid: 'weken',
        grondslag: 'art. 10d lid 12 Pw',
        opschortingen: [{ van: '2026-03-31', tot: '2026-04-13' }],
      },
      kalender,
    );
    expect(uitleg).toEqual([
      {
        omschrijving: '5 weken vanaf vr 20 mrt 2026; die dag zelf telt niet mee',
        uitkomst: 'vr 24 apr 2026',
        grondslag: 'art. 10d lid 12 Pw',
      },
      {
        omschrijving: 'Opschorting: de klok stond stil van di 31 mrt 2026 tot ma 13 apr 2026, dat is 13 dagen erbij',
        uitkomst: 'do 7 mei 2026',
        grondslag: 'art. 4:15 Awb',
      },
    ]);
  });

  it('names the feestdagen that a term of werkdagen skips', () => {
    const { uitleg } = calculateTermijn({ van: '2026-04-01', aantal: 10, eenheid: 'werkdagen' }, kalender);
    expect(uitleg[0]?.omschrijving).toContain('Goede Vrijdag vr 3 apr 2026, tweede Paasdag ma 6 apr 2026');
  });

  it.each<[string, Termijninvoer]>([
    ['van', { van: '2026-02-30', aantal: 5, eenheid: 'weken' }],
    ['aantal', { van: '2026-02-20', aantal: 1.5, eenheid: 'weken' }],
    ['aantal', { van: '2026-02-20', aantal: -1, eenheid: 'weken' }],
    [
      'opschorting',
      { van: '2026-02-20', aantal: 5, eenheid: 'weken', opschortingen: [{ van: 'x', tot: '2026-03-01' }] },
    ],
    [
      'opschorting',
      { van: '2026-02-20', aantal: 5, eenheid: 'weken', opschortingen: [{ van: '2026-03-02', tot: '2026-03-01' }] },
    ],
  ])('refuses input with a wrong %s', (veld, invoer) => {
    expect(() => einde(invoer)).toThrow(expect.objectContaining({ velden: [expect.objectContaining({ veld })] }));
    expect(() => einde(invoer)).toThrow(InvoerError);
  });
});

describe('opschorting', () => {
  const basis: Termijninvoer = { van: '2026-03-20', aantal: 5, eenheid: 'weken' };

  it('adds its calendar days to a term of weken', () => {
    expect(einde({ ...basis, opschortingen: [{ van: '2026-04-01', tot: '2026-04-11' }] })).toBe('2026-05-04');
  });

  it('adds its werkdagen to a term of werkdagen', () => {
    const invoer: Termijninvoer = { van: '2026-03-02', aantal: 10, eenheid: 'werkdagen' };
    expect(einde(invoer)).toBe('2026-03-16');
    // Thursday to Wednesday: four werkdagen stand still
    expect(einde({ ...invoer, opschortingen: [{ van: '2026-03-05', tot: '2026-03-11' }] })).toBe('2026-03-20');
  });

  it('counts no day twice when periods overlap', () => {
    const opschortingen = [
      { van: '2026-04-05', tot: '2026-04-15' },
      { van: '2026-04-01', tot: '2026-04-11' },
    ];
    expect(einde({ ...basis, opschortingen })).toBe(
      einde({ ...basis, opschortingen: [{ van: '2026-04-01', tot: '2026-04-15' }] }),
    );
  });

  it('does nothing before the term begins or after it has ended', () => {
    expect(einde({ ...basis, opschortingen: [{ van: '2026-03-01', tot: '2026-03-20' }] })).toBe('2026-04-24');
    expect(einde({ ...basis, opschortingen: [{ van: '2026-03-15', tot: '2026-03-23' }] })).toBe('2026-04-28');
    expect(einde({ ...basis, opschortingen: [{ van: '2026-04-25', tot: '2026-06-01' }] })).toBe('2026-04-24');
  });

  it('still counts when it begins on a day by which the term was extended', () => {
    // Given a term that ends on Saturday and so runs on to Monday
    const invoer: Termijninvoer = { van: '2026-03-07', aantal: 2, eenheid: 'weken' };
    expect(einde(invoer)).toBe('2026-03-23');
    // When the clock stops on that Monday for a week
    const opschortingen = [{ van: '2026-03-23', tot: '2026-03-30' }];
    // Then the week is added
    expect(einde({ ...invoer, opschortingen })).toBe('2026-03-30');
  });

  it('that is still open leaves the date and says that the clock stands still', () => {
    const { einddatum, uitleg } = calculateTermijn({ ...basis, opschortingen: [{ van: '2026-04-01' }] }, kalender);
    expect(einddatum).toBe('2026-04-24');
    expect(uitleg.at(-1)?.omschrijving).toContain('staat stil sinds wo 1 apr 2026');
  });
});

describe('every term', () => {
  const datum = fc.integer({ min: 0, max: 6000 }).map((dagen) => addDagen('2020-01-01', dagen));
  const eenheid = fc.constantFrom('werkdagen' as const, 'dagen' as const, 'weken' as const, 'maanden' as const);
  const periode = fc
    .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 60 }))
    .map(([begin, duur]) => ({ begin, duur }));

  it('ends later, never earlier, when the clock stands still', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: 1, max: 60 }), eenheid, fc.array(periode, { maxLength: 4 }), (...args) => {
        const [van, aantal, soort, perioden] = args;
        const invoer: Termijninvoer = { van, aantal, eenheid: soort };
        const opschortingen = perioden.map(({ begin, duur }) => ({
          van: addDagen(van, begin),
          tot: addDagen(van, begin + duur),
        }));
        const zonder = einde(invoer);
        const met = einde({ ...invoer, opschortingen });
        expect(met >= zonder).toBe(true);
        const meer = einde({
          ...invoer,
          opschortingen: [...opschortingen, { van: addDagen(van, 1), tot: addDagen(van, 5) }],
        });
        expect(meer >= met).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('under the Algemene termijnenwet ends on a werkdag, at most a few days later than without it', () => {
    fc.assert(
      fc.property(
        datum,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('dagen' as const, 'weken' as const),
        (...args) => {
          const [van, aantal, soort] = args;
          const met = einde({ van, aantal, eenheid: soort });
          const zonder = einde({ van, aantal, eenheid: soort, atw: false });
          expect(isWerkdag(met, kalender)).toBe(true);
          expect(met >= zonder && met <= addDagen(zonder, 8)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
