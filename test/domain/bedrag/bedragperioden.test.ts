import { describe, expect, it } from 'vitest';
import { makeBedragverloop } from '../../../server/domain/bedrag/bedragperioden.ts';
import type { LksInvoer } from '../../../server/domain/bedrag/loonkostensubsidie-invoer.ts';
import { diffDagen } from '../../../server/domain/datum.ts';
import { gegevens } from '../gegevens.ts';

type Vast = Omit<LksInvoer, 'peildatum' | 'leeftijdOp'>;
const invoer: Vast = {
  geboortedatum: '1990-05-01',
  soort: 'regulier',
  loonwaarde: 65,
  urenPerWeek: 36,
  voltijdUren: 36,
};
const verloop = (deel: Partial<Vast>, ingangsdatum: string, totEnMet: string, indexatieJuli = false) =>
  makeBedragverloop({ ...invoer, ...deel }, { ingangsdatum, totEnMet, indexatieJuli }, gegevens);
const bedragen = (...vraag: Parameters<typeof verloop>) =>
  verloop(...vraag).perioden.map(({ van, berekening }) => [van, berekening.bedragPerMaandCent]);

describe('the amounts over time', () => {
  it.each([
    ['R', 102_320, 107_109],
    ['U', 102_393, 107_126],
  ] as const)('V24-%s: a new amount per 1 January', (basis, eerst, dan) => {
    expect(bedragen({ basis }, '2025-03-01', '2026-12-31')).toEqual([
      ['2025-03-01', eerst],
      ['2026-01-01', dan],
    ]);
  });

  it.each([
    ['R', 102_320, 104_841, 107_109],
    ['U', 102_393, 104_869, 107_126],
  ] as const)('V25-%s: and per 1 July, when the gemeente chooses that', (basis, eerst, juli, januari) => {
    expect(bedragen({ basis }, '2025-03-01', '2026-06-30', true)).toEqual([
      ['2025-03-01', eerst],
      ['2025-07-01', juli],
      ['2026-01-01', januari],
    ]);
  });

  it.each([
    ['R', 127_511, 142_867],
    ['U', 127_531, 142_955],
  ] as const)('V31-%s: forfaitair for six months, then by loonwaarde', (basis, forfaitair, regulier) => {
    const vast = { basis, urenPerWeek: 30, begindatumDienstverband: '2026-02-01' };
    const eerst = verloop({ ...vast, soort: 'forfaitair', loonwaarde: undefined }, '2026-02-01', '2026-12-31');
    expect(eerst.perioden).toMatchObject([
      { van: '2026-02-01', totEnMet: '2026-07-31', berekening: { bedragPerMaandCent: forfaitair } },
    ]);
    expect(bedragen({ ...vast, loonwaarde: 45 }, '2026-08-01', '2026-12-31')).toEqual([['2026-08-01', regulier]]);
  });

  it('shorten the forfaitaire months when the LKS starts later than the job', () => {
    const vast = { soort: 'forfaitair' as const, loonwaarde: undefined, begindatumDienstverband: '2026-01-15' };
    expect(verloop(vast, '2026-03-01', '2026-12-31').perioden[0]).toMatchObject({ totEnMet: '2026-07-14' });
  });

  it('follow each birthday of a young werknemer, with the minimum wage of the last indexation', () => {
    const jong = verloop({ geboortedatum: '2006-09-10' }, '2026-02-01', '2026-12-31', false);
    expect(jong.perioden.map(({ van, totEnMet, aanleiding }) => [van, totEnMet, aanleiding])).toEqual([
      ['2026-02-01', '2026-09-09', 'ingang'],
      ['2026-09-10', '2026-12-31', 'verjaardag'],
    ]);
    const [voor, na] = jong.perioden;
    expect(na?.berekening.stappen[1]?.omschrijving).toContain('1 januari 2026');
    expect(Number(voor?.exactCent) / Number(na?.exactCent)).toBeCloseTo(60 / 80, 6);
  });

  it('no longer change on a birthday after 21, and change once when two reasons coincide', () => {
    expect(bedragen({ geboortedatum: '2005-01-01' }, '2025-06-01', '2026-12-31')).toHaveLength(2);
    expect(bedragen({ geboortedatum: '2004-03-01' }, '2026-02-01', '2026-12-31')).toHaveLength(1);
    expect(
      bedragen({ geboortedatum: '2005-06-15', leeftijdIngang: 'eerste_van_de_maand' }, '2026-02-01', '2026-12-31'),
    ).toMatchObject([
      ['2026-02-01', expect.any(Number)],
      ['2026-06-01', expect.any(Number)],
    ]);
  });

  it('follow a birthday in December from January on when the first of the next month was chosen', () => {
    const jong = { geboortedatum: '2005-12-15', leeftijdIngang: 'eerste_volgende_maand' as const };
    expect(verloop(jong, '2025-11-01', '2026-12-31').perioden.map(({ van }) => van)).toEqual([
      '2025-11-01',
      '2026-01-01',
    ]);
    const [voor, na] = verloop({ ...jong, geboortedatum: '2005-06-15' }, '2026-02-01', '2026-12-31').perioden;
    expect(na?.van).toBe('2026-07-01');
    expect(Number(na?.exactCent)).toBeGreaterThan(Number(voor?.exactCent));
  });

  it('stop where the minimum wage is not known yet, and say so', () => {
    const { perioden, onbekendVanaf } = verloop({}, '2026-02-01', '2027-06-30');
    expect(perioden.map(({ totEnMet }) => totEnMet)).toEqual(['2026-12-31']);
    expect(onbekendVanaf).toBe('2027-01-01');
    expect(verloop({}, '2026-02-01', '2026-12-31').onbekendVanaf).toBeUndefined();
  });

  it('leave no day out and count none twice', () => {
    const { perioden } = verloop({ geboortedatum: '2004-02-29' }, '2022-02-10', '2026-12-31', true);
    expect(perioden[0]?.van).toBe('2022-02-10');
    expect(perioden.at(-1)?.totEnMet).toBe('2026-12-31');
    for (const [plaats, periode] of perioden.slice(1).entries()) {
      expect(diffDagen(perioden[plaats]?.totEnMet ?? '', periode.van)).toBe(1);
      expect(periode.totEnMet >= periode.van).toBe(true);
    }
  });
});
