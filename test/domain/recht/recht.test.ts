import { describe, expect, it } from 'vitest';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { explainMaandrecht } from '../../../server/domain/recht/rechtuitleg.ts';
import type { Uren } from './voorbeelden.ts';
import { beeindiging, bekend, besluit, bron, CONTEXT, CONTEXT_U, forfaitair, reken } from './voorbeelden.ts';

describe('what a werkgever is entitled to: the vectors of the specification', () => {
  it.each([
    ['R', CONTEXT, 34_786, 119_818],
    ['U', CONTEXT_U, 34_795, 119_850],
  ] as const)('V20 on basis %s: a start on 23 October counts 9 of 31 days', (_basis, context, oktober, november) => {
    const start = besluit('2025-10-23', { loonwaarde: 55 }, {}, context.rekengegevens);
    expect(reken([start], '2025-11', context)).toEqual({ '2025-10': oktober, '2025-11': november });
  });

  it.each([
    ['R', CONTEXT, 67_434],
    ['U', CONTEXT_U, 67_444],
  ] as const)(
    'V23 on basis %s: of a 0-urencontract the hours of the month are owed afterwards',
    (_b, context, cent) => {
      const nulUren = besluit('2026-04-01', { loonwaarde: 45, contractsoort: 'nul_uren', urenPerWeek: 0 });
      const uren: readonly Uren[] = [{ maand: '2026-04', uren: 62.5, bron: 'loonstrook' }];
      const [april] = calculateRecht(bron([nulUren], uren), '2026-04', context);
      expect(april).toMatchObject({ rechtCent: cent, vastCent: 0, variabelCent: cent, wachtOpUren: false });
    },
  );

  it.each([
    ['R', CONTEXT, [102_320, 102_320, 102_320, 107_109]],
    ['U', CONTEXT_U, [102_393, 102_393, 102_393, 107_126]],
  ] as const)('V24 on basis %s: only 1 January brings a new amount', (_basis, context, verwacht) => {
    const start = besluit('2025-03-01', { loonwaarde: 65, urenPerWeek: 36 }, {}, context.rekengegevens);
    const recht = reken([start], '2026-01', context);
    expect([recht['2025-03'], recht['2025-07'], recht['2025-12'], recht['2026-01']]).toEqual(verwacht);
  });

  it.each([
    ['R', CONTEXT, [102_320, 104_841, 107_109]],
    ['U', CONTEXT_U, [102_393, 104_869, 107_126]],
  ] as const)('V25 on basis %s: with 1 July there are three amounts', (_basis, context, verwacht) => {
    const anders = { loonwaarde: 65, urenPerWeek: 36, indexatieJuli: true };
    const recht = reken([besluit('2025-03-01', anders, {}, context.rekengegevens)], '2026-01', context);
    expect([recht['2025-06'], recht['2025-07'], recht['2026-01']]).toEqual(verwacht);
  });

  it.each([
    ['R', CONTEXT, 108_810, 76_167],
    ['U', CONTEXT_U, 108_827, 76_179],
  ] as const)('V27 on basis %s: a hermeting gives a new amount from its date', (_basis, context, mei, juni) => {
    const { rekengegevens } = context;
    const oud = besluit('2026-02-01', {}, {}, rekengegevens);
    const nieuw = besluit('2026-06-01', { loonwaarde: 72 }, { soort: 'hermeting' }, rekengegevens);
    const recht = reken([oud, nieuw], '2026-06', context);
    expect([recht['2026-05'], recht['2026-06']]).toEqual([mei, juni]);
  });

  it.each([
    ['R', CONTEXT, [81_607, 90_837, 95_208]],
    ['U', CONTEXT_U, [81_620, 90_851, 95_223]],
  ] as const)('V28 on basis %s: a change of hours splits the month by days', (_basis, context, verwacht) => {
    const { rekengegevens } = context;
    const oud = besluit('2026-01-01', { urenPerWeek: 24 }, {}, rekengegevens);
    const nieuw = besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging' }, rekengegevens);
    const recht = reken([oud, nieuw], '2026-03', context);
    expect([recht['2026-01'], recht['2026-02'], recht['2026-03']]).toEqual(verwacht);
  });

  it('V31: forfaitair stops after six months, and the loonwaarde that follows takes the minimum wage of its own date', () => {
    const half = forfaitair('2026-02-01', { urenPerWeek: 30 });
    expect(reken([half], '2026-10')).toMatchObject({ '2026-02': 127_511, '2026-07': 127_511, '2026-08': 0 });
    const gemeten = besluit('2026-08-01', { urenPerWeek: 30, loonwaarde: 45 });
    expect(reken([half, gemeten], '2026-10')).toMatchObject({ '2026-07': 127_511, '2026-08': 142_867 });
    const vanJanuari = besluit('2026-08-01', { urenPerWeek: 30, loonwaarde: 45, peildatum: '2026-02-01' });
    expect(reken([half, vanJanuari], '2026-10')).toMatchObject({ '2026-08': 140_262 });
  });

  it('V31 on basis U', () => {
    const { rekengegevens } = CONTEXT_U;
    const half = forfaitair('2026-02-01', { urenPerWeek: 30 }, rekengegevens);
    const gemeten = besluit('2026-08-01', { urenPerWeek: 30, loonwaarde: 45 }, {}, rekengegevens);
    expect(reken([half, gemeten], '2026-08', CONTEXT_U)).toMatchObject({ '2026-07': 127_531, '2026-08': 142_955 });
  });

  it.each([
    ['R', CONTEXT, 108_810],
    ['U', CONTEXT_U, 108_827],
  ] as const)('V32 on basis %s: illness changes nothing', (_basis, context, cent) => {
    const recht = reken([besluit('2026-02-01', {}, {}, context.rekengegevens)], '2026-03', context);
    expect(recht).toEqual({ '2026-02': cent, '2026-03': cent });
  });

  it('tells the minimum wage of each amount, also of a forfaitaire one', () => {
    const half = forfaitair('2026-02-01', { urenPerWeek: 30 });
    const gemeten = besluit('2026-08-01', { urenPerWeek: 30, loonwaarde: 45 });
    const recht = calculateRecht(bron([half, gemeten]), '2026-08', CONTEXT);
    const wml = (maand: string) => bekend(recht, maand).delen.map(({ wmlCent }) => wmlCent);
    expect([wml('2026-07'), wml('2026-08')]).toEqual([[229_440], [233_700]]);
  });
});

