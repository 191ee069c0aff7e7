import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import { toBetaalzaak } from '../../../server/domain/betalen/betaalzaak.ts';
import type { Inhoudingbericht } from '../../../server/domain/verrekenen/andere-werknemers.ts';
import {
  applyEldere,
  countElders,
  listEldere,
  listTeruggekomenInhoudingen,
  listVrijgegevenInhoudingen,
} from '../../../server/domain/verrekenen/andere-werknemers.ts';
import type { Werkgeverkenmerk } from '../../../server/domain/verrekenen/werkgeverkenmerk.ts';
import { isAndereZaak } from '../../../server/domain/verrekenen/werkgeverkenmerk.ts';
import { countBrutoCent, listVorderingen } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS, zaakNa } from '../example-zaak.ts';

const KVK = '12345678';
const wie = (zaakId: string, anders: Partial<Werkgeverkenmerk> = {}): Werkgeverkenmerk => ({
  zaakId,
  kvkNummer: KVK,
  ...anders,
});

/** A zaak of which the werkgever owes this much, set off against LKS for other werknemers. */
function schuldenaar(id: string, bedragCent: number): Zaak {
  const werkgever = { ...GEGEVENS.werkgever, kvkNummer: KVK };
  const zaak: Zaak = { ...zaakNa(), id, zaaknummer: `LKS-${id}`, gegevens: { ...GEGEVENS, werkgever } };
  const vordering = {
    id: `v-${id}`,
    verrekeningId: 'x',
    bedragCent,
    maanden: ['2026-02'],
    datum: '2026-03-02',
    uiterlijk: '2026-04-13',
    wijze: 'andere_werknemers' as const,
    besluitId: 'b',
  };
  return evolveAll(zaak, [{ soort: 'VorderingVastgesteld', vordering }]);
}

function regel(zaakId: string, bedragCent: number, anders: Partial<Betaalrunregel> = {}): Betaalrunregel {
  return {
    id: `${zaakId}-regel`,
    zaakId,
    zaaknummer: `LKS-${zaakId}`,
    werkgever: { naam: 'Bakkerij', kvkNummer: KVK, iban: 'NL91ABNA0417164300' },
    werknemer: { naam: `Werknemer ${zaakId}` },
    maand: '2026-03',
    soort: 'vast',
    volgnummer: 1,
    bedragCent,
    lksCent: Math.floor(bedragCent * 0.8),
    werkgeverslastenCent: bedragCent - Math.floor(bedragCent * 0.8),
    omschrijving: '',
    uitleg: [],
    signalen: [],
    status: 'open',
    ...anders,
  };
}

const werkgevers = new Map(['m', 'n', 'a', 'b', 'c'].map((id) => [id, wie(id)]));
const set = (regels: readonly Betaalrunregel[], zaken: readonly Zaak[], ingehouden = new Map<string, number>()) =>
  applyEldere(
    regels,
    zaken.flatMap((zaak) => listEldere(toBetaalzaak(zaak), ingehouden)),
    werkgevers,
  );

describe('a vordering that is set off against LKS for other werknemers', () => {
  it('lowers lines of other zaken of the werkgever, with who and what it was for, and not its own', () => {
    const [eigen, ander] = set([regel('m', 5_000), regel('a', 5_000)], [schuldenaar('m', 2_000)]);
    expect(eigen).toEqual(regel('m', 5_000));
    expect(ander).toMatchObject({
      bedragCent: 3_000,
      lksCent: 2_400,
      werkgeverslastenCent: 600,
      ingehouden: [{ vorderingId: 'v-m', bedragCent: 2_000, van: { zaakId: 'm', maanden: ['2026-02'] } }],
    });
    expect(ander?.uitleg[0]?.omschrijving).toContain('zaak LKS-m, over februari 2026, besluit van 2 maart 2026');
    expect(ander?.uitleg[0]).toMatchObject({ aanname: true, grondslag: expect.stringContaining('4:93') });
  });

  it('leaves lines alone that are not paid, and those of another werkgever', () => {
    const blokkeert = [{ soort: 'iban_ontbreekt', ernst: 'blokkeert', melding: '' }] as const;
    const lijst = [regel('a', 5_000, { signalen: blokkeert }), regel('z', 5_000)];
    expect(set(lijst, [schuldenaar('m', 2_000)])).toEqual(lijst);
  });

  it.each([
    [
      'the loonheffingennummer decides',
      wie('a', { loonheffingennummer: '1L01' }),
      wie('b', { loonheffingennummer: '1L02' }),
      false,
    ],
    ['the same KVK-nummer', wie('a'), wie('b'), true],
    ['another KVK-nummer', wie('a'), wie('b', { kvkNummer: '87654321' }), false],
    [
      'only the IBAN, written otherwise',
      { zaakId: 'a', kvkNummer: '', iban: 'NL91 ABNA 0417 1643 00' },
      { zaakId: 'b', iban: 'nl91abna0417164300' },
      true,
    ],
    ['nothing to know them by', { zaakId: 'a' }, { zaakId: 'b' }, false],
    ['the same zaak', wie('a'), wie('a'), false],
  ])('knows a werkgever: %s', (_wat, een, ander, zelfde) => {
    expect(isAndereZaak(een, ander)).toBe(zelfde);
  });
});

