import type { Diagrammerk } from '../../domain/tekstdocument.ts';

/** What the marks on a diagram mean, each once: "≠ A7 Betaaldag: de 15e van de maand". */
export function listLegenda(merken: readonly Diagrammerk[]): readonly string[] {
  return [...new Set(merken.map(({ tekst }) => `≠ ${tekst}`))];
}
