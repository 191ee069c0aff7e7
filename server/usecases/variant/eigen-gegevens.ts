import type { Formulier, Formulierveld } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import { formatVeldwaarde } from '../../domain/zaak/format-veldwaarde.ts';
import type { Lokalegegevens } from '../../domain/zaak/zaakgegevens.ts';

/** What was answered to the own questions of the gemeente, in the order of the answers, as a reader says it. */
export function listEigenGegevens(
  formulieren: readonly Formulier[],
  lokaal: Lokalegegevens = {},
): Zaakoverzicht['eigenGegevens'] {
  const velden = formulieren.flatMap(listVelden);
  return Object.entries(lokaal).map(([naam, waarde]) => {
    const veld = velden.find((kandidaat) => kandidaat.veld === `lokaal.${naam}`);
    return { label: veld?.label ?? naam, waarde: formatAntwoord(veld, waarde) };
  });
}

/** An answer as a reader says it: the label of its option, or the value with its unit. */
export function formatAntwoord(veld: Formulierveld | undefined, waarde: string | number | boolean): string {
  const optie = veld?.opties?.find((kandidaat) => kandidaat.waarde === String(waarde));
  return [optie?.label ?? formatVeldwaarde(waarde), veld?.eenheid].filter(Boolean).join(' ');
}
