import type { Datum } from '../datum.ts';
import { addMaanden, formatDatumKort } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Taak, Taakuitstel, Zaak } from '../zaak/zaak.ts';
import type { Feestdagenkalender } from './feestdagen.ts';
import { findWettelijkUiterlijk } from './uiterlijk.ts';
import { addWerkdagen } from './werkdagen.ts';

/** Statutory terms that end within so many werkdagen stand on top of the werkvoorraad, whatever anybody plans. */
export const RISICO_WERKDAGEN = 10;
const MAXIMUM_MAANDEN = 3;

/**
 * Checks that a task may be put off until this date: somebody's own planning, never longer than three months, and never past the day on
 * which a statutory term of it comes near. The terms themselves stay as they are.
 * @throws InvoerError at `tot`, with the last date that is possible.
 */
export function checkUitstel(
  zaak: Zaak,
  taak: Taak,
  { tot }: Pick<Taakuitstel, 'tot'>,
  { vandaag, kalender }: { readonly vandaag: Datum; readonly kalender: Feestdagenkalender },
): void {
  if (tot <= vandaag) refuse('Kies een datum na vandaag.');
  const laatste = addMaanden(vandaag, MAXIMUM_MAANDEN);
  const wettelijk = findWettelijkUiterlijk(zaak, taak.element)?.einddatum;
  const nabij = wettelijk === undefined ? undefined : addWerkdagen(wettelijk, -RISICO_WERKDAGEN, kalender);
  if (wettelijk !== undefined && nabij !== undefined) {
    const einde = formatDatumKort(wettelijk);
    if (nabij <= vandaag) {
      refuse(`Deze taak kan niet worden uitgesteld: de wettelijke termijn eindigt op ${einde}.`);
    }
    if (tot > nabij) {
      refuse(`Kies uiterlijk ${formatDatumKort(nabij)}: de wettelijke termijn eindigt op ${einde}.`);
    }
  }
  if (tot > laatste) refuse(`Kies uiterlijk ${formatDatumKort(laatste)}: langer dan drie maanden kan niet.`);
}

// helpers

function refuse(melding: string): never {
  throw new InvoerError(melding, [{ veld: 'tot', melding }]);
}
