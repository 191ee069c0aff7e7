import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import type { Betaling } from '../../../server/domain/betalen/betaling.ts';
import { addAanMaand, addDagen, diffDagen } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { listBoekingen, makeVerrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import type { Uren } from './voorbeelden.ts';
import { beeindiging, besluit, bron, CONTEXT } from './voorbeelden.ts';

const dag = fc.integer({ min: 0, max: 330 }).map((dagen) => addDagen('2026-01-01', dagen));
const maand = fc.integer({ min: 0, max: 10 }).map((aantal) => addAanMaand('2026-01', aantal));

const wijziging = fc
  .record({
    van: dag,
    urenPerWeek: fc.integer({ min: 0, max: 40 }),
    loonwaarde: fc.integer({ min: 10, max: 95 }),
    contractsoort: fc.constantFrom('vast', 'min_max', 'nul_uren'),
    geboortedatum: fc.constantFrom('1990-05-01', '2006-04-17'),
    lengte: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  })
  .map(
    ({ van, lengte, ...basis }): Besluit =>
      besluit(van, basis, lengte === undefined ? {} : { einddatum: addDagen(van, lengte) }),
  );

type Stap =
  | { readonly soort: 'besluit'; readonly besluit: Besluit }
  | { readonly soort: 'uren'; readonly uren: Uren }
  | { readonly soort: 'run'; readonly tot: string }
  | { readonly soort: 'terug'; readonly plaats: number }
  | { readonly soort: 'kwartaal'; readonly nummer: number };

const stap: fc.Arbitrary<Stap> = fc.oneof(
  wijziging.map((deel) => ({ soort: 'besluit' as const, besluit: deel })),
  dag.map((per) => ({ soort: 'besluit' as const, besluit: beeindiging(per) })),
  fc
    .record({ maand, uren: fc.integer({ min: 0, max: 200 }), bron: fc.constant('loonstrook' as const) })
    .map((uren) => ({
      soort: 'uren' as const,
      uren,
    })),
  maand.map((tot) => ({ soort: 'run' as const, tot })),
  fc.nat(20).map((plaats) => ({ soort: 'terug' as const, plaats })),
  fc.integer({ min: 1, max: 4 }).map((nummer) => ({ soort: 'kwartaal' as const, nummer })),
);

interface Boek {
  readonly besluiten: readonly Besluit[];
  readonly uren: readonly Uren[];
  readonly betalingen: readonly Betaling[];
}

const stand = ({ besluiten, uren, betalingen }: Boek) =>
  calculateBetaalstand(calculateRecht(bron(besluiten, uren), '2026-12', CONTEXT), betalingen);

/** A monthly run as it pays: every month until then over which the run owes something. */
function payRun(boek: Boek, tot: string): readonly Betaling[] {
  return stand(boek)
    .filter((deel) => deel.maand <= tot && deel.teBetalenCent > 0)
    .map(({ maand: van, teBetalenCent }) => ({
      maand: van,
      soort: van === tot ? 'vast' : 'nabetaling',
      bedragCent: teBetalenCent,
      betaaldag: `${tot}-20`,
    }));
}

function play(boek: Boek, gebeurtenis: Stap): Boek {
  switch (gebeurtenis.soort) {
    case 'besluit':
      return { ...boek, besluiten: [...boek.besluiten, gebeurtenis.besluit] };
    case 'uren':
      return { ...boek, uren: [...boek.uren, gebeurtenis.uren] };
    case 'run':
      return { ...boek, betalingen: [...boek.betalingen, ...payRun(boek, gebeurtenis.tot)] };
    case 'terug':
      return {
        ...boek,
        betalingen: boek.betalingen.map((betaling, plaats) =>
          plaats === gebeurtenis.plaats ? { ...betaling, teruggekomenOp: '2026-12-01' } : betaling,
        ),
      };
    case 'kwartaal': {
      const verrekening = makeVerrekening(stand(boek), `2026-Q${gebeurtenis.nummer}`, 10);
      return { ...boek, betalingen: [...boek.betalingen, ...listBoekingen(verrekening, '2026-12-15')] };
    }
  }
}

const LEEG: Boek = { besluiten: [], uren: [], betalingen: [] };
const stappen = fc.array(stap, { maxLength: 14 });

describe('for any order of besluiten, hours, payments and returns', () => {
  it('what was paid and what is still to be paid are what is owed, month by month', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        for (const deel of stand(boek)) {
          expect(deel.betaaldCent + deel.teBetalenCent + deel.teVerrekenenCent).toBe(deel.rechtCent);
          expect(deel.teBetalenCent).toBeGreaterThanOrEqual(0);
          expect(deel.redenen.length > 0).toBe(deel.verschilCent !== 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a run and a settlement at the end leave nothing, and doing them again pays nothing', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        const slot: readonly Stap[] = [
          { soort: 'run', tot: '2026-12' },
          { soort: 'kwartaal', nummer: 4 },
        ];
        const klaar = slot.reduce(play, boek);
        expect(stand(klaar).every(({ verschilCent }) => verschilCent === 0)).toBe(true);
        expect(slot.reduce(play, klaar).betalingen).toEqual(klaar.betalingen);
      }),
      { numRuns: 40 },
    );
  });

  it('the order in which payments are read does not matter', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        const om = { ...boek, betalingen: boek.betalingen.toReversed() };
        const kern = (deel: Boek) => stand(deel).map(({ redenen: _redenen, ...rest }) => rest);
        expect(kern(om)).toEqual(kern(boek));
      }),
      { numRuns: 30 },
    );
  });
});

