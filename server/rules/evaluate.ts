import type { RuleResult, TopLevelCondition } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import type { Uitlegstap } from '../domain/uitleg.ts';
import type { Regeltoepassing } from '../domain/zaak/gebeurtenis.ts';
import { fillIn, readPath } from './feit-waarde.ts';
import type { Feiten } from './feiten.ts';
import { OPERATOREN } from './operatoren.ts';
import type { Regel, Regelset, Voorwaarde } from './regelbestand.ts';

/** A rule that held, with the facts it looked at ("werknemer.woongemeente": "olst-wijhe") and its article. */
export interface ToegepasteRegel {
  readonly regel: string;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly grondslag: string;
}

/** The outcome of a rule set and how it came about. It is a Regeltoepassing: fit for the audit log as it is. */
export interface Regeluitkomst extends Regeltoepassing {
  readonly toegepast: readonly ToegepasteRegel[];
}

/**
 * Evaluates a rule set on the facts. A fact that is not there is simply not known: comparisons with it do not hold, only the
 * operator `known` sees it. No rule that holds → the outcome of `anders`.
 * @throws Error when a rule uses an operator that does not exist
 */
export async function evaluate(regelset: Regelset, feiten: Feiten): Promise<Regeluitkomst> {
  const geldig = await findApplicable(regelset.regels, feiten);
  const toegepast = regelset.wijze === 'eerste' ? geldig.slice(0, 1) : geldig;
  const basis = { regelset: regelset.regelset, versie: regelset.geldigVanaf };
  if (toegepast.length === 0) {
    const { uitkomst, uitleg, grondslag } = regelset.anders;
    return { ...basis, uitkomst, toelichting: [{ omschrijving: fillIn(uitleg, feiten), grondslag }], toegepast: [] };
  }
  return {
    ...basis,
    uitkomst: joinOutcomes(toegepast.map((regel) => regel.event.params)),
    toelichting: toegepast.map((regel) => explain(regel, feiten)),
    toegepast: toegepast.map((regel) => ({
      regel: regel.naam,
      feiten: Object.fromEntries(factPaths(regel.conditions).map((pad) => [pad, readPath(feiten, pad)])),
      grondslag: regel.grondslag,
    })),
  };
}

/** The rules whose conditions hold, highest priority first; equal priorities in the order of the file. */
export async function findApplicable<R extends Pick<Regel, 'naam' | 'prioriteit' | 'conditions'>>(
  regels: readonly R[],
  feiten: Feiten,
): Promise<readonly R[]> {
  const vrij = VRIJ.get(regels) ?? [];
  VRIJ.set(regels, vrij);
  // An engine can do one run at a time, so who needs it takes it away and puts it back.
  const engine = vrij.pop() ?? makeEngine(regels);
  const { results } = await engine.run({ ...feiten });
  vrij.push(engine);
  const geldig = new Set(results.map((result: RuleResult) => Number(result.name)));
  return regels.filter((_, index) => geldig.has(index)).sort((a, b) => b.prioriteit - a.prioriteit);
}

/** The paths of all facts that a condition looks at, "parameter.rappel.aantal" included, each once. */
export function factPaths(voorwaarde: Voorwaarde): readonly string[] {
  if ('all' in voorwaarde) return [...new Set(voorwaarde.all.flatMap(factPaths))];
  if ('any' in voorwaarde) return [...new Set(voorwaarde.any.flatMap(factPaths))];
  if ('not' in voorwaarde) return factPaths(voorwaarde.not);
  const { value } = voorwaarde;
  const andere = isFactReference(value) ? [fullPath(value.fact, value.path)] : [];
  return [fullPath(voorwaarde.fact, voorwaarde.path), ...andere];
}

// helpers

/** Engines that are made and not in use, by the rules that they know: making one costs more than running it. */
const VRIJ = new WeakMap<object, Engine[]>();

function makeEngine(regels: readonly Pick<Regel, 'conditions'>[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: readPath });
  for (const operator of OPERATOREN) engine.addOperator(operator);
  for (const [index, regel] of regels.entries()) {
    engine.addRule({
      name: String(index),
      conditions: asTopLevel(regel.conditions),
      event: { type: 'geldt' },
    });
  }
  return engine;
}

/** Arrays of the outcomes are joined without repetition; of any other field the first outcome counts. */
function joinOutcomes(uitkomsten: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const samen: Record<string, unknown> = {};
  for (const [veld, waarde] of uitkomsten.flatMap((u) => Object.entries(u))) {
    const tot = samen[veld];
    if (tot === undefined) samen[veld] = waarde;
    else if (Array.isArray(tot) && Array.isArray(waarde)) samen[veld] = unique([...tot, ...waarde]);
  }
  return samen;
}

function unique(waarden: readonly unknown[]): readonly unknown[] {
  return [...new Map(waarden.map((w) => [JSON.stringify(w), w])).values()];
}

function explain(regel: Regel, feiten: Feiten): Uitlegstap {
  return {
    omschrijving: fillIn(regel.uitleg, feiten),
    grondslag: regel.grondslag,
    ...(regel.aanname === true ? { aanname: true } : {}),
  };
}

/** json-rules-engine wants all, any or not at the top. */
function asTopLevel(voorwaarde: Voorwaarde): TopLevelCondition {
  const copy = structuredClone(voorwaarde);
  return ('fact' in copy ? { all: [copy] } : copy) as TopLevelCondition;
}

function isFactReference(value: unknown): value is { readonly fact: string; readonly path?: string } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact');
}

function fullPath(fact: string, path: string | undefined): string {
  return path === undefined ? fact : `${fact}.${path}`;
}
