import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeClaim } from '../../../server/domain/betalen/betaalregel.ts';
import { listOnverklaard, makeGrootboek } from '../../../server/domain/betalen/grootboek.ts';
import { listVorderingen } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type { Stap } from './boek.ts';
import { account, countGeld, KWARTAAL, LEEG, play, stand, stappen } from './boek.ts';

describe('for any order of besluiten, hours, runs, returns, settlements, payments back and remissions', () => {
  it('each month is what was paid, what was settled and what is still to be done', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        for (const deel of stand(boek)) {
          const geld = countGeld(
            boek.regels.filter((regel) => regel.maand === deel.maand && regel.soort !== 'verrekening'),
          );
          expect(deel.betaaldCent).toBe(geld + deel.verrekendCent);
          expect(deel.rechtCent).toBe(geld + deel.verrekendCent + deel.teBetalenCent + deel.teVerrekenenCent);
        }
      }),
      { numRuns: 35 },
    );
  });

  it('every cent is somewhere: nothing is paid twice and nothing is lost', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        const { recht, verschil, geld, ontvangen, kwijt, vorderingen, saldi, afgezien } = account(boek);
        expect(geld - ontvangen).toBe(recht - verschil - saldi + vorderingen + kwijt + afgezien);
        for (const { openCent } of listVorderingen(boek.zaak, boek.regels)) expect(openCent).toBeGreaterThanOrEqual(0);
        for (const regel of boek.regels) {
          expect(regel.bedragCent).toBeGreaterThanOrEqual(0);
          expect(regel.lksCent + regel.werkgeverslastenCent).toBe(regel.bedragCent);
          expect(regel.bedragCent > 0 || regel.ingehouden !== undefined).toBe(true);
        }
        expect(new Set(boek.regels.map(makeClaim)).size).toBe(boek.regels.length);
        expect(new Set(boek.regels.map(({ id }) => id)).size).toBe(boek.regels.length);
      }),
      { numRuns: 45 },
    );
  });

  it('each entry of the bank is booked once and to the cent: for what is open, and the rest as too much', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        const { vanBank, teVeel } = account(boek);
        expect(vanBank + teVeel).toBe(boek.bankCent);
      }),
      { numRuns: 35 },
    );
  });

  it('a receipt or a remission lowers what is open and changes no month, and every difference has a reason', () => {
    fc.assert(
      fc.property(stappen, fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 100 }), (lijst, deel, kwijt) => {
        const boek = [...lijst, KWARTAAL].reduce(play, LEEG);
        const na = [
          { soort: 'kwijt', plaats: 0, deel: kwijt } as const,
          { soort: 'bank', deel, nogmaals: false } as const,
        ].reduce(play, boek);
        expect(stand(na)).toEqual(stand(boek));
        const [eerst, daarna] = [account(boek), account(na)];
        const minder = daarna.ontvangen - eerst.ontvangen + daarna.kwijt - eerst.kwijt;
        expect(eerst.vorderingen - daarna.vorderingen).toBe(minder);
        const boekhouding = makeGrootboek([{ zaak: 'a', stand: stand(na) }], { van: '2026-01', totEnMet: '2026-12' });
        const { rechtCent, betaaldCent, verrekendCent, verschilCent } = boekhouding;
        expect(rechtCent).toBe(betaaldCent + verrekendCent + verschilCent);
        expect(listOnverklaard(boekhouding)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('after a last run and settlement nothing of any month is open, and doing it again pays nothing', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const slot: readonly Stap[] = [
          { soort: 'run', tot: '2026-12' },
          { soort: 'kwartaal', nummer: 4, wijze: 'terugbetalen', drempel: 0 },
          { soort: 'run', tot: '2026-12' },
        ];
        const klaar = [...lijst, ...slot].reduce(play, LEEG);
        expect(stand(klaar).every(({ verschilCent }) => verschilCent === 0)).toBe(true);
        expect(account(klaar).saldi).toBe(0);
        const nogmaals = slot.reduce(play, klaar);
        expect(nogmaals.regels).toEqual(klaar.regels);
        expect(nogmaals.zaak.vorderingen).toEqual(klaar.zaak.vorderingen);
      }),
      { numRuns: 25 },
    );
  });
});
