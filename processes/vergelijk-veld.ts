import { formatDatumKort } from '../server/domain/datum.ts';
import type { Veldfout } from '../server/domain/fouten.ts';
import type { Formulierveld } from './formulier.ts';
import type { Veldwaarde } from './normaliseer.ts';

type Waarden = ReadonlyMap<string, Veldwaarde | null>;

/** What is wrong with a field beside another one of the same form, once both are good by themselves. */
export function compareVeld(veld: Formulierveld, velden: readonly Formulierveld[], goed: Waarden): readonly Veldfout[] {
  return [...checkVanaf(veld, velden, goed), ...checkPositief(veld, velden, goed)];
}

// helpers

function checkVanaf(veld: Formulierveld, velden: readonly Formulierveld[], goed: Waarden): readonly Veldfout[] {
  const grens = veld.vanaf === undefined ? undefined : velden.find((ander) => ander.veld === veld.vanaf);
  const waarde = goed.get(veld.veld);
  const minimum = grens && goed.get(grens.veld);
  if (!grens || typeof waarde !== typeof minimum || waarde === null || minimum === null) return [];
  if (waarde === undefined || minimum === undefined || waarde >= minimum) return [];
  const melding =
    veld.soort === 'datum'
      ? `‘${veld.label}’ ligt voor ‘${grens.label}’. Kies ${formatDatumKort(String(minimum))} of later.`
      : `‘${veld.label}’ is lager dan ‘${grens.label}’. Vul ${String(minimum).replace('.', ',')} of meer in.`;
  return [{ veld: veld.veld, melding }];
}

function checkPositief(veld: Formulierveld, velden: readonly Formulierveld[], goed: Waarden): readonly Veldfout[] {
  const { positiefBij } = veld;
  const ander = positiefBij && velden.find((kandidaat) => kandidaat.veld === positiefBij.veld);
  const keuze = ander && goed.get(ander.veld);
  if (!positiefBij || !ander || keuze === undefined || keuze === null) return [];
  if (goed.get(veld.veld) !== 0 || !positiefBij.is.includes(keuze)) return [];
  const gekozen = ander.opties?.find(({ waarde }) => waarde === keuze)?.label ?? String(keuze);
  const melding = `‘${veld.label}’ is 0. Bij ‘${gekozen}’ hoort meer dan 0. Vul het getal in, of kies iets anders bij ‘${ander.label}’.`;
  return [{ veld: veld.veld, melding }];
}
