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

/** The text with every account number in it masked, such as the name that a bank gives to a file. */
export function hideIban(tekst: string): string {
  return tekst.replaceAll(/[A-Z]{2}\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{2}/gi, (gevonden) => {
    return isIban(gevonden) ? `rekening-…${normalizeIban(gevonden).slice(-4)}` : gevonden;
  });
}
