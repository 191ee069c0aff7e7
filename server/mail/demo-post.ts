import type { Postuitslag } from '../domain/brief/verzendstappen.ts';

/** In the demo nothing leaves the house: a letter counts as sent, and stands in the demo-postvak of the page Verzending. */
export function makeDemoPost(): { readonly soort: 'demo'; send(): Promise<Postuitslag> } {
  return { soort: 'demo', send: async () => ({ gelukt: true }) };
}
