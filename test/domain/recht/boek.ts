import fc from 'fast-check';
import { expect } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import { makeVoorstel } from '../../../server/domain/betalen/betaalvoorstel.ts';
import { listZaakbetalingen } from '../../../server/domain/betalen/betaling.ts';
import { decideOntvangst } from '../../../server/domain/betalen/ontvangsten.ts';
import { addAanMaand, addDagen } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { makeKwijtschelding } from '../../../server/domain/verrekenen/kwijtschelden.ts';
import { decideVerrekening } from '../../../server/domain/verrekenen/vaststellen-verrekening.ts';
import { makeVerrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import type { Vorderingwijze } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import {
  listOpenSaldi,
  listVorderingen,
  listZaakboekingen,
} from '../../../server/domain/verrekenen/zaakverrekening.ts';
import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS, zaakNa } from '../example-zaak.ts';
import { beeindiging, besluit, CONTEXT, opgave } from './voorbeelden.ts';

type Regel = Betaalrunregel & { readonly runId: string; readonly betaaldag: string };

/** A zaak with the released lines of all runs. */
interface Boek {
  readonly zaak: Zaak;
  readonly regels: readonly Regel[];
  readonly nummer: number;
  /** What the bank brought in and was booked, in cents, and the key of the last entry. */
  readonly bankCent: number;
  readonly sleutel?: string;
}

export type Stap =
  | { readonly soort: 'besluit'; readonly besluit: Besluit }
  | { readonly soort: 'uren'; readonly maand: string; readonly uren: number }
  | { readonly soort: 'run'; readonly tot: string }
  | { readonly soort: 'terug'; readonly plaats: number }
  | { readonly soort: 'deels'; readonly plaats: number; readonly deel: number }
  | { readonly soort: 'kwartaal'; readonly nummer: number; readonly wijze: Vorderingwijze; readonly drempel: number }
  | { readonly soort: 'ontvangen' | 'kwijt'; readonly plaats: number; readonly deel: number }
  | { readonly soort: 'bank'; readonly deel: number; readonly nogmaals: boolean };

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
  fc.record({ soort: fc.constant('deels' as const), plaats: fc.nat(20), deel: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    soort: fc.constant('kwartaal' as const),
    nummer: fc.integer({ min: 1, max: 4 }),
    wijze: fc.constantFrom<Vorderingwijze>('verrekenen', 'terugbetalen'),
    drempel: fc.constantFrom(0, 25),
  }),
  fc.record({
    soort: fc.constantFrom('ontvangen' as const, 'kwijt' as const),
    plaats: fc.nat(3),
    deel: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 110 })),
  }),
  // A part of what is open, exactly that, or too much; and the same entry once more, as in a file that was read before.
  fc.record({
    soort: fc.constant('bank' as const),
    deel: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 250 })),
    nogmaals: fc.boolean(),
  }),
);

const IBAN = { ...GEGEVENS.werkgever, iban: 'NL25BNGH0000000001' };
export const LEEG: Boek = {
  zaak: { ...zaakNa(), besluiten: [], brieven: [], gegevens: { ...GEGEVENS, werkgever: IBAN } },
  regels: [],
  nummer: 0,
  bankCent: 0,
};

/** How each month of the zaak stands. */
export const stand = ({ zaak, regels }: Boek) =>
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

/** A part of a payment comes back, once at most. */
function bounce(regel: Regel, plaats: number, gebeurtenis: Extract<Stap, { soort: 'deels' }>): Regel {
  const cent = Math.ceil((regel.bedragCent * gebeurtenis.deel) / 100);
  const kan = regel.status !== 'teruggekomen' && regel.deelTerug === undefined && cent < regel.bedragCent;
  if (plaats !== gebeurtenis.plaats || !kan) return regel;
  return { ...regel, status: 'uitgevoerd', deelTerug: { cent, op: '2026-12-01' } };
}

function receive(boek: Boek, { plaats, deel }: Extract<Stap, { soort: 'ontvangen' | 'kwijt' }>): Boek {
  const open = listVorderingen(boek.zaak, boek.regels)[plaats];
  if (open === undefined || open.openCent <= 0) return boek;
  const bedragCent = Math.ceil((open.openCent * Math.min(deel, 100)) / 100);
  const ontvangst = { id: `o${boek.nummer}`, bedragCent, op: '2026-12-20', bron: 'hand' } as const;
  const vorderingId = open.vordering.id;
  return { ...boek, zaak: evolveAll(boek.zaak, [{ soort: 'VorderingOntvangen', vorderingId, ontvangst }]) };
}

/** More than is open is refused, and then nothing changes. */
function remit(boek: Boek, { plaats, deel }: Extract<Stap, { soort: 'ontvangen' | 'kwijt' }>): Boek {
  const open = listVorderingen(boek.zaak, boek.regels)[plaats];
  if (open === undefined || open.openCent <= 0) return boek;
  const bedragCent = Math.ceil((open.openCent * deel) / 100);
  const grond = { code: 'anders', naam: 'Anders', uitleg: '', grondslag: 'art. 4:94a Awb', aanname: true };
  const wie = { id: `k${boek.nummer}`, op: '2026-12-20', door: 'a', besluitId: `b${boek.nummer}` };
  const make = () => makeKwijtschelding(open, { bedragCent, grond, reden: 'Failliet.' }, wie);
  if (bedragCent > open.openCent) {
    expect(make).toThrow('Vul niet meer in');
    return boek;
  }
  const { kwijtschelding } = make();
  const vorderingId = open.vordering.id;
  return { ...boek, zaak: evolveAll(boek.zaak, [{ soort: 'VorderingKwijt', vorderingId, kwijtschelding }]) };
}

