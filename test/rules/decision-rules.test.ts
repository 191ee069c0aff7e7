import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../server/rules/evaluate.ts';
import type { Regelset } from '../../server/rules/regelbestand.ts';
import { loadOwnRules, RULES, readJson } from './given.ts';

interface Voorbeeld {
  readonly naam: string;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly uitkomst: unknown;
  readonly regels: readonly string[];
}

const regelsets = loadOwnRules().regelsets;
const VOORBEELDEN = path.join(RULES, 'landelijk', 'voorbeelden');

function readVoorbeelden(set: Regelset): readonly Voorbeeld[] {
  return readJson(VOORBEELDEN, `${set.regelset}-${set.geldigVanaf}.json`)['voorbeelden'] as readonly Voorbeeld[];
}

describe('the decision rules of the product', () => {
  it('are the ones that the processes ask for', () => {
    expect(regelsets.map((set) => set.regelset).sort()).toEqual([
      'afwijzen',
      'bevoegde-gemeente',
      'brieven',
      'doelgroep',
      'hermeting',
      'hermeting-nodig',
      'route',
      'vervolg-rappel',
      'vervolg-verlenging',
      'volledigheid',
      'wijziging',
    ]);
  });

  it('have no examples without a rule set', () => {
    const bekend = [...regelsets.map((set) => `${set.regelset}-${set.geldigVanaf}.json`), 'guardrails-2026-01-01.json'];
    expect(readdirSync(VOORBEELDEN).filter((naam) => !bekend.includes(naam))).toEqual([]);
  });
});

describe.each(regelsets)('$regelset $geldigVanaf', (set) => {
  const voorbeelden = readVoorbeelden(set);

  it.each(voorbeelden)('example: $naam', async ({ feiten, uitkomst, regels }) => {
    const gevonden = await evaluate(set, feiten);

    expect(gevonden.uitkomst).toEqual(uitkomst);
    expect(gevonden.toegepast.map((t) => t.regel)).toEqual(regels);
    expect(gevonden.toelichting.length).toBeGreaterThan(0);
  });

  it('shows every rule at work in an example', async () => {
    const gebruikt = new Set<string>();
    for (const { feiten } of voorbeelden)
      for (const { regel } of (await evaluate(set, feiten)).toegepast) gebruikt.add(regel);
    expect(set.regels.map((regel) => regel.naam).filter((naam) => !gebruikt.has(naam))).toEqual([]);
  });

  it('also shows the case in which no rule holds', async () => {
    const aantallen = await Promise.all(voorbeelden.map(async (v) => (await evaluate(set, v.feiten)).toegepast.length));
    expect(aantallen).toContain(0);
  });
});

/** A copy for the worker is the letter of the werkgever, so its template names only the werkgever. */
const KOPIEEN = ['PP-3', 'PP-6', 'PP-6H', 'PP-6V', 'PP-7'];

describe('codes in outcomes', () => {
  it('every ground for refusal has words for a letter and an article', () => {
    const afwijzen = regelsets.find((set) => set.regelset === 'afwijzen');
    const codes = afwijzen?.regels.map((regel) => String(regel.event.params['afwijzingsgrond'])) ?? [];

    expect(codes.filter((code) => afwijzen?.labels?.[code]?.grondslag === undefined)).toEqual([]);
  });

  it('every reason of a form to refuse has words for a letter', () => {
    const afwijzen = regelsets.find((set) => set.regelset === 'afwijzen');
    const formulier = JSON.stringify(readJson('processes', 'formulieren', 'vaststellen-besluit.json'));
    const codes = [...formulier.matchAll(/"waarde":"([a-z0-9_]+)"/g)].map((match) => match[1] ?? '');
    const redenen = codes.filter((code) => !['toekennen', 'afwijzen', 'opnieuw_beoordelen'].includes(code));

    expect(redenen.length).toBeGreaterThan(5);
    expect(redenen.filter((code) => afwijzen?.labels?.[code] === undefined)).toEqual([]);
  });

  it('everything that can be missing has words for brief 2', () => {
    const volledigheid = regelsets.find((set) => set.regelset === 'volledigheid');
    const codes = volledigheid?.regels.flatMap((regel) => regel.event.params['ontbrekend'] as readonly string[]) ?? [];

    expect(codes).toContain('arbeidsovereenkomst');
    expect(codes.filter((code) => volledigheid?.labels?.[code] === undefined)).toEqual([]);
  });

  it('every letter that a rule names has a template, for that addressee', () => {
    const brieven = regelsets.find((set) => set.regelset === 'brieven');
    const sjablonen = loadOwnRules().overig['brieven'] ?? [];
    const gevraagd =
      brieven?.regels.flatMap((regel) => regel.event.params['brieven'] as { code: string; aan: string }[]) ?? [];
    const eigen = gevraagd.filter(({ code, aan }) => aan === 'werkgever' || !KOPIEEN.includes(code));

    const zonder = eigen.filter(
      ({ code, aan }) =>
        !sjablonen.some(({ inhoud }) => inhoud['code'] === code && (inhoud['aan'] as string[]).includes(aan)),
    );
    expect(zonder).toEqual([]);
  });
});
