import type { Formulier, Formulierveld } from '../../../processes/formulier.ts';
import { listVelden, naamVan } from '../../../processes/formulier.ts';
import { readVeld } from '../../domain/veldpad.ts';
import { formatKwartaal, isKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import type { Zaakgegevens } from '../../domain/zaak/zaakgegevens.ts';
import { formatAntwoord } from '../variant/eigen-gegevens.ts';

/** What the later processes of a zaak ask, in the order in which they are shown. */
const GROEPEN: readonly (readonly [groep: keyof Zaakgegevens, titel: string])[] = [
  ['wijziging', 'Wijziging'],
  ['verlenging', 'Verlenging'],
  ['hermeting', 'Hermeting'],
  ['herziening', 'Herziening'],
  ['verrekening', 'Verrekening'],
  ['einde', 'Einde'],
  ['verhuizing', 'Verhuizing'],
  ['overname', 'Overname na een verhuizing'],
  ['buitenland', 'Werknemer in het buitenland'],
  ['bezwaar', 'Bezwaar'],
];

/**
 * What was answered in the later processes, by process and in the words of their forms: of each the last run. Only what a form asks; a
 * BSN never.
 */
export function listVervolggegevens(
  formulieren: readonly Formulier[],
  gegevens: Zaakgegevens,
): Zaakoverzicht['vervolggegevens'] {
  const velden = formulieren.flatMap(listVelden).filter(({ soort }) => soort !== 'bsn');
  return GROEPEN.flatMap(([groep, titel]) => {
    const regels = Object.keys(gegevens[groep] ?? {}).flatMap((naam) =>
      listRegels(velden, `${groep}.${naam}`, gegevens),
    );
    return regels.length === 0 ? [] : [{ titel, regels }];
  });
}

// helpers

/** The answers to this field, or to the fields below it: "bezwaar.ondertekening.akkoord". */
function listRegels(velden: readonly Formulierveld[], pad: string, gegevens: Zaakgegevens) {
  const hier = velden.filter(({ veld }) => veld === pad || veld.startsWith(`${pad}.`));
  const eenmaal = new Map(hier.toReversed().map((veld) => [veld.veld, veld]));
  return [...eenmaal.values()].toReversed().flatMap((veld) => {
    const waarde =
      (veld.vorm === 'slug' ? readVeld(gegevens, naamVan(veld)) : undefined) ?? readVeld(gegevens, veld.veld);
    if (!isAntwoord(waarde)) return [];
    const tekst = formatAntwoord(veld, waarde);
    return [{ label: veld.label, waarde: isKwartaal(tekst) ? formatKwartaal(tekst) : tekst }];
  });
}

function isAntwoord(waarde: unknown): waarde is string | number | boolean {
  return typeof waarde === 'string' ? waarde.trim() !== '' : typeof waarde === 'number' || typeof waarde === 'boolean';
}
