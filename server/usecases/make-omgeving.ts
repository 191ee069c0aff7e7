import type { Usecasedeps } from './deps.ts';
import type { Omgeving } from './zaak/change-zaak.ts';
import { makeProceskeuze } from './zaak/proceskeuze.ts';
import { makeRegelkeuze } from './zaak/zaakregels.ts';

/** What all use cases share: the dependencies, and the rules chosen per zaak. */
export function makeOmgeving(deps: Usecasedeps): Omgeving {
  const regelkeuze = makeRegelkeuze(deps.regels, deps.stores.varianten);
  return { ...deps, regelkeuze, proceskeuze: makeProceskeuze(deps, regelkeuze) };
}
