import { describe, expect, it } from 'vitest';
import { checkGuardrails, checkVariant } from '../../server/rules/guardrails.ts';
import { calculateParameters } from '../../server/rules/parameters.ts';
import { refuseBlockedVarianten } from '../../server/rules/refuse-varianten.ts';
import type { Afwijking, Parameterwaarde } from '../../server/rules/regelbestand.ts';
import type { GeldendeRegels } from '../../server/rules/rule-set.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules, makeVariant, RULES, readJson } from './given.ts';

interface Voorbeeld {
  readonly guardrail: string;
  readonly breekt: Readonly<Record<string, Parameterwaarde>>;
  readonly mag: Readonly<Record<string, Parameterwaarde>>;
}

const bestanden = loadOwnRules();
const basis = selectRegels(bestanden, 'voorbeeldstad', '2026-03-02');
const voorbeelden = readJson(RULES, 'landelijk', 'voorbeelden', 'guardrails-2026-01-01.json')[
  'voorbeelden'
] as readonly Voorbeeld[];

/** The rules in force for a gemeente that sets these values, parameters and declared properties alike. */
function withValues(waarden: Readonly<Record<string, Parameterwaarde>>): GeldendeRegels {
  const sleutels = new Set(basis.parameters.map((p) => p.sleutel));
  const lijst: readonly Afwijking[] = Object.entries(waarden).map(([sleutel, waarde]) => ({
    sleutel,
    waarde,
    motivering: 'voor deze proef',
  }));
  const variantbestand = makeVariant({
    afwijkingen: lijst.filter((a) => sleutels.has(a.sleutel)),
    eigenschappen: lijst.filter((a) => !sleutels.has(a.sleutel)),
  });
  return { ...basis, variantbestand };
}

async function findBroken(waarden: Readonly<Record<string, Parameterwaarde>>): Promise<readonly string[]> {
  const geldend = withValues(waarden);
  return (await checkGuardrails(geldend, await calculateParameters(geldend))).map((b) => b.nr);
}

describe('the guardrails', () => {
  const { guardrails, eigenschappen } = basis.guardrails;

  it('are the 35 of the national list, in order', () => {
    expect(guardrails.map((g) => g.nr)).toEqual(Array.from({ length: 35 }, (_, i) => `G${i + 1}`));
    expect(voorbeelden.map((v) => v.guardrail)).toEqual(guardrails.map((g) => g.nr));
  });

  it('block where the law leaves no room, and warn for the others', () => {
    const blokkeren = [...Array.from({ length: 16 }, (_, i) => i + 1), 20, 21, 22, 23, 24, 25, 30].map((n) => `G${n}`);
    expect(guardrails.filter((g) => g.ernst === 'blokkeren').map((g) => g.nr)).toEqual(blokkeren);
  });

  it('hold for the preferente proces itself', async () => {
    expect(await findBroken({})).toEqual([]);
  });

  it('use every property that a gemeente declares, and name it in what is allowed', () => {
    const tekst = JSON.stringify(guardrails.map((g) => g.conditions));
    expect(eigenschappen.filter((e) => !tekst.includes(`"${e.sleutel}"`)).map((e) => e.sleutel)).toEqual([]);
    const toegestaan = guardrails.flatMap((g) => g.toegestaan.map((t) => t.sleutel));
    expect(eigenschappen.filter((e) => !toegestaan.includes(e.sleutel)).map((e) => e.sleutel)).toEqual([]);
  });
});

describe.each(voorbeelden)('$guardrail', ({ guardrail, breekt, mag }) => {
  const regel = basis.guardrails.guardrails.find((g) => g.nr === guardrail);

  it('is broken by its example, and by nothing else', async () => {
    expect(await findBroken(breekt)).toEqual([guardrail]);
  });

  it('is kept by its lawful example', async () => {
    expect(await findBroken(mag)).toEqual([]);
  });

  it('is kept by the values that it proposes, which are lawful altogether', async () => {
    const voorstel = Object.fromEntries(regel?.toegestaan.map((t) => [t.sleutel, t.waarde]) ?? []);
    expect(await findBroken({ ...breekt, ...voorstel })).toEqual([]);
  });

  it('says which article it rests on and what would be allowed', async () => {
    const geldend = withValues(breekt);
    const [bevinding] = await checkGuardrails(geldend, await calculateParameters(geldend));

    expect(bevinding?.melding).toMatch(/[Tt]oegestaan/);
    expect(bevinding?.melding).toMatch(/artikel|Wet SUWI/i);
    expect(bevinding?.melding).not.toMatch(/[{}]|undefined|onbekend/);
    expect(bevinding?.grondslag).not.toBe('');
  });
});

