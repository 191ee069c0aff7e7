import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import type { Betaling } from '../../../server/domain/betalen/betaling.ts';
import { listBetalingen } from '../../../server/domain/betalen/betaling.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import type { Uren } from './voorbeelden.ts';
import { beeindiging, besluit, bron, CONTEXT } from './voorbeelden.ts';

const betaald = (maand: string, bedragCent: number, anders: Partial<Betaling> = {}): Betaling => ({
  maand,
  soort: 'vast',
  bedragCent,
  betaaldag: `${maand}-20`,
  ...anders,
});

const stand = (
  besluiten: readonly Besluit[],
  betalingen: readonly Betaling[],
  totEnMet = '2026-03',
  uren: readonly Uren[] = [],
) => calculateBetaalstand(calculateRecht(bron(besluiten, uren), totEnMet, CONTEXT), betalingen);

const februari = (...argumenten: Parameters<typeof stand>) =>
  stand(...argumenten).find(({ maand }) => maand === '2026-02');

describe('what is paid of what is owed', () => {
  it('is even when the month was paid', () => {
    expect(februari([besluit('2026-02-01')], [betaald('2026-02', 108_810)])).toMatchObject({
      rechtCent: 108_810,
      betaaldCent: 108_810,
      verschilCent: 0,
      teBetalenCent: 0,
      teVerrekenenCent: 0,
      redenen: [],
    });
  });

  it('leaves a month that was never paid to the monthly run', () => {
    expect(februari([besluit('2026-02-01')], [])).toMatchObject({
      betaaldCent: 0,
      teBetalenCent: 108_810,
      teVerrekenenCent: 0,
      redenen: [{ soort: 'nog_niet_betaald', zin: 'Nog niet betaald' }],
    });
  });

  it('pays again in the run what the bank sent back', () => {
    expect(
      februari([besluit('2026-02-01')], [betaald('2026-02', 108_810, { teruggekomenOp: '2026-02-23' })]),
    ).toMatchObject({
      betaaldCent: 0,
      teBetalenCent: 108_810,
      redenen: [
        { soort: 'teruggekomen', zin: 'De bank stuurde €\u00A01.088,10 terug op 23 februari 2026' },
        { soort: 'nog_niet_betaald' },
      ],
    });
  });

  it('V28: leaves a change of hours in a month that was paid to the verrekening, and says why', () => {
    const oud = besluit('2026-01-01', { urenPerWeek: 24 });
    const nieuw = besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging', datum: '2026-03-12' });
    expect(februari([oud, nieuw], [betaald('2026-02', 81_607)])).toMatchObject({
      verschilCent: 9230,
      teBetalenCent: 0,
      teVerrekenenCent: 9230,
      redenen: [
        {
          soort: 'uren',
          zin: 'Uren gewijzigd van 24 naar 28 per week per 10 februari 2026 (besluit van 12 maart 2026, met terugwerkende kracht)',
        },
      ],
    });
  });

  it('says that the LKS ended when months were paid after it', () => {
    const besluiten = [besluit('2026-01-01'), beeindiging('2026-02-01', '2026-03-05')];
    const standen = stand(besluiten, [betaald('2026-01', 108_810), betaald('2026-02', 108_810)]);
    expect(standen.map(({ verschilCent }) => verschilCent)).toEqual([0, -108_810, 0]);
    expect(standen[1]?.redenen).toEqual([
      { soort: 'einde', zin: 'Beëindigd per 1 februari 2026 met het besluit van 5 maart 2026' },
    ]);
  });

  it('counts a payment over a month without LKS as paid too much', () => {
    const [januari] = stand([besluit('2026-02-01')], [betaald('2026-01', 500)]);
    expect(januari).toMatchObject({
      maand: '2026-01',
      rechtCent: 0,
      verschilCent: -500,
      redenen: [{ soort: 'einde', zin: 'Over deze maand loopt geen loonkostensubsidie' }],
    });
    expect(januari?.recht).toBeUndefined();
  });

  it('says nothing of a month that is not known, and reads it never as nothing', () => {
    const standen = stand([besluit('2026-12-01')], [betaald('2026-12', 110_830)], '2027-01');
    const januari = standen.at(-1);
    expect(januari).toMatchObject({ maand: '2027-01', teBetalenCent: 0, verschilCent: 0, recht: { bekend: false } });
    expect(januari && 'rechtCent' in januari).toBe(false);
  });

  it('settles hours afterwards, beside the part that was paid in the month', () => {
    const minMax = [besluit('2026-02-01', { contractsoort: 'min_max', urenPerWeek: 20 })];
    const uren: readonly Uren[] = [{ maand: '2026-02', uren: 100, bron: 'polisadministratie' }];
    const vast = betaald('2026-02', 68_006);
    expect(februari(minMax, [], '2026-02', uren)).toMatchObject({ teBetalenCent: 68_006, teVerrekenenCent: 10_462 });
    expect(februari(minMax, [vast], '2026-02', uren)).toMatchObject({
      teBetalenCent: 0,
      teVerrekenenCent: 10_462,
      redenen: [{ soort: 'uren', zin: '13,33 uur achteraf, volgens Suwinet' }],
    });
    const verrekend = betaald('2026-02', 10_462, { soort: 'verrekening' });
    expect(februari(minMax, [vast, verrekend], '2026-02', uren)).toMatchObject({ verschilCent: 0 });
    const lager: readonly Uren[] = [...uren, { maand: '2026-02', uren: 90, bron: 'loonstrook' }];
    expect(februari(minMax, [vast, verrekend], '2026-02', lager)?.teVerrekenenCent).toBeLessThan(0);
  });

  it('never pays the vaste part twice because hours were settled first', () => {
    const minMax = [besluit('2026-02-01', { contractsoort: 'min_max', urenPerWeek: 20 })];
    const teveel = betaald('2026-02', 68_006, { soort: 'verrekening' });
    expect(februari(minMax, [teveel], '2026-02')).toMatchObject({ teBetalenCent: 0, teVerrekenenCent: 0 });
  });

  it('admits that a difference has no explanation', () => {
    expect(februari([besluit('2026-02-01')], [betaald('2026-02', 1)])?.redenen).toEqual([
      { soort: 'onverklaard', zin: 'Er is toen een ander bedrag betaald dan nu wordt berekend' },
    ]);
  });
});

