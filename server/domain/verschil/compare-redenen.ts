import { opmaak } from './gevolg.ts';
import { compareEigenschap, makeBestaan } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import type { Versiereden } from './versieinhoud.ts';
import { pairUp, quote } from './woorden.ts';

const GEVOLG = opmaak('De reden staat in de bijlage. Wat het proces doet, blijft gelijk.');

/** Every difference between the reasons to go on in spite of a warning, by number of the warning. */
export function compareRedenen(
  oud: readonly Versiereden[] = [],
  nieuw: readonly Versiereden[] = [],
): readonly Verschil[] {
  return pairUp(oud, nieuw, ({ nr }) => nr).flatMap((deel) => {
    const antwoord = deel.nieuw ?? deel.oud;
    if (antwoord === undefined) return [];
    const { nr, naam, reden } = antwoord;
    const onderwerp = { element: nr, naam: `Waarschuwing ${nr}: ${naam}`, elementen: [] };
    const bij = `waarschuwing ${nr} (${naam})`;
    const verschillen =
      deel.oud !== undefined && deel.nieuw !== undefined
        ? compareEigenschap(onderwerp, 'reden', [deel.oud.reden, deel.nieuw.reden], (_van, naar) => ({
            zin: `De reden bij ${bij} is nu: ${quoteReden(naar ?? '')}.`,
            gevolg: GEVOLG,
          }))
        : [
            makeBestaan(
              onderwerp,
              deel.nieuw !== undefined,
              deel.nieuw === undefined
                ? `De reden bij ${bij} vervalt.`
                : `Bij ${bij} komt een reden: ${quoteReden(reden)}.`,
              GEVOLG,
            ),
          ];
    return verschillen.map((verschil) => ({ soort: 'waarschuwing' as const, ...verschil }));
  });
}

// helpers

/** The sentence around it has its own full stop. */
function quoteReden(reden: string): string {
  return quote(reden.replace(/\.$/, ''));
}