describe('besluiten one after the other', () => {
  it('runs for years, and says of a month without a minimum wage that it is not known', () => {
    const recht = calculateRecht(bron([besluit('2026-03-01')]), '2027-02', CONTEXT);
    expect(recht).toHaveLength(12);
    expect(recht.at(-2)).toEqual({
      maand: '2027-01',
      bekend: false,
      reden:
        'Het minimumloon vanaf 1 januari 2027 is nog niet bekend. Vraag de functioneel beheerder om de nieuwe bedragen toe te voegen.',
    });
    expect(recht.at(-1)?.bekend).toBe(false);
  });

  it('stops on the last day of the besluit', () => {
    const kort = besluit('2026-03-01', {}, { einddatum: '2026-04-15' });
    expect(reken([kort], '2026-12')).toEqual({ '2026-03': 108_810, '2026-04': 54_405 });
  });

  it('lets a later besluit replace an earlier one for good, also when it ends sooner', () => {
    const lang = besluit('2026-01-01');
    const kort = besluit('2026-03-01', { urenPerWeek: 24 }, { soort: 'wijziging', einddatum: '2026-03-31' });
    expect(reken([lang, kort], '2026-04')).toEqual({
      '2026-01': 108_810,
      '2026-02': 108_810,
      '2026-03': 81_607,
      '2026-04': 0,
    });
  });

  it('takes the last besluit when two begin on the same day, whatever was said before', () => {
    const recht = reken(
      [besluit('2026-02-01'), besluit('2026-03-01', { urenPerWeek: 24 }), besluit('2026-02-01', { urenPerWeek: 28 })],
      '2026-03',
    );
    expect(recht).toEqual({ '2026-02': 95_208, '2026-03': 95_208 });
  });

  it('keeps months that an end with retroactive effect took back, with 0 and the reason', () => {
    const recht = calculateRecht(
      bron([besluit('2026-01-01', {}, { einddatum: '2026-04-30' }), beeindiging('2026-02-15', '2026-04-02')]),
      '2026-12',
      CONTEXT,
    );
    expect(recht.map(({ maand }) => maand)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(bekend(recht, '2026-02').rechtCent).toBe(54_405);
    expect(bekend(recht, '2026-03')).toMatchObject({ rechtCent: 0, delen: [], einde: { per: '2026-02-15' } });
    expect(bekend(recht, '2026-01').einde).toBeUndefined();
  });

  it('starts again when a besluit follows an end', () => {
    const recht = reken(
      [besluit('2026-01-01'), beeindiging('2026-02-01'), besluit('2026-03-01', { urenPerWeek: 24 })],
      '2026-03',
    );
    expect(recht).toEqual({ '2026-01': 108_810, '2026-02': 0, '2026-03': 81_607 });
  });

  it('has nothing without a toekenning', () => {
    expect(reken([], '2026-03')).toEqual({});
    expect(reken([besluit('2026-03-01', {}, { soort: 'afwijzing' })], '2026-03')).toEqual({});
    expect(reken([besluit('2026-03-01')], '2026-02')).toEqual({});
  });
});

describe('a young werknemer', () => {
  const jong = { geboortedatum: '2006-03-11', loonwaarde: 50, urenPerWeek: 36 };

  it('has another amount from the birthday, by days', () => {
    const recht = calculateRecht(bron([besluit('2026-02-01', jong)]), '2026-04', CONTEXT);
    const [februari, maart, april] = recht.map((deel) => (deel.bekend ? deel.vastCent : 0));
    expect(Math.round(((februari ?? 0) * 10 + (april ?? 0) * 21) / 31)).toBe(maart);
    expect(bekend(recht, '2026-03').delen.map(({ dagen, aanleiding }) => [dagen, aanleiding])).toEqual([
      [10, 'ingang'],
      [21, 'leeftijd'],
    ]);
  });

  it('has it from the first of the month when the gemeente chose so', () => {
    const recht = calculateRecht(
      bron([besluit('2026-02-01', { ...jong, leeftijdIngang: 'eerste_van_de_maand' })]),
      '2026-04',
      CONTEXT,
    );
    expect(bekend(recht, '2026-03').delen).toHaveLength(1);
    expect(bekend(recht, '2026-03').vastCent).toBe(bekend(recht, '2026-04').vastCent);
  });
});

describe('what an amount is made of', () => {
  it('splits into LKS and werkgeverslasten as the besluit does', () => {
    const recht = bekend(
      calculateRecht(bron([besluit('2026-03-01', { urenPerWeek: 40 })]), '2026-03', CONTEXT),
      '2026-03',
    );
    // V08: 1.101,3120 and 258,8083.
    expect(recht).toMatchObject({ rechtCent: 136_012, lksCent: 110_131, werkgeverslastenCent: 25_881 });
  });

  it('says hours, loonwaarde, days and besluit of each part', () => {
    const oud = besluit('2026-01-01', { urenPerWeek: 24 });
    const nieuw = besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging', datum: '2026-03-12' });
    const februari = bekend(calculateRecht(bron([oud, nieuw]), '2026-02', CONTEXT), '2026-02');
    expect(februari.delen).toEqual([
      expect.objectContaining({ dagen: 9, urenPerWeek: 24, loonwaarde: 60, perMaandCent: 81_607, besluitId: oud.id }),
      expect.objectContaining({
        dagen: 19,
        urenPerWeek: 28,
        perMaandCent: 95_208,
        besluitId: nieuw.id,
        besluitdatum: '2026-03-12',
        sinds: '2026-02-10',
        aanleiding: 'uren',
        reden: 'Uren gewijzigd van 24 naar 28 per week per 10 februari 2026',
      }),
    ]);
    expect(explainMaandrecht(februari).map(({ omschrijving }) => omschrijving)).toEqual([
      '1 februari 2026 tot en met 9 februari 2026, 9 van 28 dagen: 24 uur per week, loonwaarde 60%, €\u00A0816,07 per maand',
      'Uren gewijzigd van 24 naar 28 per week per 10 februari 2026',
      '10 februari 2026 tot en met 28 februari 2026, 19 van 28 dagen: 28 uur per week, loonwaarde 60%, €\u00A0952,08 per maand',
      'Samen over de maand, waarvan €\u00A0172,85 werkgeverslasten',
    ]);
  });

  it.each([
    [{ loonwaarde: 72 }, 'hermeting', 'loonwaarde', 'Loonwaarde gewijzigd van 60% naar 72% per 1 maart 2026'],
    [{ voltijdUren: 36 }, 'wijziging', 'contract', 'Contract gewijzigd per 1 maart 2026'],
    [
      { geboortedatum: '2005-01-01' },
      'wijziging',
      'leerweg',
      'Leeftijd of leerweg van de werknemer gewijzigd per 1 maart 2026',
    ],
    [{}, 'herziening', 'indexatie', 'Nieuw minimumloon per 1 maart 2026'],
    [{}, 'wijziging', 'besluit', 'Besluit van 1 maart 2026, per 1 maart 2026'],
    [
      { urenPerWeek: 24, loonwaarde: 70 },
      'wijziging',
      'uren',
      'Uren gewijzigd van 32 naar 24 per week en loonwaarde gewijzigd van 60% naar 70% per 1 maart 2026',
    ],
  ] as const)('names why: %j by a %s', (anders, soort, aanleiding, reden) => {
    const recht = calculateRecht(
      bron([besluit('2026-01-01'), besluit('2026-03-01', anders, { soort })]),
      '2026-03',
      CONTEXT,
    );
    expect(bekend(recht, '2026-03').delen).toEqual([expect.objectContaining({ aanleiding, reden })]);
  });

  it('names a loonwaarde that comes after forfaitair', () => {
    const recht = calculateRecht(
      bron([forfaitair('2026-02-01'), besluit('2026-08-01', { loonwaarde: 45 })]),
      '2026-08',
      CONTEXT,
    );
    expect(bekend(recht, '2026-08').delen[0]?.reden).toBe(
      'Loonwaarde gewijzigd van forfaitair naar 45% per 1 augustus 2026',
    );
  });
});