describe('the payments of a zaak', () => {
  const regel = {
    zaakId: 'z1',
    maand: '2026-02',
    soort: 'vast',
    bedragCent: 10,
    status: 'open',
    signalen: [],
  } as const;
  const run = (status: 'voorstel' | 'vrijgegeven', ...regels: readonly object[]) =>
    ({ status, betaaldag: '2026-02-20', regels }) as unknown as Parameters<typeof listBetalingen>[1][number];

  it('are the lines of released runs that were not kept out', () => {
    const uitgesloten = { ...regel, uitgesloten: { reden: 'controle', door: 'a' } };
    const geblokkeerd = { ...regel, signalen: [{ soort: 'iban_ontbreekt', ernst: 'blokkeert', melding: '' }] };
    const runs = [
      run('voorstel', regel),
      run('vrijgegeven', regel, uitgesloten, geblokkeerd, { ...regel, zaakId: 'z2' }),
    ];
    expect(listBetalingen('z1', runs)).toEqual([
      { maand: '2026-02', soort: 'vast', bedragCent: 10, betaaldag: '2026-02-20' },
    ]);
  });

  it('remember what came back', () => {
    const terug = { ...regel, status: 'teruggekomen', statusOp: '2026-02-23' };
    expect(listBetalingen('z1', [run('vrijgegeven', terug)])).toMatchObject([{ teruggekomenOp: '2026-02-23' }]);
  });
});
