import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit.ts';
import { makeClaim } from '../../../server/domain/betaalregel.ts';
import type { Betaalrunregel } from '../../../server/domain/betaalrun.ts';
import { calculateBetaalstand } from '../../../server/domain/betaalstand.ts';
import { makeVoorstel } from '../../../server/domain/betaalvoorstel.ts';
import { listZaakbetalingen } from '../../../server/domain/betaling.ts';
import { addAanMaand, addDagen } from '../../../server/domain/datum.ts';
import { evolveAll } from '../../../server/domain/evolve-zaak.ts';
import { calculateRecht } from '../../../server/domain/recht.ts';
import { decideVerrekening } from '../../../server/domain/vaststellen-verrekening.ts';
import { makeVerrekening } from '../../../server/domain/verrekening.ts';
import type { Zaak } from '../../../server/domain/zaak.ts';
import type { Vorderingwijze } from '../../../server/domain/zaakverrekening.ts';
import { listOpenSaldi, listVorderingen, listZaakboekingen } from '../../../server/domain/zaakverrekening.ts';
import { GEGEVENS, zaakNa } from '../example-zaak.ts';
import { CONTEXT, beeindiging, besluit, opgave } from './voorbeelden.ts';

type Regel = Betaalrunregel & { readonly runId: string; readonly betaaldag: string };

/** A zaak with the released lines of all runs. */
interface Boek {
  readonly zaak: Zaak;
  readonly regels: readonly Regel[];
  readonly nummer: number;
}

type Stap =
  | { readonly soort: 'besluit'; readonly besluit: Besluit }
  | { readonly soort: 'uren'; readonly maand: string; readonly uren: number }
  | { readonly soort: 'run'; readonly tot: string }
  | { readonly soort: 'terug'; readonly plaats: number }
  | { readonly soort: 'kwartaal'; readonly nummer: number; readonly wijze: Vorderingwijze; readonly drempel: number }
  | { readonly soort: 'ontvangen' | 'kwijt'; readonly plaats: number; readonly deel: number };

const dag = fc.integer({ min: 0, max: 330 }).map((dagen) => addDagen('2026-01-01', dagen));
const maand = fc.integer({ min: 0, max: 11 }).map((aantal) => addAanMaand('2026-01', aantal));
const wijziging = fc
  .record({
    van: dag,
    urenPerWeek: fc.integer({ min: 0, max: 40 }),
    loonwaarde: fc.integer({ min: 10, max: 95 }),
    contractsoort: fc.constantFrom('vast', 'min_max', 'nul_uren'),
  })
  .map(({ van, ...basis }): Besluit => besluit(van, basis));

const stap: fc.Arbitrary<Stap> = fc.oneof(
  wijziging.map((deel) => ({ soort: 'besluit' as const, besluit: deel })),
  dag.map((per) => ({ soort: 'besluit' as const, besluit: beeindiging(per) })),
  fc.record({ soort: fc.constant('uren' as const), maand, uren: fc.integer({ min: 0, max: 200 }) }),
  fc.record({ soort: fc.constant('run' as const), tot: maand }),
  fc.record({ soort: fc.constant('terug' as const), plaats: fc.nat(20) }),
  fc.record({
    soort: fc.constant('kwartaal' as const),
    nummer: fc.integer({ min: 1, max: 4 }),
    wijze: fc.constantFrom<Vorderingwijze>('verrekenen', 'terugbetalen'),
    drempel: fc.constantFrom(0, 25),
  }),
  fc.record({
    soort: fc.constantFrom('ontvangen' as const, 'kwijt' as const),
    plaats: fc.nat(3),
    deel: fc.integer({ min: 1, max: 100 }),
  }),
);

const IBAN = { ...GEGEVENS.werkgever, iban: 'NL25BNGH0000000001' };
const LEEG: Boek = {
  zaak: { ...zaakNa(), besluiten: [], brieven: [], gegevens: { ...GEGEVENS, werkgever: IBAN } },
  regels: [],
  nummer: 0,
};

const stand = ({ zaak, regels }: Boek) =>
  calculateBetaalstand(calculateRecht(zaak, '2026-12', CONTEXT), [
    ...listZaakbetalingen({ betalingen: regels }),
    ...listZaakboekingen(zaak),
  ]);

function pay(boek: Boek, tot: string): Boek {
  const run = { maand: tot, betaaldag: `${tot}-20`, uiterlijk: `${tot}-20` };
  const voorstel = makeVoorstel([{ zaak: boek.zaak, stand: stand(boek), eerder: boek.regels, omschrijving: '' }], run);
  const nieuw = voorstel.regels.map((regel) => ({ ...regel, runId: `r${boek.nummer}`, betaaldag: run.betaaldag }));
  return { ...boek, regels: [...boek.regels, ...nieuw] };
}

