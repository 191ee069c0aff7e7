import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { readMaand } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { calculateAanlevering } from '../../../server/domain/uren/aanlevering.ts';
import { listUrenmaanden } from '../../../server/domain/uren/urenmaand.ts';
import type { Urenopgave } from '../../../server/domain/uren/urenopgave.ts';
import { evolveUren } from '../../../server/domain/uren/urenopgave.ts';
import { makeVerrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import type { Zaakverrekening } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import { besluit, bron, CONTEXT, opgave } from '../recht/voorbeelden.ts';

const PARAMETERS = {
  ...CONTEXT.parameters,
  'betaling.dag': 'laatste_werkdag_voor_21',
  'betaling.run_sluitdatum_wd': 5,
  'betaling.frequentie_variabel': 'kwartaal',
  'bewijs.aanleverdag': null,
};
const nulUren = (van: string, rest: Partial<Besluit> = {}) =>
  besluit(van, { loonwaarde: 45, contractsoort: 'nul_uren', urenPerWeek: 0 }, rest);

const aanlevering = (maand: string, anders: Readonly<Record<string, unknown>> = {}) =>
  calculateAanlevering(maand, { ...PARAMETERS, ...anders }, CONTEXT.rekengegevens);

const tabel = (
  besluiten: readonly Besluit[],
  urenopgaven: readonly Urenopgave[],
  vandaag: string,
  verrekeningen: readonly Zaakverrekening[] = [],
) => {
  const recht = calculateRecht({ ...bron(besluiten), urenopgaven }, readMaand(vandaag), CONTEXT);
  const context = { parameters: PARAMETERS, rekengegevens: CONTEXT.rekengegevens, vandaag };
  return listUrenmaanden({ urenopgaven, verrekeningen }, recht, context);
};

const Q1: Zaakverrekening = {
  ...makeVerrekening([], '2026-Q1', null),
  id: 'q1',
  aanleiding: 'kwartaal',
  datum: '2026-04-14',
  door: 'administratie',
  wachtOpUren: ['2026-03'],
};
const maart = (vastgelegdOp: string): Urenopgave => ({
  ...opgave({ maand: '2026-03', uren: 62.5, bron: 'loonstrook' }),
  ontvangenOp: vastgelegdOp,
  vastgelegdOp,
});

describe('the last day for hours', () => {
  it('is five werkdagen before the betaaldag of the run after the quarter', () => {
    // Paid on Monday 20 April 2026.
    expect(aanlevering('2026-02')).toMatchObject({
      kwartaal: '2026-Q1',
      betaalmaand: '2026-04',
      uiterlijk: '2026-04-13',
    });
    expect(aanlevering('2026-11')).toMatchObject({ kwartaal: '2026-Q4', betaalmaand: '2027-01' });
  });

  it('is the aanleverdag of the gemeente, but never after the run closes', () => {
    expect(aanlevering('2026-02', { 'bewijs.aanleverdag': 10 }).uiterlijk).toBe('2026-04-10');
    expect(aanlevering('2026-02', { 'bewijs.aanleverdag': 25 }).uiterlijk).toBe('2026-04-13');
  });

  it('comes every month when the gemeente settles every month', () => {
    const maandelijks = { 'betaling.frequentie_variabel': 'maand', 'bewijs.aanleverdag': 10 };
    expect(aanlevering('2026-01', maandelijks)).toMatchObject({ betaalmaand: '2026-02', uiterlijk: '2026-02-10' });
  });

  it('is explained, as a choice of the gemeente', () => {
    const { uitleg } = aanlevering('2026-02', { 'bewijs.aanleverdag': 10 });
    expect(uitleg.map(({ omschrijving }) => omschrijving)).toEqual([
      'De betaalrun van april 2026 sluit 5 werkdagen voor de betaaldag',
      'De werkgever levert de uren aan op de 10e',
    ]);
    expect(uitleg.every(({ aanname }) => aanname === true)).toBe(true);
  });
});

describe('the months with hours that are settled afterwards', () => {
  it('are none with a contract of vaste uren', () => {
    expect(tabel([besluit('2026-02-01')], [], '2026-04-02')).toEqual([]);
  });

  it('are missing, in, or not over yet', () => {
    const maanden = tabel([nulUren('2026-02-10')], [maart('2026-04-02')], '2026-04-03');
    expect(maanden.map(({ maand, stand, teLaat }) => [maand, stand, teLaat])).toEqual([
      ['2026-02', 'ontbreekt', false],
      ['2026-03', 'binnen', false],
      ['2026-04', 'loopt', false],
    ]);
    expect(maanden[0]?.dagen).toEqual([{ van: '2026-02-10', totEnMet: '2026-02-28' }]);
    expect(maanden[1]).toMatchObject({ uren: 62.5, ontvangenOp: '2026-04-02', verrekendMet: { kwartaal: '2026-Q1' } });
  });

  it('are too late when the last day is over and hours miss', () => {
    const [februari] = tabel([nulUren('2026-02-01')], [], '2026-04-14');
    expect(februari).toMatchObject({ stand: 'ontbreekt', teLaat: true, uiterlijk: '2026-04-13' });
  });

  it('move to the next quarter when they come in after their own was settled', () => {
    const maanden = tabel([nulUren('2026-03-01')], [maart('2026-05-06')], '2026-05-07', [Q1]);
    expect(maanden[0]).toMatchObject({
      maand: '2026-03',
      stand: 'binnen',
      kwartaal: '2026-Q1',
      verrekendMet: { kwartaal: '2026-Q2', betaalmaand: '2026-07' },
    });
  });

  it('move too when they came in on the day itself, after the settlement had left them out', () => {
    const maanden = tabel([nulUren('2026-03-01')], [maart('2026-04-14')], '2026-05-07', [Q1]);
    expect(maanden[0]?.verrekendMet.kwartaal).toBe('2026-Q2');
  });

  it('stay with their own quarter when the settlement had them', () => {
    const maanden = tabel([nulUren('2026-03-01')], [maart('2026-04-10')], '2026-05-07', [{ ...Q1, wachtOpUren: [] }]);
    expect(maanden[0]?.verrekendMet).toEqual({ kwartaal: '2026-Q1', betaalmaand: '2026-04' });
  });

  it('count as one row of days when the amount changes within the month', () => {
    const maanden = tabel([nulUren('2026-02-01'), nulUren('2026-03-11', { soort: 'hermeting' })], [], '2026-04-02');
    expect(maanden[1]?.dagen).toEqual([{ van: '2026-03-01', totEnMet: '2026-03-31' }]);
  });
});

describe('hours of a zaak', () => {
  const vast = { soort: 'UrenVastgelegd', opgave: maart('2026-04-02') } as const;
  const terug = { soort: 'UrenIngetrokken', opgaveId: 'u0', op: '2026-04-03', reden: 'andere zaak' } as const;

  it('are kept once, however often they are told', () => {
    expect([vast, vast].reduce(evolveUren, [])).toEqual([vast.opgave]);
  });

  it('stay in the list when they are taken back', () => {
    expect([vast, terug].reduce(evolveUren, [] as readonly Urenopgave[])).toEqual([
      { ...vast.opgave, ingetrokken: { op: '2026-04-03', reden: 'andere zaak' } },
    ]);
  });

  it('cannot be taken back when they are not there', () => {
    expect(() => evolveUren([], terug)).toThrow('Urenopgave u0 is er niet.');
  });
});
