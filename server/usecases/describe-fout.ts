const MAXIMUM_FOUTTEKST = 500;

/** What went wrong, in one line without personal data: long numbers (BSN, IBAN) are made unreadable. */
export function describeFout(fout: unknown): string {
  const tekst = fout instanceof Error ? `${fout.name}: ${fout.message}` : 'Onbekende fout';
  return tekst.replaceAll(/\d{9,}/g, '•••').slice(0, MAXIMUM_FOUTTEKST);
}
