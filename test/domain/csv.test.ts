import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCsv } from '../../server/domain/csv.ts';

const readBack = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', relax_column_count: true });

describe('a table for a Dutch spreadsheet', () => {
  it('has the mark of UTF-8, semicolons, decimal commas and dates as people write them', () => {
    const csv = makeCsv([
      ['Werkgever', { cent: 123_405 }, { getal: 23.5 }, { datum: '2026-03-02' }],
      ['Bakkerij "De Korenaar"; Wijhe', { cent: -5 }, { getal: 36 }, { datum: '2026-11-20' }],
    ]);
    expect(csv).toBe(
      '\uFEFF"Werkgever";1234,05;23,5;2-3-2026\r\n"Bakkerij ""De Korenaar""; Wijhe";-0,05;36;20-11-2026\r\n',
    );
  });

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', ' =1', '\t=1', '\r1', '＝1'])('keeps %j text', (cel) => {
    expect(readBack(makeCsv([[cel]]))).toEqual([[`'${cel}`]]);
  });

  it('gives every text back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 })), (rijen) => {
        const terug = readBack(makeCsv(rijen));
        expect(terug.map((rij) => rij.map((cel) => cel.replace(/^'/, '')))).toEqual(
          rijen.map((rij) => rij.map((cel) => cel.replace(/^'/, ''))),
        );
      }),
    );
  });
});
