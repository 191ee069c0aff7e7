import type { Formulier } from '../../../processes/formulier.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Variantformulier } from '../../../server/domain/variant/variant.ts';

/** Name of the form of a step: "BelDeWerkgeverTask" has "bel-de-werkgever". */
export function makeFormuliernaam(element: string): string {
  return element
    .replace(/Task$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** The form that a step of the gemeente begins with: one field for a note, to change in the editor of forms. */
export function makeBeginformulier(
  naam: string,
  stapnaam: string,
  versie: Datum,
): Pick<Variantformulier, 'naam' | 'motivering'> & { readonly inhoud: Readonly<Record<string, unknown>> } {
  const veld = naam.replaceAll(/-([a-z])/g, (_heel, letter: string) => letter.toUpperCase());
  const formulier: Formulier = {
    naam,
    versie,
    titel: stapnaam === '' ? naam : stapnaam,
    knop: 'Taak afronden',
    groepen: [
      {
        velden: [
          {
            veld: `lokaal.${veld}Toelichting`,
            soort: 'tekstvak',
            label: 'Toelichting',
            verplicht: false,
            maxlengte: 2000,
          },
        ],
      },
    ],
  };
  return {
    naam,
    inhoud: { ...formulier },
    motivering: `Dit formulier hoort bij de eigen stap “${stapnaam === '' ? naam : stapnaam}” van de gemeente.`,
  };
}