describe('for any besluiten', () => {
  const besluiten = fc.array(
    fc.oneof(
      wijziging,
      dag.map((per) => beeindiging(per)),
    ),
    { maxLength: 6 },
  );

  it('a month is the sum of its parts, and its parts are within the month and do not overlap', () => {
    fc.assert(
      fc.property(besluiten, (lijst) => {
        for (const recht of calculateRecht(bron(lijst), '2026-12', CONTEXT)) {
          if (!recht.bekend) continue;
          expect(recht.delen.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(recht.vastCent);
          expect(recht.vastCent + recht.variabelCent).toBe(recht.rechtCent);
          expect(recht.lksCent + recht.werkgeverslastenCent).toBe(recht.rechtCent);
          let vorige = '';
          for (const { van, totEnMet, dagen } of recht.delen) {
            expect([van.slice(0, 7), totEnMet.slice(0, 7)]).toEqual([recht.maand, recht.maand]);
            expect(van > vorige && totEnMet >= van).toBe(true);
            expect(dagen).toBe(diffDagen(van, totEnMet) + 1);
            vorige = totEnMet;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a besluit changes nothing before its ingangsdatum', () => {
    fc.assert(
      fc.property(besluiten, wijziging, (lijst, nieuw) => {
        const voor = (deel: readonly Besluit[]) =>
          calculateRecht(bron(deel), '2026-12', CONTEXT)
            .filter((recht) => recht.maand < (nieuw.ingangsdatum ?? '').slice(0, 7))
            .map((recht) => (recht.bekend ? recht.rechtCent : recht.reden))
            .filter((cent) => cent !== 0);
        expect(voor([...lijst, nieuw])).toEqual(voor(lijst));
      }),
      { numRuns: 40 },
    );
  });

  it('looking further ahead changes no month', () => {
    fc.assert(
      fc.property(besluiten, maand, (lijst, tot) => {
        const ver = calculateRecht(bron(lijst), '2026-12', CONTEXT).filter((recht) => recht.maand <= tot);
        expect(calculateRecht(bron(lijst), tot, CONTEXT)).toEqual(ver);
      }),
      { numRuns: 40 },
    );
  });
});
