import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { findVerrekenkwartaal } from '../../../server/domain/betalen/betaalkalender.ts';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import type { Betaling } from '../../../server/domain/betalen/betaling.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { listBoekingen, makeVerrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import type { Uren } from './voorbeelden.ts';
import { beeindiging, besluit, bron, CONTEXT } from './voorbeelden.ts';

const vast = (maand: string, bedragCent: number): Betaling => ({
  maand,
  soort: 'vast',
  bedragCent,
  betaaldag: `${maand}-20`,
});

const stand = (besluiten: readonly Besluit[], betalingen: readonly Betaling[], uren: readonly Uren[] = []) =>
  calculateBetaalstand(calculateRecht(bron(besluiten, uren), '2026-06', CONTEXT), betalingen);

const URENWIJZIGING = [
  besluit('2026-01-01', { urenPerWeek: 24 }),
  besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging', datum: '2026-03-25' }),
];
const BETAALD = [vast('2026-01', 81_607), vast('2026-02', 81_607), vast('2026-03', 81_607)];

describe('the settlement of a quarter', () => {
  it('V28: pays after all what a change of hours left, month by month', () => {
    const verrekening = makeVerrekening(stand(URENWIJZIGING, BETAALD), '2026-Q1', null);
    expect(verrekening).toMatchObject({
      kwartaal: '2026-Q1',
      saldoCent: 9230 + 13_601,
      richting: 'nabetalen',
      wijze: 'betaalrun',
      brief: 'kennisgeving',
      wachtOpUren: [],
    });
    expect(verrekening.regels).toEqual([
      {
        maand: '2026-02',
        element: 'uren',
        basis:
          'Uren gewijzigd van 24 naar 28 per week per 10 februari 2026 (besluit van 25 maart 2026, met terugwerkende kracht).',
        rechtCent: 90_837,
        betaaldCent: 81_607,
        betaalrunCent: 0,
        verschilCent: 9230,
        laat: false,
      },
      expect.objectContaining({ maand: '2026-03', verschilCent: 13_601 }),
    ]);
  });

  it('leaves months after the quarter, and months that the monthly run still pays', () => {
    const verrekening = makeVerrekening(stand(URENWIJZIGING, BETAALD.slice(0, 1)), '2026-Q1', null);
    expect(verrekening).toMatchObject({ regels: [], saldoCent: 0, richting: 'geen', wijze: 'geen', brief: 'geen' });
  });

  it('claims back by beschikking what was paid after the end', () => {
    const besluiten = [besluit('2026-01-01'), beeindiging('2026-03-01', '2026-04-02')];
    const betaald = ['2026-01', '2026-02', '2026-03'].map((maand) => vast(maand, 108_810));
    expect(makeVerrekening(stand(besluiten, betaald), '2026-Q1', null)).toMatchObject({
      regels: [{ maand: '2026-03', element: 'einde', verschilCent: -108_810 }],
      saldoCent: -108_810,
      richting: 'terugvorderen',
      wijze: 'beschikking',
      brief: 'beschikking',
    });
  });

  it.each([
    [10.01, 'afgezien', 'kennisgeving'],
    [10, 'beschikking', 'beschikking'],
    [null, 'beschikking', 'beschikking'],
  ] as const)('with a drempel of %s euro, € 10 too much: %s', (drempel, wijze, brief) => {
    const verrekening = makeVerrekening(
      stand([besluit('2026-01-01')], [vast('2026-01', 109_810), vast('2026-02', 108_810), vast('2026-03', 108_810)]),
      '2026-Q1',
      drempel,
    );
    expect(verrekening).toMatchObject({ saldoCent: -1000, richting: 'terugvorderen', wijze, brief });
  });

  it('is a beschikking also when what was too much is set off against more', () => {
    const betaald = [vast('2026-01', 82_607), vast('2026-02', 81_607), vast('2026-03', 81_607)];
    expect(makeVerrekening(stand(URENWIJZIGING, betaald), '2026-Q1', 25)).toMatchObject({
      richting: 'nabetalen',
      saldoCent: 21_831,
      brief: 'beschikking',
    });
  });

  it('moves hours that come in late to the next quarter, with where they come from', () => {
    const nulUren = [besluit('2026-03-01', { loonwaarde: 45, contractsoort: 'nul_uren', urenPerWeek: 0 })];
    const eerst = makeVerrekening(stand(nulUren, []), '2026-Q1', null);
    expect(eerst).toMatchObject({ regels: [], wachtOpUren: ['2026-03'] });
    const uren: readonly Uren[] = [{ maand: '2026-03', uren: 62.5, bron: 'loonstrook' }];
    const later = makeVerrekening(stand(nulUren, [], uren), '2026-Q2', null);
    expect(later.regels).toMatchObject([{ maand: '2026-03', verschilCent: 67_434, bewijs: 'loonstrook', laat: true }]);
    expect(later.wachtOpUren).toEqual(['2026-04', '2026-05', '2026-06']);
  });

  it.each([null, 1000])('has nothing left to settle after its bookings, drempel %s', (drempel) => {
    const besluiten = [...URENWIJZIGING, beeindiging('2026-03-01', '2026-04-02')];
    const verrekening = makeVerrekening(stand(besluiten, BETAALD), '2026-Q1', drempel);
    const na = stand(besluiten, [...BETAALD, ...listBoekingen(verrekening, '2026-04-20')]);
    expect(na.map(({ verschilCent }) => verschilCent)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(makeVerrekening(na, '2026-Q1', drempel).regels).toEqual([]);
  });

  it('reads the quarter that the payment calendar names', () => {
    expect(makeVerrekening([], findVerrekenkwartaal('2026-01') ?? '', null).kwartaal).toBe('2025-Q4');
    expect(() => makeVerrekening([], '2026-Q5', null)).toThrow('Schrijf een kwartaal als 2026-Q1.');
  });
});
