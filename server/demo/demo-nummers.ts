/** A test BSN: passes the 11-proef and begins with 9999, as the numbers that are given out for tests. `index` from 0 to 8000. */
export function makeTestBsn(index: number): string {
  for (let nummer = 99_990_000 + index; ; nummer += 1) {
    const cijfers = String(nummer).padStart(8, '0');
    const som = Array.from(cijfers).reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (9 - plaats), 0);
    if (som % 11 < 10) return `${cijfers}${som % 11}`;
  }
}

/** An IBAN that is valid and that no bank has: bank code TEST. */
export function makeTestIban(index: number): string {
  const rekening = String(index).padStart(10, '0');
  // T = 29, E = 14, S = 28, T = 29, N = 23, L = 21; the check digits make the number 98 - (number mod 97).
  const getal = BigInt(`29142829${rekening}232100`);
  const controle = String(98n - (getal % 97n)).padStart(2, '0');
  return `NL${controle}TEST${rekening}`;
}
