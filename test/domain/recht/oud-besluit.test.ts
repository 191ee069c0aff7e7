import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { GEGEVENS } from '../example-zaak.ts';
import { besluit, CONTEXT, centen, opgave } from './voorbeelden.ts';

const regel = (maand: string, bedragCent: number) => ({
  maand,
  bedragCent,
  betaaldag: `${maand}-20`,
  uiterlijk: `${maand}-20`,
  omschrijving: maand,
});

/** As it was stored before a besluit kept its rekenbasis. */
const oud: Besluit = {
  id: 'oud',
  soort: 'toekenning_regulier',
  datum: '2026-02-10',
  door: 'consulent',
  grondslag: 'art. 10d Pw',
  route: 'regulier',
  ingangsdatum: '2026-02-10',
  berekening: {
    peildatum: '2026-02-10',
    bedragPerMaandCent: 108_810,
    lksCent: 88_105,
    werkgeverslastenCent: 20_705,
    stappen: [],
  },
  betaalschema: [regel('2026-02', 73_835), regel('2026-03', 108_810), regel('2026-04', 108_810)],
};

const gegevens = { ...GEGEVENS, loonwaarde: { percentage: 60 } };

describe('a besluit of before its rekenbasis was kept', () => {
  it('is calculated from the gegevens of the zaak, also after its schedule', () => {
    const recht = calculateRecht({ besluiten: [oud], gegevens }, '2026-06', CONTEXT);
    expect(centen(recht)).toEqual({
      '2026-02': 73_835,
      '2026-03': 108_810,
      '2026-04': 108_810,
      '2026-05': 108_810,
      '2026-06': 108_810,
    });
  });

  it('gives what its schedule promised when the gegevens have changed, and nothing is guessed after that', () => {
    const gewijzigd = { ...gegevens, dienstverband: { ...gegevens.dienstverband, urenPerWeek: 16 } };
    const recht = calculateRecht({ besluiten: [oud], gegevens: gewijzigd }, '2026-05', CONTEXT);
    expect(centen(recht)).toEqual({
      '2026-02': 73_835,
      '2026-03': 108_810,
      '2026-04': 108_810,
      '2026-05': 'onbekend',
    });
    expect(recht.at(-1)).toMatchObject({
      reden: expect.stringContaining('Het besluit van 10 februari 2026 zegt niet waarmee') as string,
    });
  });

  it('splits its last month by days when a new besluit follows', () => {
    const gewijzigd = { ...gegevens, dienstverband: { ...gegevens.dienstverband, urenPerWeek: 16 } };
    const nieuw = besluit('2026-03-16', { urenPerWeek: 16 }, { soort: 'wijziging' });
    const recht = calculateRecht({ besluiten: [oud, nieuw], gegevens: gewijzigd }, '2026-04', CONTEXT);
    expect(centen(recht)).toEqual({ '2026-02': 73_835, '2026-03': 80_730, '2026-04': 54_405 });
  });

  it('says that reported hours cannot be counted', () => {
    const gewijzigd = { ...gegevens, dienstverband: { ...gegevens.dienstverband, urenPerWeek: 16 } };
    const urenopgaven = [opgave({ maand: '2026-03', uren: 20, bron: 'loonstrook' })];
    const recht = calculateRecht({ besluiten: [oud], gegevens: gewijzigd, urenopgaven }, '2026-04', CONTEXT);
    expect(centen(recht)).toEqual({ '2026-02': 73_835, '2026-03': 'onbekend', '2026-04': 108_810 });
  });
});

describe('amounts that a besluit fixed', () => {
  it('stay when the legal data change afterwards, and only later months follow the new data', () => {
    const besluiten = [besluit('2026-03-01', {}, {}, { ...CONTEXT.rekengegevens, minimumlonen: tot2026 })];
    const anders = { ...CONTEXT.rekengegevens, minimumlonen: tot2026.map(raise).concat(nieuw) };
    const recht = calculateRecht({ besluiten, gegevens }, '2027-01', { ...CONTEXT, rekengegevens: anders });
    const { '2026-03': maart, '2026-12': december, '2027-01': januari } = centen(recht);
    expect([maart, december]).toEqual([108_810, 108_810]);
    expect(januari).toBeGreaterThan(108_810);
  });
});

const tot2026 = CONTEXT.rekengegevens.minimumlonen.filter(({ geldigVanaf }) => geldigVanaf < '2027-01-01');
const raise = (tabel: (typeof tot2026)[number]) => ({
  ...tabel,
  ...(tabel.referentiemaandloonCent === undefined
    ? {}
    : { referentiemaandloonCent: tabel.referentiemaandloonCent + 6000 }),
});
const nieuw = tot2026
  .slice(-1)
  .map((tabel) => ({ ...raise(tabel), geldigVanaf: '2027-01-01', geldigTot: '2027-06-30' }));
