import { isGelijk } from '../verschil/maak-verschil.ts';
import type { Rebaseantwoord, Rebaseantwoorden, Rebasekeuze } from './rebase.ts';

/** A question with the answer that was given; an answer that is not allowed (any more) counts as none. */
export function withAntwoord(keuze: Omit<Rebasekeuze, 'antwoord'>, antwoorden: Rebaseantwoorden): Rebasekeuze {
  const antwoord = Object.hasOwn(antwoorden, keuze.id) ? antwoorden[keuze.id] : undefined;
  return antwoord === undefined || !mag(keuze, antwoord) ? keuze : { ...keuze, antwoord };
}

/** Whether two parts of the files say the same, whatever the order of their properties. */
export function isZelfde(a: unknown, b: unknown): boolean {
  return isGelijk(sortKeys(a), sortKeys(b));
}

// helpers

function mag({ houdenNiet, anders }: Omit<Rebasekeuze, 'antwoord'>, { keuze }: Rebaseantwoord): boolean {
  if (keuze === 'houden') return houdenNiet === undefined;
  return keuze === 'landelijk' || anders !== undefined;
}

function sortKeys(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(sortKeys);
  if (typeof deel !== 'object' || deel === null) return deel ?? null;
  return Object.entries(deel)
    .filter(([, waarde]) => waarde !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, waarde]) => [sleutel, sortKeys(waarde)]);
}