/** What happens over months: runs of three zaken, payments by hand, and lines that come back. */
const stap = fc.oneof(
  fc.record({ soort: fc.constant('run' as const), bedragen: fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900)) }),
  fc.record({ soort: fc.constant('terug' as const), plaats: fc.nat(12) }),
  fc.record({ soort: fc.constant('hand' as const), deel: fc.integer({ min: 1, max: 100 }) }),
);

interface Boek {
  readonly zaken: readonly Zaak[];
  readonly regels: readonly (Betaalrunregel & { readonly runId: string })[];
  readonly brutoCent: number;
}

/** Each message arrives twice. */
function tell(zaken: readonly Zaak[], berichten: readonly Inhoudingbericht[]): readonly Zaak[] {
  return zaken.map((zaak) => {
    const eigen = berichten.filter(({ zaakId }) => zaakId === zaak.id).map(({ gebeurtenis }) => gebeurtenis);
    return evolveAll(zaak, [...eigen, ...eigen]);
  });
}

const open = (zaak: Zaak) => listVorderingen(zaak, [])[0]?.openCent ?? 0;

function play(boek: Boek, gebeurtenis: typeof stap extends fc.Arbitrary<infer T> ? T : never, nummer: number): Boek {
  if (gebeurtenis.soort === 'hand') {
    const [zaak, ...rest] = boek.zaken;
    if (zaak === undefined || open(zaak) <= 0) return boek;
    const bedragCent = Math.ceil((open(zaak) * gebeurtenis.deel) / 100);
    const ontvangst = { id: `h${nummer}`, bedragCent, op: '2026-04-01', bron: 'hand' as const };
    return {
      ...boek,
      zaken: [evolveAll(zaak, [{ soort: 'VorderingOntvangen', vorderingId: `v-${zaak.id}`, ontvangst }]), ...rest],
    };
  }
  if (gebeurtenis.soort === 'terug') {
    const terug = boek.regels[gebeurtenis.plaats];
    if (terug === undefined || terug.status === 'teruggekomen' || terug.bedragCent === 0) return boek;
    const zaken = tell(boek.zaken, listTeruggekomenInhoudingen({ id: terug.runId }, terug, '2026-05-01'));
    const regels = boek.regels.map((deel) => (deel === terug ? { ...deel, status: 'teruggekomen' as const } : deel));
    return { zaken, regels, brutoCent: boek.brutoCent - countBrutoCent(terug) };
  }
  const run = { id: `r${nummer}`, betaaldag: '2026-03-20' };
  const lijst = ['a', 'b', 'c'].map((id, plaats) =>
    regel(id, gebeurtenis.bedragen[plaats] ?? 0, { id: `${id}-${nummer}` }),
  );
  const nieuw = set(
    lijst.filter(({ bedragCent }) => bedragCent > 0),
    boek.zaken,
    new Map(countElders([{ regels: boek.regels }])),
  );
  const zaken = tell(
    boek.zaken,
    nieuw.flatMap((deel) => listVrijgegevenInhoudingen(run, deel)),
  );
  const brutoCent = lijst.reduce((som, { bedragCent }) => som + bedragCent, boek.brutoCent);
  return { zaken, regels: [...boek.regels, ...nieuw.map((deel) => ({ ...deel, runId: run.id }))], brutoCent };
}

describe('for any order of runs, receipts and lines that come back', () => {
  it('every cent is somewhere: paid to the werkgever, set off once, received, or still open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.nat(3_000),
        fc.array(stap, { maxLength: 12 }),
        (een, twee, stappen) => {
          const begin: Boek = {
            zaken: [schuldenaar('m', een), ...(twee > 0 ? [schuldenaar('n', twee)] : [])],
            regels: [],
            brutoCent: 0,
          };
          const eind = stappen.reduce(play, begin);
          const staand = eind.regels.filter(({ status }) => status !== 'teruggekomen');
          const verrekend = countElders([{ regels: eind.regels }]);
          const [betaald, ingehouden] = [
            staand.reduce((som, { bedragCent }) => som + bedragCent, 0),
            [...verrekend.values()].reduce((som, cent) => som + cent, 0),
          ];
          expect(betaald + ingehouden).toBe(eind.brutoCent);
          for (const zaak of eind.zaken) {
            const [stand] = listVorderingen(zaak, []);
            expect(stand?.ingehoudenCent).toBe(verrekend.get(`v-${zaak.id}`) ?? 0);
            expect(stand?.openCent).toBeGreaterThanOrEqual(0);
            expect((stand?.openCent ?? 0) + (stand?.ingehoudenCent ?? 0) + (stand?.ontvangenCent ?? 0)).toBe(
              stand?.vordering.bedragCent,
            );
          }
          for (const deel of eind.regels) {
            expect(deel.bedragCent).toBeGreaterThanOrEqual(0);
            expect(deel.lksCent + deel.werkgeverslastenCent).toBe(deel.bedragCent);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
