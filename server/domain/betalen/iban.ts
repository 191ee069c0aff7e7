/** Whether this can be an account: letters and digits in the right places, and the check digits agree (ISO 13616). */
export function isIban(tekst: string): boolean {
  const iban = normalizeIban(tekst);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('NL') && iban.length !== 18)) return false;
  const cijfers = Array.from(iban.slice(4) + iban.slice(0, 4), (teken) => String(Number.parseInt(teken, 36))).join('');
  let rest = 0;
  for (const cijfer of cijfers) rest = (rest * 10 + Number(cijfer)) % 97;
  return rest === 1;
}

/** As it is stored and compared: capitals, without spaces. */
export function normalizeIban(tekst: string): string {
  return tekst.replaceAll(/\s/gu, '').toUpperCase();
}
