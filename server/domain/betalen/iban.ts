/** Whether this can be an account: letters and digits in the right places, and the check digits agree (ISO 13616). */
export function isIban(tekst: string): boolean {
  const iban = normalizeIban(tekst);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('NL') && iban.length !== 18)) return false;
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde < 10 ? 10 : 100) + waarde) % 97;
  }
  return rest === 1;
}

/** As it is stored and compared: capitals, without spaces. */
export function normalizeIban(tekst: string): string {
  return tekst.replaceAll(/\s/gu, '').toUpperCase();
}
