/** The names that stand in the list more than once, each once. */
export function listDubbel(namen: readonly string[]): readonly string[] {
  return [...new Set(namen.filter((naam, index) => namen.indexOf(naam) !== index))];
}
