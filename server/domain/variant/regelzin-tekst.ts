import { formatDatum, isDatum } from '../datum.ts';
import type { Regelfeit } from './regelzin.ts';
import type { Voorwaarde } from './variant.ts';

/** What is compared with what, in Dutch. */
export const VERGELIJKINGEN: Readonly<Record<string, string>> = {
  equal: 'is',
  notEqual: 'is niet',
  in: 'is een van',
  notIn: 'is geen van',
  contains: 'bevat',
  doesNotContain: 'bevat geen',
  lessThan: 'is lager dan',
  lessThanInclusive: 'is hoogstens',
  greaterThan: 'is hoger dan',
  greaterThanInclusive: 'is minstens',
  dateBefore: 'is vóór',
  dateOnOrBefore: 'is op of vóór',
  dateAfter: 'is na',
  dateOnOrAfter: 'is op of na',
  known: 'is bekend',
};

/** A rule as one sentence: "Als ‘werkgever: uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen." */
export function describeRegel(
  conditions: Voorwaarde,
  dan: { readonly naam: string; readonly waarde: string },
  feiten: readonly Regelfeit[],
): string {
  return `Als ${describeVoorwaarde(conditions, feiten)}, dan geldt voor ‘${dan.naam}’: ${dan.waarde}.`;
}

/** Conditions as part of a sentence: "‘aanvraag: binnengekomen via’ is bekend en is niet ‘Gesprek’". Whatever they are, all of it is said. */
export function describeVoorwaarde(voorwaarde: Voorwaarde, feiten: readonly Regelfeit[]): string {
  if ('all' in voorwaarde) return voorwaarde.all.map((deel) => describeGenest(deel, 'any', feiten)).join(' en ');
  if ('any' in voorwaarde) return voorwaarde.any.map((deel) => describeGenest(deel, 'all', feiten)).join(' of ');
  if ('not' in voorwaarde) return `niet (${describeVoorwaarde(voorwaarde.not, feiten)})`;
  const pad = [voorwaarde.fact, voorwaarde.path].filter(Boolean).join('.');
  const feit = feiten.find((kandidaat) => kandidaat.pad === pad);
  const naam = `‘${feit?.naam ?? pad}’`;
  if (voorwaarde.operator === 'known') return `${naam} is ${voorwaarde.value === true ? '' : 'niet '}bekend`;
  const woord = VERGELIJKINGEN[voorwaarde.operator] ?? voorwaarde.operator;
  return `${naam} ${woord} ${describeWaarde(voorwaarde.value, feit, feiten)}`;
}

/** A value of a fact as a Dutch reader writes it. */
export function formatFeitwaarde(feit: Regelfeit | undefined, waarde: unknown): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'niet bekend';
  if (Array.isArray(waarde)) {
    return waarde.length === 0 ? 'geen' : waarde.map((deel) => formatFeitwaarde(feit, deel)).join(', ');
  }
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') {
    const getal = String(waarde).replace('.', ',');
    return feit?.eenheid === undefined ? getal : `${getal} ${feit.eenheid}`;
  }
  if (typeof waarde !== 'string') return JSON.stringify(waarde);
  if (isDatum(waarde)) return formatDatum(waarde);
  return feit?.opties?.find((optie) => optie.waarde === waarde)?.naam ?? waarde;
}

// helpers

/** Brackets only where "en" and "of" would run into each other. */
function describeGenest(deel: Voorwaarde, anders: 'all' | 'any', feiten: readonly Regelfeit[]): string {
  const tekst = describeVoorwaarde(deel, feiten);
  return anders in deel && Reflect.get(deel, anders).length > 1 ? `(${tekst})` : tekst;
}

function describeWaarde(waarde: unknown, feit: Regelfeit | undefined, feiten: readonly Regelfeit[]): string {
  if (typeof waarde === 'object' && waarde !== null && 'fact' in waarde) {
    const { fact, path } = waarde as { readonly fact: string; readonly path?: string };
    const pad = [fact, path].filter(Boolean).join('.');
    return `‘${feiten.find((kandidaat) => kandidaat.pad === pad)?.naam ?? pad}’`;
  }
  const tekst = formatFeitwaarde(feit, waarde);
  return typeof waarde === 'string' && !isDatum(waarde) ? `‘${tekst}’` : tekst;
}
