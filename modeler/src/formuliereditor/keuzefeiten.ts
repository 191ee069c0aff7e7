import { type Feitvoorwaarde, type Formulier, listVelden } from '../../../processes/formulier.ts';
import { isKeuze } from './bewerk-formulier.ts';

/** A question with a few answers, as the condition of a message. */
export interface Keuzefeit {
  readonly feit: string;
  readonly naam: string;
  readonly antwoorden: readonly { readonly waarde: string | boolean; readonly naam: string }[];
}

/** Every question of the forms that is answered with ja or nee, or from a list; each once, by its words. */
export function listKeuzefeiten(formulieren: readonly Formulier[]): readonly Keuzefeit[] {
  const feiten = new Map<string, Keuzefeit>();
  for (const veld of formulieren.flatMap(listVelden)) {
    if (veld.soort !== 'janee' && !isKeuze(veld.soort)) continue;
    const antwoorden =
      veld.soort === 'janee'
        ? [
            { waarde: true, naam: 'Ja' },
            { waarde: false, naam: 'Nee' },
          ]
        : (veld.opties ?? []).map(({ waarde, label }) => ({ waarde, naam: label }));
    if (!feiten.has(veld.veld)) feiten.set(veld.veld, { feit: veld.veld, naam: veld.label, antwoorden });
  }
  return [...feiten.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** When a message stands there: "Altijd", "Alleen als ‘Vast contract?’ is: Nee". */
export function describeVoorwaarde(als: Feitvoorwaarde | undefined, feiten: readonly Keuzefeit[]): string {
  if (als === undefined) return 'Altijd';
  const feit = feiten.find((kandidaat) => kandidaat.feit === als.feit);
  if (feit === undefined) return 'Alleen als de landelijke voorwaarde geldt';
  const antwoorden = als.is.map((waarde) => feit.antwoorden.find((a) => a.waarde === waarde)?.naam ?? String(waarde));
  return `Alleen als ‘${feit.naam}’ is: ${antwoorden.join(' of ')}`;
}

/** A text of a form with what the system fills in by its name: "{betaalopdracht.budgethouder}" is [budgethouder]. */
export function nameInvulplekken(tekst: string, formulieren: readonly Formulier[]): string {
  const namen = new Map(formulieren.flatMap(listVelden).map(({ veld, label }) => [veld, label]));
  return tekst.replaceAll(/\{([A-Za-z][\w.]*)\}/g, (_plek, pad: string) => `[${namen.get(pad) ?? spell(pad)}]`);
}

// helpers

/** "afgeleid.buitenBehandelingUiterlijk" is "buiten behandeling uiterlijk". */
function spell(pad: string): string {
  const laatste = pad.split('.').at(-1) ?? pad;
  return laatste.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}
