import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { isHerzieningsdatum } from '../../../server/domain/besluit/herziening.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { beeindiging, bekend, besluit, bron, CONTEXT, forfaitair, PARAMETERS, reken } from '../recht/voorbeelden.ts';
import { herzie, voor } from './voorbeelden.ts';

const JAAR = '2026-01-01';
const JULI = { ...CONTEXT, parameters: { ...PARAMETERS, 'indexatie.momenten': ['1_januari', '1_juli'] } };
/** V24: 65%, 36 hours, granted when the minimum wage of 2026 was not published. */
const v24 = (rest: Partial<Besluit> = {}) =>
  besluit('2025-03-01', { loonwaarde: 65, urenPerWeek: 36 }, rest, voor(JAAR));

describe('herziening of an LKS that runs on 1 January', () => {
  it('V24: gives the amount of the new minimum wage, as the recht has it', () => {
    const { plan, besluiten } = herzie([v24()], JAAR);
    expect(plan).toMatchObject({ uitkomst: 'berekend', oudCent: 102_320, nieuwCent: 107_109 });
    expect(besluiten.at(-1)).toMatchObject({
      ingangsdatum: JAAR,
      berekening: { peildatum: JAAR, bedragPerMaandCent: 107_109 },
    });
    expect(reken(besluiten, '2026-03')).toEqual(reken([v24()], '2026-03'));
  });

  it('says in the recht from which besluit the amount follows, and why it began', () => {
    const { besluiten } = herzie([v24()], JAAR);
    const januari = bekend(calculateRecht(bron(besluiten), '2026-01', CONTEXT), '2026-01');
    expect(januari.delen).toMatchObject([
      { besluitId: 'h2026-01-01-0', aanleiding: 'indexatie', perMaandCent: 107_109 },
    ]);
  });

  it('tells every step of the calculation', () => {
    const { plan } = herzie([v24()], JAAR);
    const stappen = plan.uitkomst === 'berekend' ? plan.besluiten[0].berekening.stappen : [];
    expect(stappen.length).toBeGreaterThan(4);
    expect(stappen.every(({ grondslag }) => grondslag !== '')).toBe(true);
  });

  it('waits, and gives no amount, as long as the minimum wage is not known', () => {
    const { plan } = herzie([v24()], JAAR, { ...CONTEXT, rekengegevens: voor(JAAR) });
    expect(plan).toEqual({ uitkomst: 'onbekend', reden: expect.stringContaining('1 januari 2026 is nog niet bekend') });
  });

  it('keeps the last day of the LKS', () => {
    const { besluiten } = herzie([v24({ einddatum: '2026-02-14' })], JAAR);
    expect(besluiten.at(-1)?.einddatum).toBe('2026-02-14');
    expect(reken(besluiten, '2026-04')).toMatchObject({ '2026-02': 53_555 });
    expect(reken(besluiten, '2026-04')['2026-03']).toBeUndefined();
  });

  it('falls when the amount falls, as after a correction of the minimum wage', () => {
    const hoger = {
      ...CONTEXT,
      rekengegevens: {
        ...CONTEXT.rekengegevens,
        minimumlonen: CONTEXT.rekengegevens.minimumlonen.map((tabel) =>
          tabel.geldigVanaf === JAAR ? { ...tabel, referentiemaandloonCent: 200_000 } : tabel,
        ),
      },
    };
    const { plan, besluiten } = herzie([v24()], JAAR, hoger);
    expect(plan.uitkomst === 'berekend' && plan.nieuwCent < plan.oudCent).toBe(true);
    expect(reken(besluiten, '2026-01', hoger)['2026-01']).toBe(plan.uitkomst === 'berekend' ? plan.nieuwCent : 0);
  });

  it('follows forfaitaire LKS as long as its six months run', () => {
    const half = forfaitair('2025-10-01', { urenPerWeek: 30 });
    const { plan, besluiten } = herzie([half], JAAR);
    expect(plan).toMatchObject({ uitkomst: 'berekend', nieuwCent: 127_511 });
    expect(reken(besluiten, '2026-05')).toMatchObject({ '2026-01': 127_511, '2026-03': 127_511, '2026-04': 0 });
  });

  it('counts the age of a young werknemer on that day', () => {
    const jong = besluit('2025-06-01', { geboortedatum: '2006-01-01' }, {}, voor(JAAR));
    const { plan, besluiten } = herzie([jong], JAAR);
    expect(plan).toMatchObject({ uitkomst: 'berekend' });
    expect(reken(besluiten, '2026-06')).toEqual(reken([jong], '2026-06'));
  });
});

