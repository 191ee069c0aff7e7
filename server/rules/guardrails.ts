import { formatParameterwaarde } from '../domain/variant/format-parameterwaarde.ts';
import { findApplicable } from './evaluate.ts';
import { fillIn } from './feit-waarde.ts';
import type { Feiten } from './feiten.ts';
import type { EffectieveParameters } from './parameters.ts';
import { calculateParameters, parameterWaarden } from './parameters.ts';
import type { Guardrail, Parameterwaarde, Variantregel } from './regelbestand.ts';
import { listRegelcombinaties } from './regelcombinaties.ts';
import { listRegelfeiten } from './regelfeiten.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** A guardrail that a variant breaks: `blokkeren` means that it may not be published, `waarschuwen` that somebody must look at it. */
export interface Guardrailbevinding {
  /** "G15" */
  readonly nr: string;
  readonly naam: string;
  readonly ernst: Guardrail['ernst'];
  readonly melding: string;
  readonly grondslag: string;
  readonly toegestaan: Guardrail['toegestaan'];
  readonly aanname: boolean;
  /** Name of the conditional rule that causes it; absent when the gemeente's fixed values do. */
  readonly regel?: string;
}

/** What a check needs of the rules in force. */
export type Guardrailgrond = Pick<GeldendeRegels, 'guardrails' | 'variantbestand' | 'regiovariant' | 'parameters'>;

/** Checks the effective values, and what the variant declares beside them, against every guardrail; G1 first. */
export async function checkGuardrails(
  geldend: Guardrailgrond,
  parameters: EffectieveParameters,
): Promise<readonly Guardrailbevinding[]> {
  const feiten: Feiten = { parameter: parameterWaarden(parameters), variant: declaredProperties(geldend) };
  const regels = geldend.guardrails.guardrails.map((guardrail) => ({ ...guardrail, prioriteit: 0 }));
  const geschonden = await findApplicable(regels, feiten);
  const leesbaar: Feiten = { ...feiten, parameter: readableValues(geldend, parameters) };
  return geschonden.map(({ nr, naam, ernst, melding, grondslag, toegestaan, aanname }) => ({
    nr,
    naam,
    ernst,
    melding: fillIn(melding, leesbaar),
    grondslag,
    toegestaan,
    aanname,
  }));
}

/**
 * Checks a whole variant: its fixed values, what each conditional rule would make of them, and what rules that can hold together would.
 * A conditional rule is tried whatever its conditions say, because some zaak may meet them.
 */
export async function checkVariant(geldend: GeldendeRegels): Promise<readonly Guardrailbevinding[]> {
  const vast = await calculateParameters(geldend);
  const bevindingen = [...(await checkGuardrails(geldend, vast))];
  const gezien = new Set(bevindingen.map(({ nr }) => nr));
  const regels = [...(geldend.regiovariant?.regels ?? []), ...geldend.variantbestand.regels];
  for (const regel of regels) {
    const metRegel = await checkGuardrails(geldend, withRegel(vast, regel));
    bevindingen.push(...metRegel.filter(({ nr }) => !gezien.has(nr)).map((b) => ({ ...b, regel: regel.naam })));
  }
  return [...bevindingen, ...(await checkCombinaties(geldend, { vast, regels, bevindingen }))];
}

/** Every guardrail with its text, filled with the values that hold now: what the law asks, and what this gemeente does. */
export async function listGuardrails(
  geldend: GeldendeRegels,
): Promise<readonly Pick<Guardrailbevinding, 'nr' | 'naam' | 'ernst' | 'melding' | 'grondslag' | 'aanname'>[]> {
  const waarden = readableValues(geldend, await calculateParameters(geldend));
  const eigenschappen = Object.entries(declaredProperties(geldend)).map(([naam, waarde]) => [naam, waarde ?? '…']);
  const leesbaar: Feiten = { parameter: waarden, variant: Object.fromEntries(eigenschappen) as Feiten[string] };
  return geldend.guardrails.guardrails.map(({ nr, naam, ernst, melding, grondslag, aanname }) => ({
    nr,
    naam,
    ernst,
    melding: fillIn(melding, leesbaar),
    grondslag,
    aanname,
  }));
}

// helpers

/** What only two or more rules together break. */
async function checkCombinaties(
  geldend: GeldendeRegels,
  {
    vast,
    regels,
    bevindingen,
  }: {
    readonly vast: EffectieveParameters;
    readonly regels: readonly Variantregel[];
    readonly bevindingen: readonly Guardrailbevinding[];
  },
): Promise<readonly Guardrailbevinding[]> {
  if (new Set(regels.map(({ sleutel }) => sleutel)).size < 2) return [];
  const gezien = new Set(bevindingen.map(({ nr }) => nr));
  const feiten = listRegelfeiten(geldend);
  const gevonden: Guardrailbevinding[] = [];
  for (const guardrail of geldend.guardrails.guardrails.filter(({ nr }) => !gezien.has(nr))) {
    for (const samen of listRegelcombinaties(guardrail, regels, feiten)) {
      const alle = await checkGuardrails(geldend, samen.reduce(withRegel, vast));
      const bevinding = alle.find(({ nr }) => nr === guardrail.nr);
      if (bevinding === undefined) continue;
      const namen = samen.map(({ naam }) => `“${naam}”`).join(' en ');
      const melding = `${bevinding.melding} Dit gebeurt in zaken waarin de regels ${namen} samen gelden.`;
      gevonden.push({ ...bevinding, melding, regel: samen[0]?.naam ?? '' });
      break;
    }
  }
  return gevonden;
}

function declaredProperties(geldend: Guardrailgrond): Readonly<Record<string, Parameterwaarde>> {
  return Object.fromEntries([
    ...geldend.guardrails.eigenschappen.map(({ sleutel, standaard }) => [sleutel, standaard]),
    ...(geldend.regiovariant?.eigenschappen ?? []).map(({ sleutel, waarde }) => [sleutel, waarde]),
    ...geldend.variantbestand.eigenschappen.map(({ sleutel, waarde }) => [sleutel, waarde]),
  ]) as Readonly<Record<string, Parameterwaarde>>;
}

/** The values as people read them, so that a message says "de 25e van de maand". */
function readableValues(geldend: Guardrailgrond, parameters: EffectieveParameters): Readonly<Record<string, string>> {
  return Object.fromEntries(
    geldend.parameters.map((p) => [p.sleutel, formatParameterwaarde(p, parameters[p.sleutel]?.waarde ?? null)]),
  );
}

function withRegel(parameters: EffectieveParameters, regel: Variantregel): EffectieveParameters {
  const { sleutel, waarde, motivering } = regel;
  return { ...parameters, [sleutel]: { waarde, motivering, herkomst: 'regel', regel: regel.naam } };
}
