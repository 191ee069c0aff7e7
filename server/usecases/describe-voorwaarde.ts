import type { Formulier } from '../../processes/formulier.ts';
import type { Voorwaarde } from '../rules/regelbestand.ts';

/** What is compared with what, in Dutch; `known` says it without a value. */
const WOORDEN: Readonly<Record<string, string>> = {
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
};

/** A condition as part of a Dutch sentence: "‘hoe kwam de aanvraag binnen?’ is ingevuld en is niet ‘gesprek’". */
export function describeVoorwaarde(voorwaarde: Voorwaarde, formulieren: readonly Formulier[]): string {
  if ('all' in voorwaarde) return voorwaarde.all.map((deel) => describeVoorwaarde(deel, formulieren)).join(' en ');
  if ('any' in voorwaarde) return voorwaarde.any.map((deel) => describeVoorwaarde(deel, formulieren)).join(' of ');
  if ('not' in voorwaarde) return `niet (${describeVoorwaarde(voorwaarde.not, formulieren)})`;
  const veld = findVeld([voorwaarde.fact, voorwaarde.path].filter(Boolean).join('.'), formulieren);
  if (voorwaarde.operator === 'known') return `‘${veld.label}’ is ${voorwaarde.value === true ? '' : 'niet '}ingevuld`;
  return `‘${veld.label}’ ${WOORDEN[voorwaarde.operator] ?? voorwaarde.operator} ${formatWaarde(voorwaarde.value, veld)}`;
}

// helpers

interface Veld {
  readonly label: string;
  readonly opties: readonly { readonly waarde: string; readonly label: string }[];
}

function findVeld(pad: string, formulieren: readonly Formulier[]): Veld {
  const velden = formulieren.flatMap(({ groepen }) => groepen.flatMap(({ velden: eigen }) => eigen));
  const veld = velden.find((kandidaat) => kandidaat.veld === pad);
  return { label: veld?.label ?? pad, opties: veld?.opties ?? [] };
}

function formatWaarde(waarde: unknown, { opties }: Veld): string {
  if (Array.isArray(waarde)) return waarde.map((deel) => formatWaarde(deel, { label: '', opties })).join(', ');
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return `‘${opties.find((optie) => optie.waarde === waarde)?.label ?? String(waarde)}’`;
}