describe('herziening that has nothing to do', () => {
  it.each([
    ['a grant that begins after the date', [besluit('2026-02-01')], 'loopt er geen'],
    ['a grant that ends the day before', [besluit('2025-02-01', {}, { einddatum: '2025-12-31' })], 'loopt er geen'],
    ['forfaitair of which the six months are over', [forfaitair('2025-07-01')], 'loopt er geen'],
    ['an LKS that was ended', [besluit('2025-02-01'), beeindiging('2025-11-01')], 'loopt er geen'],
    ['a grant that begins on the date', [besluit(JAAR)], 'met het minimumloon van die dag'],
  ])('leaves %s', (_naam, besluiten, reden) => {
    expect(herzie(besluiten, JAAR).plan).toEqual({ uitkomst: 'niet_nodig', reden: expect.stringContaining(reden) });
  });

  it('happens once per date', () => {
    const { besluiten } = herzie([v24()], JAAR);
    expect(herzie(besluiten, JAAR).plan).toMatchObject({ uitkomst: 'niet_nodig' });
  });

  it('on 1 July only where the gemeente chose that', () => {
    expect(herzie([v24()], '2025-07-01').plan).toMatchObject({ uitkomst: 'niet_nodig' });
    expect(herzie([v24()], '2025-07-01', JULI).plan).toMatchObject({ oudCent: 102_320, nieuwCent: 104_841 });
  });

  it('knows no other dates', () => {
    expect(['2026-01-01', '2026-07-01', '2026-02-01'].map(isHerzieningsdatum)).toEqual([true, true, false]);
  });
});

describe('herziening beside besluiten for a later day', () => {
  it('leaves a change of hours in force that was decided before it', () => {
    const uren = besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging' });
    const oud = besluit('2025-03-01', { urenPerWeek: 24 }, {}, voor(JAAR));
    const { plan, besluiten } = herzie([oud, uren], JAAR);
    expect(plan.uitkomst === 'berekend' && plan.besluiten).toHaveLength(1);
    expect(reken(besluiten, '2026-03')).toMatchObject({ '2026-01': 81_607, '2026-02': 90_837, '2026-03': 95_208 });
  });

  it('gives that change its new amount too when it was decided with none', () => {
    const uren = besluit('2026-02-10', { urenPerWeek: 28 }, { soort: 'wijziging' }, voor(JAAR));
    const oud = besluit('2025-03-01', { urenPerWeek: 24 }, {}, voor(JAAR));
    const { plan, besluiten } = herzie([oud, uren], JAAR);
    const nieuw = plan.uitkomst === 'berekend' ? plan.besluiten : [];
    expect(nieuw.map((deel) => [deel.ingangsdatum, deel.berekening.bedragPerMaandCent])).toEqual([
      [JAAR, 81_607],
      ['2026-02-10', 95_208],
    ]);
    expect(reken(besluiten, '2026-03')).toMatchObject({ '2026-02': 90_837, '2026-03': 95_208 });
  });

  it('does not bring back an LKS that ends later', () => {
    const { besluiten } = herzie([v24(), beeindiging('2026-03-01', '2025-12-15')], JAAR);
    expect(reken(besluiten, '2026-04')).toMatchObject({ '2026-02': 107_109, '2026-03': 0, '2026-04': 0 });
    const maart = bekend(calculateRecht(bron(besluiten), '2026-03', CONTEXT), '2026-03');
    expect(maart.einde?.per).toBe('2026-03-01');
  });

  it('gives way to a change that is decided after it for an earlier day', () => {
    const { besluiten } = herzie([v24()], JAAR);
    const terug = besluit('2025-12-01', { loonwaarde: 65, urenPerWeek: 18 }, { soort: 'wijziging' });
    expect(reken([...besluiten, terug], '2026-01')['2026-01']).toBe(53_555);
  });
});
