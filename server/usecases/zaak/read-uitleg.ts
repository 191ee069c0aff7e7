import type { Woord } from '../../domain/woordenlijst.ts';
import { listGuardrails } from '../../rules/guardrails.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';

/** The bounds of the law as they are today for this gemeente, and the words of the werkproces. */
export function makeReadUitleg(omgeving: Omgeving): Usecases['readUitleg'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readUitleg', gemeente);
    await omgeving.regelkeuze.refresh(gemeente);
    const { geldend } = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag());
    return {
      grenzen: await listGuardrails(geldend),
      // The schema of the file has proved its shape.
      woorden: geldend.bestand('woordenlijst')['woorden'] as readonly Woord[],
    };
  };
}
