import { describe, expect, it } from 'vitest';
import type { Maandstand } from '../../../server/domain/betalen/betaalstand.ts';
import {
  describePost,
  listOnverklaard,
  makeGrootboek,
  writeGrootboek,
} from '../../../server/domain/betalen/grootboek.ts';

const JAAR = { van: '2026-01', totEnMet: '2026-12' } as const;

function stand(maand: string, anders: Partial<Maandstand> = {}): Maandstand {
  const bedragen = { rechtCent: 1000, betaaldCent: 1000, verrekendCent: 0, verschilCent: 0 };
  return { maand, ...bedragen, teBetalenCent: 0, teVerrekenenCent: 0, redenen: [], ...anders };
}

describe('the ledger of a gemeente', () => {
  it('adds up what was owed, paid and settled, and tells money from bookings', () => {
    const verrekend = stand('2026-02', { rechtCent: 1500, betaaldCent: 1500, verrekendCent: 500 });
    const boek = makeGrootboek([{ zaak: '0001', stand: [stand('2026-01'), verrekend] }], JAAR);
    expect(boek).toMatchObject({ rechtCent: 2500, betaaldCent: 2000, verrekendCent: 500, verschilCent: 0, posten: [] });
  });

  it('is the same text in whatever order the zaken come', () => {
    const zaken = ['0002', '0001', '0003'].map((zaak) => ({ zaak, stand: [stand('2026-03'), stand('2026-04')] }));
    const tekst = writeGrootboek(makeGrootboek(zaken, JAAR));
    expect(tekst).toBe(writeGrootboek(makeGrootboek(zaken.toReversed(), JAAR)));
    expect(tekst.split('\n')[0]).toBe('0001;2026-03;1000;1000;0;0');
  });

  it('is another text as soon as one cent is somewhere else', () => {
    const een = makeGrootboek([{ zaak: '1', stand: [stand('2026-01'), stand('2026-02')] }], JAAR);
    const ander = makeGrootboek(
      [{ zaak: '1', stand: [stand('2026-01', { betaaldCent: 1001 }), stand('2026-02', { betaaldCent: 999 })] }],
      JAAR,
    );
    expect(ander.verschilCent).toBe(0);
    expect(writeGrootboek(ander)).not.toBe(writeGrootboek(een));
  });

  it('leaves months outside the year alone', () => {
    const boek = makeGrootboek([{ zaak: '1', stand: [stand('2025-12'), stand('2026-06'), stand('2027-01')] }], JAAR);
    expect(boek.zaken[0]?.maanden.map(({ maand }) => maand)).toEqual(['2026-06']);
  });

  it('names every difference with its reason', () => {
    const redenen = [{ soort: 'nog_niet_betaald', zin: 'Nog niet betaald' }] as const;
    const open = stand('2026-11', { betaaldCent: 0, verschilCent: 1000, redenen });
    const boek = makeGrootboek([{ zaak: '0007', stand: [open] }], JAAR);
    expect(boek.posten.map(describePost)).toEqual(['zaak 0007, november 2026: €\u00A010,00. Nog niet betaald.']);
    expect(listOnverklaard(boek)).toEqual([]);
  });

  it('does not balance when nobody can say why', () => {
    const redenen = [{ soort: 'onverklaard', zin: 'Er is toen een ander bedrag betaald' }] as const;
    const boek = makeGrootboek([{ zaak: '1', stand: [stand('2026-01', { betaaldCent: 990, redenen })] }], JAAR);
    expect(boek.verschilCent).toBe(10);
    expect(listOnverklaard(boek)).toHaveLength(1);
  });

  it('shows a month of which nothing can be said, with what was paid over it', () => {
    const recht = { maand: '2026-07', bekend: false, reden: 'Het minimumloon is niet bekend.' } as const;
    const { rechtCent: _recht, ...rest } = stand('2026-07', { recht, betaaldCent: 300 });
    const boek = makeGrootboek([{ zaak: '1', stand: [rest] }], JAAR);
    expect(boek).toMatchObject({ rechtCent: 0, betaaldCent: 300, verschilCent: -300 });
    expect(boek.posten).toEqual([
      { zaak: '1', maand: '2026-07', bedragCent: -300, redenen: ['Het minimumloon is niet bekend'] },
    ]);
  });
});
