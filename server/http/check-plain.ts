import { InvoerError } from '../domain/fouten.ts';

const MAX_DEPTH = 8;
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters other than tab and line ends, and halves of a character: no keyboard makes them and no store keeps them. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

/** Refuses input that no form of ours can send, before anything looks at its meaning. @throws InvoerError */
export function checkPlain(value: unknown, depth = 0): void {
  if (typeof value === 'string') {
    if (UNPRINTABLE.test(value))
      throw refusal('Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) throw refusal('De gegevens zijn te diep genest.');
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$') || key.split('.').some((part) => POISONED.has(part)))
      throw refusal('Er is een veldnaam gebruikt die niet kan.');
    checkPlain(key, depth + 1);
    checkPlain(inner, depth + 1);
  }
}

function refusal(melding: string): InvoerError {
  return new InvoerError(melding);
}
