import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rekenbasis } from '../../server/domain/bedrag/rekenbasis.ts';
import type { Rekengegevens } from '../../server/domain/bedrag/rekengegevens.ts';
import type { Besluit } from '../../server/domain/besluit/besluit.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { makeNarekening, type Narekenbron } from '../../server/simulatie/jaarnarekening.ts';
import { checkSluiting, type Sluitvraag, type Sluitzaak } from '../../server/simulatie/jaarsluiting.ts';

const BASIS: Rekenbasis = {
  geboortedatum: '1990-05-05',
  bbl: false,
  soort: 'regulier',
  route: 'regulier',
  begindatumDienstverband: '2026-02-01',
  loonwaarde: 50,
  contractsoort: 'vast',
  urenPerWeek: 36,
  voltijdUren: 36,
  leeftijdIngang: 'verjaardag',
  indexatieJuli: false,
  bedragen: [],
};
const besluit = (id: string, ingangsdatum: string, deel: Partial<Besluit> = {}, basis: Partial<Rekenbasis> = {}) =>
  ({ id, soort: 'toekenning_regulier', ingangsdatum, rekenbasis: { ...BASIS, ...basis }, ...deel }) as Besluit;
/** € 2.294,40 with 8%, half of it, with 23,5%: € 1.530,1353... */
const HEEL = 153_014;
const zonder = { besluiten: [besluit('a', '2026-02-01')], uren: [] };

describe('the entitlement by a second way', () => {
  let gegevens: Rekengegevens;
  beforeAll(async () => {
    gegevens = (await loadLibrary(path.resolve(import.meta.dirname, '../..'))).rekengegevens;
  });
  const reken = (bron: Narekenbron, ...maanden: readonly string[]) =>
    maanden.map(makeNarekening(bron, '2027-03', gegevens));

  it('is the whole amount of a whole month, nothing before it, and not known without a minimum wage', () => {
    expect(reken(zonder, '2026-01', '2026-02', '2026-12', '2027-01')).toEqual([0, HEEL, HEEL, undefined]);
  });

  it('follows the minimum wage of July where that was chosen', () => {
    const juli = { besluiten: [besluit('a', '2026-02-01', {}, { indexatieJuli: true })], uren: [] };
    expect(reken(juli, '2026-06', '2026-07')).toEqual([HEEL, Math.round(233_700 * 1.08 * 0.5 * 1.235)]);
  });

  it('counts the days of two amounts in a month, and of an end', () => {
    const uren = besluit('b', '2026-04-16', { soort: 'wijziging' }, { urenPerWeek: 18 });
    const einde = {
      ...besluit('c', '2026-05-11', { soort: 'beeindiging' }),
      rekenbasis: undefined,
    } as unknown as Besluit;
    const bron = { besluiten: [...zonder.besluiten, uren, einde], uren: [] };
    const exact = 229_440 * 1.08 * 0.5 * 1.235;
    expect(reken(bron, '2026-04', '2026-05', '2026-06')).toEqual([
      Math.round(exact * 0.75),
      Math.round((exact * 0.5 * 10) / 31),
      0,
    ]);
  });

  it('lets a herziening be about what held on its day only', () => {
    const later = besluit('b', '2026-09-01', { soort: 'wijziging' }, { urenPerWeek: 18 });
    const herzien = besluit('c', '2026-07-01', { soort: 'herziening' }, { urenPerWeek: 9 });
    const [juli = 0, september = 0] = reken(
      { besluiten: [...zonder.besluiten, later, herzien], uren: [] },
      '2026-08',
      '2026-09',
    );
    expect(september).toBeGreaterThan(juli * 1.9);
  });

  it('pays hours afterwards, of the last time that they were told, up to a full-time job', () => {
    const nul = { besluiten: [besluit('a', '2026-02-01', {}, { contractsoort: 'nul_uren', urenPerWeek: 0 })] };
    const maart = { van: '2026-03-01', totEnMet: '2026-03-31' };
    const uren = [
      { ...maart, honderdsten: 10_000 },
      { ...maart, honderdsten: 7800 },
      { van: '2026-04-01', totEnMet: '2026-04-30', honderdsten: 40_000 },
    ];
    // 78 of the 156 hours of a full week; then more than there are.
    expect(reken({ ...nul, uren }, '2026-02', '2026-03', '2026-04')).toEqual([0, Math.round(HEEL / 2), HEEL]);
  });

  it('stops forfaitaire LKS after six months', () => {
    const forfait = {
      besluiten: [besluit('a', '2026-02-01', {}, { soort: 'forfaitair', route: 'forfaitair' })],
      uren: [],
    };
    expect(reken(forfait, '2026-07', '2026-08')).toEqual([HEEL, 0]);
  });

  describe('held against the accounts', () => {
    const zaak = (deel: object): Sluitzaak =>
      ({
        naam: '0001',
        nummer: 0,
        zaak: { id: 'z', besluiten: zonder.besluiten },
        stand: [{ maand: '2026-02', rechtCent: HEEL, betaaldCent: HEEL, verschilCent: 0 }],
        eerder: [],
        ...deel,
      }) as unknown as Sluitzaak;
    const check = (deel: object, vraag: Partial<Sluitvraag> = {}) =>
      checkSluiting([zaak(deel)], {
        verteld: [],
        bankPerZaak: new Map([['z', HEEL]]),
        terugbetaald: [],
        totEnMet: '2026-12',
        rekengegevens: gegevens,
        runs: [],
        ...vraag,
      });

    it('finds nothing when they agree', () => {
      expect(check({})).toEqual([]);
    });

    it('finds a month with another entitlement than the besluiten give', () => {
      const stand = [{ maand: '2026-02', rechtCent: HEEL - 1, betaaldCent: HEEL - 1, verschilCent: 0 }];
      expect(check({ stand })[0]).toMatch(/^Zaak 0001, februari 2026: het recht is .*13, nagerekend .*14\.$/);
    });

    it('finds money that the bank paid and the ledger does not know', () => {
      expect(check({}, { bankPerZaak: new Map([['z', HEEL + 500]]) })).toEqual([
        expect.stringMatching(/^Zaak 0001: na alle betalingen blijft -€.5,00 over, en er staat €.0,00 open\.$/),
      ]);
    });

    it('counts what came back, and what was left uncollected', () => {
      const bankPerZaak = new Map([['z', HEEL + 500]]);
      const terug = (soort: 'ontvangen' | 'kwijt') => [{ nummer: 0, soort, bedragCent: 500 }];
      expect(check({}, { bankPerZaak, terugbetaald: terug('ontvangen') })).toEqual([]);
      expect(check({}, { bankPerZaak, terugbetaald: terug('kwijt') })).toEqual([]);
    });
  });
});
