import { NL } from './nl.ts';

/** Module that makes the drawing library speak Dutch; `mist` is told of a text without translation, which then stays as it is. */
export function makeVertaling(mist: (tekst: string) => void = () => {}) {
  const translate = (tekst: string, vervang: Readonly<Record<string, string>> = {}): string => {
    if (!Object.hasOwn(NL, tekst) && !isDutch(tekst)) mist(tekst);
    return (NL[tekst] ?? tekst).replaceAll(/{([^}]+)}/g, (heel, naam: string) => vervang[naam] ?? heel);
  };
  return { translate: ['value', translate] };
}

/** Our own texts pass through the same door and come out as they are. */
function isDutch(tekst: string): boolean {
  return tekst === '' || DUTCH.has(tekst);
}

const DUTCH: ReadonlySet<string> = new Set(Object.values(NL));
