import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import type { Ureninvoer, Urenkader } from '../../../server/domain/uren/ureninvoer.ts';
import { checkUreninvoer, clipUren } from '../../../server/domain/uren/ureninvoer.ts';
import { besluit, bron, CONTEXT } from '../recht/voorbeelden.ts';

const nulUren = (van: string, rest: Partial<Besluit> = {}) =>
  besluit(van, { loonwaarde: 45, contractsoort: 'nul_uren', urenPerWeek: 0 }, rest);

const kader = (besluiten: readonly Besluit[], anders: Partial<Urenkader> = {}): Urenkader => ({
  dienstverband: { begindatum: '2026-02-01' },
  recht: calculateRecht(bron(besluiten), '2026-04', CONTEXT),
  vandaag: '2026-04-02',
  ...anders,
});
const MAART: Ureninvoer = {
  bron: 'werkgever',
  van: '2026-03-01',
  totEnMet: '2026-03-31',
  uren: 62.5,
  ontvangenOp: '2026-04-02',
};
const fouten = (anders: Partial<Ureninvoer>, deel = kader([nulUren('2026-02-01')])) =>
  checkUreninvoer({ ...MAART, ...anders }, deel).map(({ veld, melding }) => `${veld}: ${melding}`);

describe('hours that somebody fills in', () => {
  it('can be recorded over a month of a 0-urencontract', () => {
    expect(fouten({})).toEqual([]);
    expect(fouten({ uren: 0 })).toEqual([]);
  });

  it('can be recorded over the month that runs, but not over one to come', () => {
    expect(fouten({ van: '2026-04-01', totEnMet: '2026-04-30' })).toEqual([]);
    expect(fouten({ van: '2026-04-06', totEnMet: '2026-05-03' })).toEqual([
      'totEnMet: De periode is nog niet voorbij. Uren kunnen tot en met 30 april 2026.',
    ]);
  });

  it.each([
    [{ van: '2026-02-30' }, 'van: Deze dag bestaat niet. Schrijf een datum als 2-3-2026.'],
    [{ totEnMet: 'ooit' }, 'totEnMet: Deze dag bestaat niet. Schrijf een datum als 29-3-2026.'],
    [{ totEnMet: '2026-02-28' }, 'totEnMet: De laatste dag ligt voor de eerste. Draai ze om.'],
    [
      { van: '2026-02-01' },
      'totEnMet: De periode is langer dan 35 dagen. Leg de uren per maand of per loonstrook vast.',
    ],
    [{ uren: -1 }, 'uren: De uren moeten 0 of meer zijn.'],
    [{ uren: Number.NaN }, 'uren: De uren moeten 0 of meer zijn.'],
    [{ uren: 10.125 }, 'uren: De uren hebben meer dan twee cijfers achter de komma. Rond ze af.'],
    [{ uren: 745 }, 'uren: In 31 dagen gaan hoogstens 744 uren. Kijk het aantal na.'],
    [
      { ontvangenOp: '2026-04-03' },
      'ontvangenOp: De dag van ontvangst kan niet na vandaag zijn. Kies een eerdere dag.',
    ],
  ])('are refused with the field and the way out: %o', (anders, melding) => {
    expect(fouten(anders)).toEqual([melding]);
  });

  it('are not needed for a contract with vaste uren, and mean nothing without LKS', () => {
    expect(fouten({}, kader([besluit('2026-02-01')]))).toEqual([
      'van: In deze periode heeft het contract vaste uren. Er zijn geen uren nodig: de betaling verandert niet.',
    ]);
    expect(fouten({ van: '2026-01-01', totEnMet: '2026-01-31' })).toEqual([
      'van: In deze periode loopt er geen loonkostensubsidie. Kies een andere periode.',
    ]);
  });

  it('can wait for a month of which the minimum wage is not known yet', () => {
    const recht = [{ maand: '2026-03', bekend: false as const, reden: 'nog niet bekend' }];
    expect(fouten({}, kader([], { recht }))).toEqual([]);
  });
});

describe('the days of hours', () => {
  const strook = { van: '2026-03-02', totEnMet: '2026-03-29' };

  it('begin with the job, when that begins within the payslip', () => {
    const deel = kader([nulUren('2026-03-16')], { dienstverband: { begindatum: '2026-03-16' } });
    expect(clipUren(strook, deel)).toEqual({ van: '2026-03-16', totEnMet: '2026-03-29' });
  });

  it('are those of the whole payslip, when the job began before the LKS', () => {
    expect(clipUren(strook, kader([nulUren('2026-03-16')]))).toEqual(strook);
  });

  it('end with the job', () => {
    const deel = kader([nulUren('2026-02-01', { einddatum: '2026-03-15' })], {
      dienstverband: { begindatum: '2026-02-01', einddatum: '2026-03-15' },
    });
    expect(clipUren(strook, deel)).toEqual({ van: '2026-03-02', totEnMet: '2026-03-15' });
  });

  it('go on before a new contract of the same job, because the LKS ran then', () => {
    const deel = kader([nulUren('2026-02-01')], { dienstverband: { begindatum: '2026-03-16' } });
    expect(clipUren(strook, deel)).toEqual(strook);
  });

  it('are those of the period when neither ran', () => {
    const deel = kader([], { dienstverband: { begindatum: '2026-05-01' } });
    expect(clipUren(strook, deel)).toEqual(strook);
  });
});
