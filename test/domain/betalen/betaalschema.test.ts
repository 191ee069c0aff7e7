import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBedragverloop } from '../../../server/domain/bedrag/bedragperioden.ts';
import { calculateMaandbedrag } from '../../../server/domain/bedrag/prorata.ts';
import type { Betaalafspraak } from '../../../server/domain/betalen/betaalkalender.ts';
import type { Betaalschemainvoer } from '../../../server/domain/betalen/betaalschema.ts';
import { makeBetaalschema, readEersteBetaling } from '../../../server/domain/betalen/betaalschema.ts';
import { addDagen, addMaanden } from '../../../server/domain/datum.ts';
import { gegevens } from '../gegevens.ts';

const PREFERENT: Betaalafspraak = { dag: 'laatste_werkdag_voor_21', nietWerkdag: 'vorige_werkdag' };
const schema = (deel: Partial<Betaalschemainvoer>) => {
  const invoer: Betaalschemainvoer = {
    ingangsdatum: '2026-01-01',
    besluitdatum: '2026-01-05',
    perioden: [{ van: '2020-01-01', exactCent: '108810' }],
    afspraak: PREFERENT,
    ...deel,
  };
  return makeBetaalschema(invoer, gegevens);
};
const kort = (deel: Partial<Betaalschemainvoer>) =>
  schema(deel).regels.map(({ maand, betaaldag, bedragCent }) => `${maand} ${betaaldag} ${bedragCent}`);

