import { InvoerError, type Veldfout } from '../domain/fouten.ts';

const MAX_FOUTEN = 50;

/** The error of a file of the bank that cannot be read at all. */
export function weigerBestand(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}

/** One wrong line, and nothing of the file counts. @throws InvoerError naming the wrong lines */
export function checkRegels(fouten: readonly Veldfout[]): void {
  if (fouten.length === 0) return;
  const aantal = fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`;
  const melding = `Het bestand heeft ${aantal}. Er is niets verwerkt. Verbeter het bestand en probeer het opnieuw.`;
  throw new InvoerError(melding, fouten.slice(0, MAX_FOUTEN));
}
