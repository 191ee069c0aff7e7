import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Handlercontext } from '../handler.ts';

/** What is missing, in the words of a letter. */
export function describeOntbrekend(zaak: Zaak, context: Handlercontext): readonly string[] {
  return (zaak.gegevens.oordeel.ontbrekend ?? []).map((code) => context.readLabel('volledigheid', code).tekst);
}