describe('a payment schedule', () => {
  it('V20: pays the month of the start together with the next one', () => {
    // Given a start on 23 October that is decided on in time for the run of November
    const { perioden } = makeBedragverloop(
      { geboortedatum: '1990-05-01', soort: 'regulier', loonwaarde: 55, urenPerWeek: 32, voltijdUren: 36, basis: 'R' },
      { ingangsdatum: '2025-10-23', totEnMet: '2026-06-30', indexatieJuli: false },
      gegevens,
    );
    const invoer = { ingangsdatum: '2025-10-23', einddatum: '2025-12-31', besluitdatum: '2025-11-03', perioden };
    const { regels, teLaat } = schema(invoer);
    // Then October and November are paid on 20 November, in time
    expect(regels.slice(0, 2).reduce((som, regel) => som + regel.bedragCent, 0)).toBe(154_604);
    expect(kort(invoer)).toEqual([
      '2025-10 2025-11-20 34786',
      '2025-11 2025-11-20 119818',
      '2025-12 2025-12-19 119818',
    ]);
    expect(regels[0]?.omschrijving).toBe(
      'oktober 2025 (9 van 31 dagen, do 23 okt 2025 tot en met vr 31 okt 2025), nabetaling',
    );
    expect(regels[0]?.uiterlijk).toBe('2025-11-20');
    expect(teLaat).toBe(false);
  });

  it('pays in the month itself when the besluit comes before the run', () => {
    expect(kort({ maandenVooruit: 1 })).toEqual(['2026-01 2026-01-20 108810', '2026-02 2026-02-20 108810']);
  });

  it('pays on the same days whatever the gemeente promises; a promise for the month of the start is the norm there', () => {
    const start = { ingangsdatum: '2026-02-01', besluitdatum: '2026-02-10', maandenVooruit: 1 };
    const belofte = schema({ ...start, eersteBetaling: 'zelfde_maand' });
    const preferent = schema({ ...start, eersteBetaling: 'uiterlijk_volgende_maand' });
    expect(belofte.regels.map((regel) => regel.betaaldag)).toEqual(['2026-02-20', '2026-03-20']);
    expect(preferent.regels.map((regel) => regel.betaaldag)).toEqual(['2026-02-20', '2026-03-20']);
    expect([belofte.regels[0]?.uiterlijk, preferent.regels[0]?.uiterlijk]).toEqual(['2026-02-20', '2026-03-20']);
    expect(belofte.uitleg.at(-1)?.omschrijving).toContain('in de maand van de start, want');
    expect(preferent.uitleg.at(-1)?.omschrijving).toContain('uiterlijk in de maand na de start');
    // A besluit after the run of February: the promise does not hold, and March is in time.
    const laat = schema({ ...start, besluitdatum: '2026-02-25', eersteBetaling: 'zelfde_maand' });
    expect(laat).toMatchObject({ teLaat: false, regels: [{ betaaldag: '2026-03-20', uiterlijk: '2026-03-20' }, {}] });
  });

  it('knows no other promise', () => {
    expect(readEersteBetaling('zelfde_maand')).toBe('zelfde_maand');
    expect(() => readEersteBetaling('ooit')).toThrow('betaling.eerste "ooit"');
  });

  it('never pays before the work begins', () => {
    expect(kort({ ingangsdatum: '2026-01-25', besluitdatum: '2025-12-20', maandenVooruit: 1 })[0]).toBe(
      `2026-01 2026-02-20 ${Math.round((108_810 * 7) / 31)}`,
    );
  });

  it('pays everything at once after a late besluit, and says that it is late', () => {
    const invoer = { besluitdatum: '2026-04-01', maandenVooruit: 1 };
    expect(kort(invoer)).toEqual([
      '2026-01 2026-04-20 108810',
      '2026-02 2026-04-20 108810',
      '2026-03 2026-04-20 108810',
      '2026-04 2026-04-20 108810',
      '2026-05 2026-05-20 108810',
    ]);
    const { teLaat, regels, uitleg } = schema(invoer);
    expect(teLaat).toBe(true);
    expect(regels.map(({ omschrijving }) => omschrijving)).toEqual([
      'januari 2026, nabetaling, later dan de norm',
      'februari 2026, nabetaling, later dan de norm',
      'maart 2026, nabetaling, later dan de norm',
      'april 2026',
      'mei 2026',
    ]);
    expect(uitleg.at(-1)?.omschrijving).toContain('te laat');
  });

  it('keeps the payment day of the gemeente', () => {
    const afspraak: Betaalafspraak = { dag: 15, nietWerkdag: 'vorige_werkdag' };
    expect(kort({ afspraak, maandenVooruit: 1 })).toEqual(['2026-01 2026-01-15 108810', '2026-02 2026-02-13 108810']);
    expect(kort({ afspraak, besluitdatum: '2026-01-16', maandenVooruit: 0 })).toEqual(['2026-01 2026-02-13 108810']);
  });

  it('closes a run some werkdagen before it is paid', () => {
    expect(kort({ besluitdatum: '2026-01-13', sluitdatumWerkdagen: 5, maandenVooruit: 0 })[0]).toContain('2026-01-20');
    expect(kort({ besluitdatum: '2026-01-14', sluitdatumWerkdagen: 5, maandenVooruit: 0 })[0]).toContain('2026-02-20');
  });

  describe('a besluit between the closing of the run and its payment day', () => {
    const sluit = { sluitdatumWerkdagen: 5, maandenVooruit: 1 };
    it('waits for the next run as long as that keeps the norm', () => {
      // Given a start on 1 January (norm: 20 February) and a besluit on 14 January, a day after the run closed
      const { regels, teLaat } = schema({ ...sluit, besluitdatum: '2026-01-14' });
      expect([regels[0]?.betaaldag, teLaat]).toEqual(['2026-02-20', false]);
    });

    it('is paid on its own on the payment day when the next run would be a month late', () => {
      // Given the same start, and a besluit on 16 February: the run of February is closed, the next is on 20 March
      const { regels, teLaat, uitleg } = schema({ ...sluit, besluitdatum: '2026-02-16' });
      expect(regels.map(({ maand, betaaldag, omschrijving }) => [maand, betaaldag, omschrijving])).toEqual([
        ['2026-01', '2026-02-20', 'januari 2026, nabetaling, losse betaling'],
        ['2026-02', '2026-02-20', 'februari 2026, losse betaling'],
        ['2026-03', '2026-03-20', 'maart 2026'],
      ]);
      expect(teLaat).toBe(false);
      expect(uitleg.find(({ aanname }) => aanname)?.omschrijving).toContain('losse betaling');
    });

    it('uses the last day of the norm when the gemeente pays earlier in the month', () => {
      const afspraak: Betaalafspraak = { dag: 15, nietWerkdag: 'vorige_werkdag' };
      expect(kort({ ...sluit, afspraak, besluitdatum: '2026-02-16' })).toEqual([
        '2026-01 2026-02-20 108810',
        '2026-02 2026-02-20 108810',
        '2026-03 2026-03-13 108810',
      ]);
      expect(kort({ ...sluit, afspraak, besluitdatum: '2026-02-12' })[0]).toBe('2026-01 2026-02-13 108810');
    });

    it('counts on the last day of the norm, and a day later it is late but not a month later than it must', () => {
      expect(schema({ ...sluit, besluitdatum: '2026-02-20' })).toMatchObject({
        teLaat: false,
        regels: [{ betaaldag: '2026-02-20' }, {}, {}],
      });
      const laat = schema({ ...sluit, besluitdatum: '2026-03-18' });
      expect(laat).toMatchObject({ teLaat: true, regels: [{ betaaldag: '2026-03-20' }, {}, {}, {}] });
      expect(laat.regels.map(({ omschrijving }) => omschrijving).slice(0, 3)).toEqual([
        'januari 2026, nabetaling, losse betaling, later dan de norm',
        'februari 2026, nabetaling, losse betaling, later dan de norm',
        'maart 2026, losse betaling',
      ]);
    });

    it('is never later than the norm that could still be kept, whatever the run', () => {
      const besluit = fc.integer({ min: 0, max: 120 }).map((dagen) => addDagen('2026-01-01', dagen));
      const dag = fc.oneof(fc.constant('laatste_werkdag_voor_21' as const), fc.integer({ min: 1, max: 20 }));
      fc.assert(
        fc.property(besluit, fc.integer({ min: 1, max: 15 }), dag, (besluitdatum, sluitdatumWerkdagen, betaaldag) => {
          const afspraak: Betaalafspraak = { dag: betaaldag, nietWerkdag: 'vorige_werkdag' };
          const { regels, teLaat } = schema({ besluitdatum, sluitdatumWerkdagen, afspraak });
          expect(teLaat).toBe(besluitdatum > '2026-02-20');
          expect((regels[0]?.betaaldag ?? '') >= besluitdatum).toBe(true);
        }),
        { numRuns: 200 },
      );
    });
  });

  it('ends with the LKS, by calendar days', () => {
    const regels = kort({ einddatum: '2026-02-14' });
    expect(regels).toEqual(['2026-01 2026-01-20 108810', '2026-02 2026-02-20 54405']);
  });

  it('looks twelve months ahead at most', () => {
    expect(schema({}).regels).toHaveLength(13);
    expect(schema({ einddatum: '2030-01-01' }).regels.at(-1)?.maand).toBe('2027-01');
  });

  it('stops where the amount is not known', () => {
    const perioden = [{ van: '2026-01-01', totEnMet: '2026-03-31', exactCent: '1000' }];
    expect(schema({ perioden }).regels.map(({ maand }) => maand)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it('has no payment of nothing', () => {
    expect(schema({ perioden: [{ van: '2026-01-01', exactCent: '0' }] }).regels).toEqual([]);
  });

  it('pays every month once and all that is due', () => {
    const begin = fc.integer({ min: 0, max: 1500 }).map((dagen) => addDagen('2022-01-01', dagen));
    const dag = fc.oneof(fc.constant('laatste_werkdag_voor_21' as const), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(begin, fc.integer({ min: -60, max: 200 }), fc.integer({ min: 0, max: 500 }), dag, (...args) => {
        const [ingangsdatum, besluit, duur, betaaldag] = args;
        const einddatum = addDagen(ingangsdatum, duur);
        const perioden = [{ van: ingangsdatum, exactCent: '119817.92' }];
        const besluitdatum = addDagen(ingangsdatum, besluit);
        const { regels } = schema({
          ingangsdatum,
          einddatum,
          besluitdatum,
          perioden,
          maandenVooruit: 24,
          afspraak: { dag: betaaldag, nietWerkdag: 'vorige_werkdag' },
        });
        expect(new Set(regels.map(({ maand }) => maand)).size).toBe(regels.length);
        let maand = ingangsdatum.slice(0, 7);
        let verschuldigd = 0;
        for (; maand <= einddatum.slice(0, 7); maand = addMaanden(`${maand}-01`, 1).slice(0, 7)) {
          verschuldigd += calculateMaandbedrag(maand, [
            { van: ingangsdatum, totEnMet: einddatum, exactCent: '119817.92' },
          ]).bedragCent;
        }
        expect(regels.reduce((som, regel) => som + regel.bedragCent, 0)).toBe(verschuldigd);
        for (const [plaats, regel] of regels.entries()) {
          expect(regel.betaaldag >= besluitdatum && regel.betaaldag >= ingangsdatum).toBe(true);
          expect(regel.betaaldag >= (regels[plaats - 1]?.betaaldag ?? '')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