describe('checkVariant', () => {
  it('finds nothing in Voorbeeldstad and only the payment description in Olst-Wijhe', async () => {
    const olstWijhe = await checkVariant(selectRegels(bestanden, 'olst-wijhe', '2026-03-02'));

    expect(await checkVariant(basis)).toEqual([]);
    expect(olstWijhe.map((b) => [b.nr, b.ernst])).toEqual([['G35', 'waarschuwen']]);
  });

  it('also tries what a conditional rule would set, and names that rule', async () => {
    // given
    const geldend = withValues({});
    const variantbestand = makeVariant({
      regels: [
        {
          naam: 'laat-betalen',
          prioriteit: 1,
          conditions: { all: [{ fact: 'dienstverband', path: 'contractsoort', operator: 'equal', value: 'nul_uren' }] },
          sleutel: 'betaling.dag',
          waarde: 28,
          motivering: 'voor deze proef',
        },
      ],
    });
    // when
    const bevindingen = await checkVariant({ ...geldend, variantbestand });
    // then
    expect(bevindingen.map((b) => [b.nr, b.regel])).toEqual([['G15', 'laat-betalen']]);
    expect(bevindingen[0]?.melding).toContain('de 28e van de maand');
  });

  it.each([
    ['betaling.dag', 21],
    ['betaling.frequentie_vast', 'kwartaal'],
    ['terugvordering.betaaltermijn', 5],
    ['beslistermijn.wettelijk_weken', 8],
    ['toegangseis.loonwaarde_maximum', 80],
    ['proefplaats.verlenging', 5],
    ['ziekte.stopzetten', true],
    ['lid2.forfaitair', true],
    ['kanaal.brief_11', 'telefoon'],
    ['betaling.omschrijving', 'naam_werknemer'],
  ] as const)('sees the other ways to break a guardrail: %s = %s', async (sleutel, waarde) => {
    expect(await findBroken({ [sleutel]: waarde })).toHaveLength(1);
  });

  it.each([
    ['betaling.dag', 20],
    ['betaling.dag', 'laatste_werkdag_voor_21'],
    ['betaling.frequentie_variabel', 'maand'],
    ['beslistermijn.preferent_wd', 5],
    ['indexatie.momenten', ['1_januari', '1_juli']],
    ['rappel.aantal', 0],
  ] as const)('leaves room for %s = %s', async (sleutel, waarde) => {
    expect(await findBroken({ [sleutel]: waarde })).toEqual([]);
  });
});

describe('refuseBlockedVarianten', () => {
  it('lets the gemeenten of the product pass, with their warnings', async () => {
    await expect(refuseBlockedVarianten(bestanden)).resolves.toBeUndefined();
  });

  it('refuses a variant that the law forbids, and says what would be allowed', async () => {
    // given
    const laat = makeVariant({
      afwijkingen: [{ sleutel: 'betaling.dag', waarde: 25, motivering: 'voor deze proef' }],
    });
    const gegevens = bestanden.gemeenten['voorbeeldstad']?.gegevens;
    const gemeenten = { voorbeeldstad: { ...(gegevens === undefined ? {} : { gegevens }), varianten: [laat] } };
    // then
    await expect(refuseBlockedVarianten({ ...bestanden, gemeenten })).rejects.toThrow(
      /variant-2026-01-01\.json, G15: .*Toegestaan: elke maand, op een dag van 1 tot en met 20/,
    );
  });

  it('refuses a variant of which two rules give one zaak different values', async () => {
    const regel = { prioriteit: 10, sleutel: 'rappel.interval_wd', motivering: 'voor deze proef' };
    const conditions = { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true };
    const strijdig = makeVariant({
      regels: [
        { ...regel, naam: 'een', conditions, waarde: 5 },
        { ...regel, naam: 'twee', conditions, waarde: 6 },
      ],
    });
    const gegevens = bestanden.gemeenten['voorbeeldstad']?.gegevens;
    const gemeenten = { voorbeeldstad: { ...(gegevens === undefined ? {} : { gegevens }), varianten: [strijdig] } };
    await expect(refuseBlockedVarianten({ ...bestanden, gemeenten })).rejects.toThrow(
      /variant-2026-01-01\.json, regels: .* spreken elkaar tegen/,
    );
  });
});
