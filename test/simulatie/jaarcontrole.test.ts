import { describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import type { Jaarzaak } from '../../server/simulatie/jaarboek.ts';
import {
  checkBekendgemaakt,
  checkGehoord,
  checkRuns,
  countTermijnen,
  listGemisteTermijnen,
} from '../../server/simulatie/jaarcontrole.ts';

const REGEL = { id: 'r1', zaakId: 'z', maand: '2026-03', bedragCent: 35_539, status: 'uitgevoerd', soort: 'vast' };
const RUN = { maand: '2026-03', regels: [{ ...REGEL, signalen: [] }] } as unknown as Betaalrun;
const TERMIJN = { naam: 'Rappeltermijn', status: 'lopend', einddatum: '2026-03-31' };

function makeZaak(deel: object): Jaarzaak {
  const zaak = { id: 'z', termijnen: [], brieven: [], ...deel } as unknown as Jaarzaak['zaak'];
  return { naam: '0001', zaak };
}

describe('what has to be right after a year', () => {
  it('is that the zaak tells of its payments what the runs tell', () => {
    expect(checkGehoord([makeZaak({ betalingen: [REGEL] })], [RUN])).toEqual([]);
  });

  it.each([
    ['heard nothing of a payment', {}],
    ['has it twice', { betalingen: [REGEL, REGEL] }],
    ['did not hear that the bank paid it', { betalingen: [{ ...REGEL, status: 'open' }] }],
    ['has another amount', { betalingen: [{ ...REGEL, bedragCent: 35_540 }] }],
  ])('finds a zaak that %s', (_wat, deel) => {
    expect(checkGehoord([makeZaak(deel)], [RUN])).toEqual([
      expect.stringMatching(/^Zaak 0001: er staan \d betalingen/),
    ]);
  });

  it('is that a term that is over was noticed', () => {
    const [lopend, verstreken] = [makeZaak({ termijnen: [TERMIJN] }), { ...TERMIJN, status: 'verstreken' }];
    expect(listGemisteTermijnen([lopend], '2026-03-31')).toEqual([]);
    expect(listGemisteTermijnen([lopend], '2026-04-01')).toEqual([
      'Zaak 0001: de termijn “Rappeltermijn” tot en met 2026-03-31 is niet bewaakt.',
    ]);
    expect(listGemisteTermijnen([makeZaak({ termijnen: [verstreken] })], '2026-04-01')).toEqual([]);
    expect(countTermijnen([makeZaak({ termijnen: [TERMIJN, verstreken] }).zaak])).toEqual({ gehaald: 0, gemist: 1 });
  });

  it('is that the werkgever was told every besluit that gives LKS, also two in one letter', () => {
    const besluiten = ['b1', 'b2'].map((id) => ({ id, soort: 'wijziging', datum: '2026-09-22' }));
    const brief = { aan: 'werkgever', besluitId: 'b1' };
    const met = (brieven: readonly object[]) => checkBekendgemaakt([makeZaak({ besluiten, brieven })]);
    expect(met([{ ...brief, ookBesluitIds: ['b2'] }])).toEqual([]);
    expect(met([brief, { aan: 'werknemer', besluitId: 'b2' }])).toEqual([
      'Zaak 0001: geen brief aan de werkgever vertelt het besluit wijziging van 2026-09-22.',
    ]);
  });

  it('is that no run pays too late', () => {
    const run = { maand: '2026-03', betaaldag: '2026-03-31', uiterlijk: '2026-03-31', regels: 1, totaalCent: 1 };
    expect(checkRuns([run])).toEqual([]);
    expect(checkRuns([{ ...run, betaaldag: '2026-04-01' }])).toEqual([
      'De betaalrun van 2026-03 betaalt op 2026-04-01, na 2026-03-31.',
    ]);
  });
});
