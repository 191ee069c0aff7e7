import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { World } from '../world.ts';

/** Puts the beslissing op bezwaar off until a day (art. 7:10 lid 3 and 4 Awb). */
export function adjourn(world: World, zaakId: string, tot: string, rest: Formulierwaarden = {}) {
  return world.complete(zaakId, 'BeslissenBezwaarTask', {
    'bezwaar.beslissing': 'verdagen',
    'bezwaar.verdaagdTot': tot,
    'bezwaar.verdagingsreden': 'Er is een nieuwe meting nodig.',
    ...rest,
  });
}
