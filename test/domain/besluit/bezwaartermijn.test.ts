import { describe, expect, test } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { dateBezwaren, findBesluitbekendmaking, findBestreden } from '../../../server/domain/besluit/bezwaartermijn.ts';
import { listSignalen } from '../../../server/domain/betalen/betaalsignalen.ts';
import { addWeken } from '../../../server/domain/datum.ts';
import type { Brief } from '../../../server/domain/zaak/zaak.ts';
import { maakVerzending } from '../voorbeeldverzending.ts';

const BESLUIT: Besluit = {
  id: 'b1',
  soort: 'toekenning_regulier',
  datum: '2026-02-02',
  door: 'degroot',
  grondslag: 'art. 10d Pw',
  route: 'regulier',
  ingangsdatum: '2026-02-01',
  einddatum: '2027-01-31',
  betaalschema: [],
  bezwaarTot: '2026-03-16',
};
const HERZIENING: Besluit = {
  ...BESLUIT,
  id: 'b2',
  soort: 'herziening',
  datum: '2026-11-16',
  ingangsdatum: '2027-01-01',
};

function brief(id: string, aan: Brief['aan'], anders: Partial<Brief> = {}): Brief {
  return {
    id,
    code: 'PP-6',
    titel: 'Beschikking',
    aan,
    soort: 'beschikking',
    kanaal: 'brief',
    datum: '2026-02-02',
    besluitId: 'b1',
    sjabloonversie: '2026-01-01',
    gegevens: {},
    ...anders,
  };
}

const BRIEVEN = [brief('wg', 'werkgever'), brief('wn', 'werknemer')];
const weg = (id: string, op: string) => maakVerzending({ id, status: 'verzonden', verzondenOp: op });
const countTot = (van: string) => addWeken(van, 6);
const date = (verzendingen: Parameters<typeof dateBezwaren>[1]['verzendingen'], besluit = BESLUIT) =>
  dateBezwaren({ besluiten: [besluit], brieven: BRIEVEN }, { verzendingen, countTot })[0];

describe('the last day to object', () => {
  test('stays when the letters left on the day of the besluit, and when nothing is known of their sending', () => {
    expect(date([])).toEqual(BESLUIT);
    expect(date([weg('wg', '2026-02-02'), weg('wn', '2026-02-02')])).toEqual(BESLUIT);
  });

  test('moves with the letter that left last', () => {
    expect(date([weg('wg', '2026-02-04'), weg('wn', '2026-02-06')])).toMatchObject({
      bezwaarTot: '2026-03-20',
      bekendgemaaktOp: '2026-02-06',
    });
  });

  test('is not there while a letter waits for the printer, or after it came back', () => {
    for (const status of ['te_printen', 'mislukt'] as const) {
      const besluit = date([weg('wg', '2026-02-02'), maakVerzending({ id: 'wn', status })]);
      expect(besluit).toMatchObject({ wachtOpVerzending: true });
      expect(besluit?.bezwaarTot).toBeUndefined();
    }
  });

  test('moves for going to court as well, and stays away where nobody can object', () => {
    const { bezwaarTot: _tot, ...zonder } = BESLUIT;
    expect(date([weg('wg', '2026-02-06')], { ...zonder, beroepTot: '2026-03-16' })).toMatchObject({
      beroepTot: '2026-03-20',
    });
    expect(date([weg('wg', '2026-02-06')], zonder)).toEqual(zonder);
  });

  test('is for each reader that of his own letter', () => {
    const verzendingen = [weg('wg', '2026-02-04'), maakVerzending({ id: 'wn' })];
    const find = (aan: Brief['aan']) => findBesluitbekendmaking(BESLUIT, BRIEVEN, verzendingen, aan);
    expect(find('werkgever')).toEqual({ op: '2026-02-04', wacht: false });
    expect(find('werknemer')).toEqual({ wacht: true });
  });

  test('is found for letters of before it was kept which besluit they tell', () => {
    const { besluitId: _id, ...oud } = brief('oud', 'werkgever');
    const later = { ...oud, id: 'later', datum: '2026-05-01' };
    const verzendingen = [weg('oud', '2026-02-05'), weg('later', '2026-05-01')];
    expect(findBesluitbekendmaking(BESLUIT, [oud, later], verzendingen)).toEqual({ op: '2026-02-05', wacht: false });
  });
});

test('the besluit that somebody objects to is found by its own date and by that of its letter', () => {
  const brieven = [brief('wg', 'werkgever', { datum: '2026-02-05' })];
  const zoek = (datum: string) => findBestreden({ besluiten: [BESLUIT, HERZIENING], brieven }, datum)?.id;
  expect([zoek('2026-02-02'), zoek('2026-02-05'), zoek('2026-11-16'), zoek('2026-02-06')]).toEqual([
    'b1',
    'b1',
    'b2',
    undefined,
  ]);
});

describe('a payment waits for the beschikking of its own month', () => {
  const zaak = {
    besluiten: [BESLUIT, HERZIENING],
    brieven: [...BRIEVEN, brief('jan', 'werkgever', { besluitId: 'b2' })],
  };
  const check = (maand: string, onverzonden: readonly string[]) =>
    listSignalen(
      {
        maand,
        soort: 'vast',
        bedragCent: 1,
        werkgever: { naam: 'B', kvkNummer: '1', iban: 'NL91ABNA0417164300' },
      } as unknown as Parameters<typeof listSignalen>[0],
      { zaak, betaaldag: '2026-12-18', uiterlijk: '2026-12-18', eerder: [], onverzonden: new Set(onverzonden) },
    ).map(({ soort, melding }) => (soort === 'beschikking_niet_verzonden' ? melding : soort));

  test('a herziening of January that is not sent stops January and not December', () => {
    expect(check('2026-12', ['jan'])).toEqual([]);
    expect(check('2027-01', ['jan'])).toEqual([expect.stringContaining('besluit van ma 16 nov 2026')]);
  });

  test('a toekenning that came back stops its own months, whatever was sent later', () => {
    expect(check('2026-12', ['wg'])).toEqual([expect.stringContaining('Verstuur eerst de beschikking')]);
    expect(check('2027-01', ['wg'])).toEqual([]);
  });
});

test('a letter that tells two besluiten makes both known on the day on which it left', () => {
  const brieven = [brief('wg', 'werkgever', { besluitId: 'b2', ookBesluitIds: ['b1'] })];
  const verzendingen = [weg('wg', '2026-02-05')];
  expect([BESLUIT, HERZIENING].map((besluit) => findBesluitbekendmaking(besluit, brieven, verzendingen))).toEqual([
    { op: '2026-02-05', wacht: false },
    { op: '2026-02-05', wacht: false },
  ]);
  expect(findBesluitbekendmaking(BESLUIT, brieven, [maakVerzending({ id: 'wg' })])).toEqual({ wacht: true });
});
