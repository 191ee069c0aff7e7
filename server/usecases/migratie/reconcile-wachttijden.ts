import type { Datum } from '../../domain/datum.ts';
import { startTermijn } from '../../domain/termijn/termijn.ts';
import { dropTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { stampProces } from '../../domain/zaak/zaakproces.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Wacht } from '../../engine/step.ts';
import type { MakeId } from '../../ports.ts';
import type { Parameterwaarden } from '../../rules/parameters.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';

/** The message that a waiting step of the gemeente listens for. */
export const WACHTTIJD_VERSTREKEN = 'WachttijdVerstreken';

const SOORT = 'wachttijd';

/**
 * Lets a term run for each waiting step in which the zaak waits now (an event with message WachttijdVerstreken and `lks:stap werkdagen`),
 * and drops the term of a wait that is over. Each wait has its own term, so two waiting steps never end each other.
 */
export function reconcileWachttijden(
  zaak: Zaak,
  procesId: string,
  wachtend: readonly Wacht[],
  omgeving: {
    readonly bron: Procesbron;
    readonly regels: Zaakregels;
    readonly parameters: Parameterwaarden;
    readonly vandaag: Datum;
    readonly makeId: MakeId;
  },
): readonly Gebeurtenis[] {
  const wachten = wachtend.filter((wacht) => wacht.bericht === WACHTTIJD_VERSTREKEN);
  const bekend = zaak.termijnen.filter(({ wacht }) => wacht?.procesId === procesId);
  const nu = new Set(wachten.map(({ wachtId }) => wachtId));
  return [
    ...dropTermijnen(
      zaak,
      'het proces ging verder',
      ({ wacht }) => wacht?.procesId === procesId && !nu.has(wacht.wachtId),
    ),
    ...wachten
      .filter(({ wachtId }) => !bekend.some(({ wacht }) => wacht?.wachtId === wachtId))
      .map(({ wachtId, element }): Gebeurtenis => {
        const definitie = omgeving.regels.findTermijn(SOORT, omgeving.parameters);
        const info = omgeving.bron.element(element);
        if (definitie === undefined || info === undefined) throw new TypeError(`Termijn ${SOORT} is er niet.`);
        const eigen = {
          ...definitie,
          naam: info.naam === info.id ? definitie.naam : info.naam,
          aantal: info.werkdagen ?? definitie.aantal,
          elementen: [element],
        };
        const begin = { id: omgeving.makeId(), van: omgeving.vandaag };
        const termijn = { ...startTermijn(eigen, begin, omgeving.regels.kalender), wacht: { procesId, wachtId } };
        return stampProces({ soort: 'TermijnGestart', termijn }, zaak, procesId);
      }),
  ];
}
