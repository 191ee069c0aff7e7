import { describe, expect, test } from 'vitest';
import type { Termijndefinitie } from '../../../server/domain/termijn/termijn.ts';
import { startTermijn } from '../../../server/domain/termijn/termijn.ts';
import type { Termijnlengte, Variantwissel } from '../../../server/domain/variant/variantwissel.ts';
import { reverseWissel, shiftTermijnen } from '../../../server/domain/variant/variantwissel.ts';
import type { Brief, Zaaktermijn } from '../../../server/domain/zaak/zaak.ts';

const kalender = { vanaf: '2020-01-01', findFeestdag: () => undefined };
const RAPPEL: Termijndefinitie = {
  soort: 'rappel',
  naam: 'Reactietermijn',
  wettelijk: false,
  grondslag: 'preferent proces',
  aantal: 10,
  eenheid: 'werkdagen',
  bericht: 'RappeltermijnVerstreken',
  atw: false,
};
const loopt = startTermijn(RAPPEL, { id: 't1', van: '2026-03-02' }, kalender);
const brief: Brief = {
  id: 'b1',
  code: 'PP-2',
  titel: 'Gegevens',
  aan: 'werkgever',
  soort: 'kennisgeving',
  kanaal: 'e-mail',
  datum: '2026-03-02',
  sjabloonversie: '2026-01-01',
  gegevens: {},
};

const lengte =
  (aantal: number | undefined): Termijnlengte =>
  () =>
    aantal === undefined ? undefined : { aantal, eenheid: 'werkdagen' };

function shift(nieuw: number | undefined, anders: Partial<Zaaktermijn> = {}, brieven: readonly Brief[] = []) {
  const lengtes = { oud: lengte(10), nieuw: lengte(nieuw) };
  return shiftTermijnen({ termijnen: [{ ...loopt, ...anders }], brieven }, lengtes, {
    vandaag: '2026-03-04',
    kalender,
  });
}

describe('an open term under another version', () => {
  test('moves with its new length, counted from the day that it began', () => {
    expect(loopt.einddatum).toBe('2026-03-16');
    expect(shift(15)).toMatchObject([
      { naar: { aantal: 15, einddatum: '2026-03-23' }, waarom: 'De termijn wordt 15 werkdagen in plaats van 10.' },
    ]);
  });

  test('stays when its length stays', () => {
    expect(shift(10)).toEqual([]);
  });

  test('never ends before today', () => {
    expect(shift(1)).toMatchObject([{ naar: { aantal: 1, einddatum: '2026-03-04' } }]);
    expect(shift(1)[0]?.naar?.uitleg.at(-1)?.omschrijving).toContain('nooit in het verleden');
  });

  test('is not shortened once a letter has named its date, but can be lengthened', () => {
    expect(shift(5, {}, [brief])).toMatchObject([
      { waarom: 'De datum staat al in een brief. Korter maken kan niet meer.' },
    ]);
    expect(shift(5, {}, [brief])[0]?.naar).toBeUndefined();
    expect(shift(15, {}, [brief])[0]?.naar?.einddatum).toBe('2026-03-23');
  });

  test('keeps a date to which it was put off', () => {
    expect(shift(15, { verdaagdTot: '2026-04-01', einddatum: '2026-04-01' })[0]?.naar).toBeUndefined();
  });

  test('runs on when the other version does not know it', () => {
    expect(shift(undefined)).toMatchObject([{ waarom: expect.stringContaining('loopt af zoals hij begon') }]);
  });

  test('is left alone when it is over', () => {
    expect(shift(15, { status: 'verstreken' })).toEqual([]);
  });
});

test('a switch the other way puts everything back', () => {
  const stand = { aantal: 10, einddatum: '2026-03-16', uitleg: [] };
  const wissel: Variantwissel = {
    migratieId: 'm1',
    van: { naam: 'stad', versie: '1' },
    naar: { naam: 'stad', versie: '2' },
    reden: 'Nieuw besluit',
    processen: [],
    termijnen: [{ termijnId: 't1', van: stand, naar: { ...stand, aantal: 15 } }],
    taken: [],
  };
  const terug = reverseWissel(wissel, 'Toch niet');
  expect(terug).toMatchObject({ van: wissel.naar, naar: wissel.van, terug: true, reden: 'Toch niet' });
  expect(terug.termijnen[0]?.naar).toEqual(stand);
  expect(reverseWissel(terug, wissel.reden).termijnen).toEqual(wissel.termijnen);
});
