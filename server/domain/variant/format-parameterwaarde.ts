import type { Parameterwaarde } from './variant.ts';

/** What the words for a value depend on: type, options and unit of its parameter. */
interface Waardevorm {
  readonly type: string;
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
  readonly eenheid: string | null;
}

/** A value as a Dutch reader says it: "ja", "10 werkdagen", "de 15e van de maand", "laatste werkdag voor de 21e". */
export function formatParameterwaarde({ type, opties, eenheid }: Waardevorm, waarde: Parameterwaarde): string {
  const name = (gekozen: string): string => opties.find((optie) => optie.waarde === gekozen)?.naam ?? gekozen;
  if (waarde === null || waarde === '') return 'niet ingesteld';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string') return name(waarde);
  if (typeof waarde !== 'number') return waarde.length === 0 ? 'geen' : waarde.map(name).join(', ');
  if (type === 'datum-regel') return `de ${waarde}e van de maand`;
  return eenheid === null ? String(waarde) : `${waarde} ${eenheid}`;
}