function settle(boek: Boek, { nummer, wijze, drempel }: Extract<Stap, { soort: 'kwartaal' }>): Boek {
  const id = `v${boek.nummer}`;
  const datum = '2026-12-15';
  const verrekening = makeVerrekening(stand(boek), `2026-Q${nummer}`, drempel);
  const vordering = { id: `${id}-v`, besluitId: 'b', uiterlijk: '2027-01-26', wijze };
  const besloten = decideVerrekening(verrekening, { id, aanleiding: 'kwartaal', datum, door: 'a', vordering });
  return { ...boek, zaak: evolveAll(boek.zaak, besloten) };
}

function receive(boek: Boek, { soort, plaats, deel }: Extract<Stap, { soort: 'ontvangen' | 'kwijt' }>): Boek {
  const open = listVorderingen(boek.zaak, boek.regels)[plaats];
  if (open === undefined || open.openCent <= 0) return boek;
  const vorderingId = open.vordering.id;
  const wat = { id: `o${boek.nummer}`, bedragCent: Math.ceil((open.openCent * deel) / 100), op: '2026-12-20' };
  return {
    ...boek,
    zaak: evolveAll(boek.zaak, [
      soort === 'ontvangen'
        ? { soort: 'VorderingOntvangen', vorderingId, ontvangst: { ...wat, bron: 'hand' } }
        : { soort: 'VorderingKwijt', vorderingId, kwijtschelding: { ...wat, reden: 'Failliet.' } },
    ]),
  };
}

function play(oud: Boek, gebeurtenis: Stap): Boek {
  const boek = { ...oud, nummer: oud.nummer + 1 };
  const { zaak } = boek;
  switch (gebeurtenis.soort) {
    case 'besluit':
      return { ...boek, zaak: { ...zaak, besluiten: [...zaak.besluiten, gebeurtenis.besluit] } };
    case 'uren': {
      const nieuw = opgave({ maand: gebeurtenis.maand, uren: gebeurtenis.uren, bron: 'loonstrook' }, boek.nummer);
      return { ...boek, zaak: { ...zaak, urenopgaven: [...(zaak.urenopgaven ?? []), nieuw] } };
    }
    case 'run':
      return pay(boek, gebeurtenis.tot);
    case 'terug':
      return {
        ...boek,
        regels: boek.regels.map((regel, plaats) =>
          plaats === gebeurtenis.plaats ? { ...regel, status: 'teruggekomen', statusOp: '2026-12-01' } : regel,
        ),
      };
    case 'kwartaal':
      return settle(boek, gebeurtenis);
    case 'ontvangen':
    case 'kwijt':
      return receive(boek, gebeurtenis);
  }
}

const sum = (delen: readonly { readonly bedragCent: number }[]) =>
  delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
const total = (getallen: readonly number[]) => getallen.reduce((som, cent) => som + cent, 0);

/** Where every cent went: what the bank moved, what is still open on either side, and what was left so. */
function account(boek: Boek) {
  const { zaak, regels } = boek;
  const vorderingen = listVorderingen(zaak, regels);
  return {
    recht: total(stand(boek).map(({ rechtCent = 0 }) => rechtCent)),
    verschil: total(stand(boek).map(({ verschilCent }) => verschilCent)),
    geld: sum(regels.filter(({ status }) => status !== 'teruggekomen')),
    ontvangen: total(vorderingen.map(({ ontvangenCent }) => ontvangenCent)),
    kwijt: total(vorderingen.map(({ kwijtCent }) => kwijtCent)),
    vorderingen: total(vorderingen.map(({ openCent }) => openCent)),
    saldi: total(listOpenSaldi(zaak, regels).map(({ saldoCent }) => saldoCent)),
    afgezien: total(
      (zaak.verrekeningen ?? []).filter(({ wijze }) => wijze === 'afgezien').map(({ saldoCent }) => -saldoCent),
    ),
  };
}

const stappen = fc.array(stap, { maxLength: 16 });

describe('for any order of besluiten, hours, runs, returns, settlements, payments back and remissions', () => {
  it('each month is what was paid, what was settled and what is still to be done', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const boek = lijst.reduce(play, LEEG);
        for (const deel of stand(boek)) {
          const geld = sum(
            boek.regels.filter(
              (regel) => regel.maand === deel.maand && regel.soort !== 'verrekening' && regel.status !== 'teruggekomen',
            ),
          );
          expect(deel.betaaldCent).toBe(geld + deel.verrekendCent);
          expect(deel.rechtCent).toBe(geld + deel.verrekendCent + deel.teBetalenCent + deel.teVerrekenenCent);
        }
      }),
      { numRuns: 60 },
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
      { numRuns: 80 },
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
      { numRuns: 40 },
    );
  });
});