/** An entry of the bank for this zaak; each of its events arrives twice. */
function bank(boek: Boek, { deel, nogmaals }: Extract<Stap, { soort: 'bank' }>): Boek {
  const vorderingen = listVorderingen(boek.zaak, boek.regels);
  const openCent = total(vorderingen.map((stap) => stap.openCent));
  const bedragCent = Math.ceil((Math.max(openCent, 100) * deel) / 100);
  const sleutel = (nogmaals ? boek.sleutel : undefined) ?? `bank-${boek.nummer}`;
  const zaak = { vorderingen, zaaknummer: boek.zaak.zaaknummer };
  const geboekt = decideOntvangst(zaak, { sleutel, bedragCent, op: '2026-12-20' });
  if (geboekt.length === 0) return boek;
  return {
    ...boek,
    zaak: evolveAll(boek.zaak, [...geboekt, ...geboekt]),
    bankCent: boek.bankCent + bedragCent,
    sleutel,
  };
}

export function play(oud: Boek, gebeurtenis: Stap): Boek {
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
        regels: boek.regels.map(({ deelTerug, ...regel }, plaats) =>
          plaats === gebeurtenis.plaats
            ? { ...regel, status: 'teruggekomen', statusOp: '2026-12-01' }
            : { ...regel, ...(deelTerug === undefined ? {} : { deelTerug }) },
        ),
      };
    case 'deels':
      return { ...boek, regels: boek.regels.map((regel, plaats) => bounce(regel, plaats, gebeurtenis)) };
    case 'kwartaal':
      return settle(boek, gebeurtenis);
    case 'ontvangen':
      return receive(boek, gebeurtenis);
    case 'kwijt':
      return remit(boek, gebeurtenis);
    case 'bank':
      return bank(boek, gebeurtenis);
  }
}

export const sum = (delen: readonly { readonly bedragCent: number }[]) =>
  delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
const total = (getallen: readonly number[]) => getallen.reduce((som, cent) => som + cent, 0);

/** What the bank moved for these lines and did not send back. */
export const countGeld = (regels: readonly Pick<Betaalrunregel, 'bedragCent' | 'status' | 'deelTerug'>[]) =>
  total(
    regels
      .filter(({ status }) => status !== 'teruggekomen')
      .map(({ bedragCent, deelTerug }) => bedragCent - (deelTerug?.cent ?? 0)),
  );

/** Where every cent went: what the bank moved, what is still open on either side, and what was left so. */
export function account(boek: Boek) {
  const { zaak, regels } = boek;
  const vorderingen = listVorderingen(zaak, regels);
  return {
    recht: total(stand(boek).map(({ rechtCent = 0 }) => rechtCent)),
    verschil: total(stand(boek).map(({ verschilCent }) => verschilCent)),
    geld: countGeld(regels),
    ontvangen: total(vorderingen.map(({ ontvangenCent }) => ontvangenCent)),
    kwijt: total(vorderingen.map(({ kwijtCent }) => kwijtCent)),
    teVeel: total(vorderingen.flatMap(({ vordering }) => vordering.ontvangsten.map((deel) => deel.teVeelCent ?? 0))),
    vanBank: sum(vorderingen.flatMap(({ vordering }) => vordering.ontvangsten.filter(({ bron }) => bron === 'bank'))),
    vorderingen: total(vorderingen.map(({ openCent }) => openCent)),
    saldi: total(listOpenSaldi(zaak, regels).map(({ saldoCent }) => saldoCent)),
    afgezien: total(
      (zaak.verrekeningen ?? []).filter(({ wijze }) => wijze === 'afgezien').map(({ saldoCent }) => -saldoCent),
    ),
  };
}

export const KWARTAAL: Stap = { soort: 'kwartaal', nummer: 4, wijze: 'terugbetalen', drempel: 0 };
/** LKS that was paid until June and then turns out to be too much: the werkgever owes something from the start. */
const schuld = fc
  .record({
    uren: fc.integer({ min: 0, max: 30 }),
    wijze: fc.constantFrom<Vorderingwijze>('verrekenen', 'terugbetalen'),
  })
  .map(({ uren, wijze }): readonly Stap[] => [
    { soort: 'besluit', besluit: besluit('2026-01-01', { urenPerWeek: 36 }) },
    { soort: 'run', tot: '2026-06' },
    { soort: 'besluit', besluit: besluit('2026-02-01', { urenPerWeek: uren }) },
    { soort: 'kwartaal', nummer: 2, wijze, drempel: 0 },
  ]);
export const stappen = fc
  .tuple(fc.oneof(fc.constant<readonly Stap[]>([]), schuld), fc.array(stap, { maxLength: 14 }))
  .map(([eerst, daarna]) => [...eerst, ...daarna]);
