import { UITLEGTEKST } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, type Onderwerp } from './maak-verschil.ts';
import type { Versieformulier, Versiemelding } from './versieinhoud.ts';
import { pairUp, quote } from './woorden.ts';

/** What is said above a form: messages by the condition under which they stand there. */
export function compareMeldingen(
  onderwerp: Onderwerp,
  [oud, nieuw]: readonly [Versieformulier, Versieformulier],
): readonly Diagramverschil[] {
  const bij = `formulier ${quote(nieuw.titel)}`;
  return pairUp(nummer(oud), nummer(nieuw), ({ sleutel }) => sleutel).flatMap((deel) =>
    compareEigenschap(onderwerp, 'melding', [deel.oud?.melding.tekst, deel.nieuw?.melding.tekst], (van, naar) => ({
      zin: sayVerschil(bij, van, naar),
      gevolg: UITLEGTEKST,
    })),
  );
}

// helpers

function sayVerschil(bij: string, van: string | undefined, naar: string | undefined): string {
  if (naar === undefined) return `De melding boven ${bij} vervalt: ${say(van ?? '')}.`;
  if (van === undefined) return `Boven ${bij} komt een melding: ${say(naar)}.`;
  return `De melding boven ${bij} is nu: ${say(naar)}.`;
}

/** The message between quotes, without its full stop: the sentence around it has one. */
function say(tekst: string): string {
  return quote(tekst.replace(/\.$/, ''));
}

/** Of messages with the same condition the first belongs to the first, the second to the second. */
function nummer({
  meldingen = [],
}: Versieformulier): readonly { readonly sleutel: string; readonly melding: Versiemelding }[] {
  const gezien = new Map<string, number>();
  return meldingen.map((melding) => {
    const als = JSON.stringify([melding.als?.feit ?? null, melding.als?.is ?? null]);
    const plek = (gezien.get(als) ?? 0) + 1;
    gezien.set(als, plek);
    return { sleutel: `${als} ${plek}`, melding };
  });
}
