import type { World } from './world.ts';
import { ADMIN, GROOT } from './world.ts';

/** The same world, with another gemeente where a step names none. */
export function inGemeente(world: World, gemeente: string): World {
  return {
    ...world,
    start: (gewijzigd, plaats = gemeente, actor = GROOT) => world.start(gewijzigd, plaats, actor),
    zaak: (zaakId, plaats = gemeente) => world.zaak(zaakId, plaats),
    openTaak: (zaakId, element, plaats = gemeente) => world.openTaak(zaakId, element, plaats),
    complete: (zaakId, element, gewijzigd, actor = GROOT, plaats = gemeente) =>
      world.complete(zaakId, element, gewijzigd, actor, plaats),
  };
}

/** Takes the besluit on the aanvraag, with the second signature where the gemeente asks for it. */
export async function decideAanvraag(world: World, zaakId: string, gewijzigd = {}): Promise<void> {
  const { taken } = await world.complete(zaakId, 'VaststellenBesluitTask', gewijzigd);
  const tekenen = taken.some(({ element, status }) => element.startsWith('Ondertekenen') && status === 'open');
  if (tekenen) await world.complete(zaakId, 'OndertekenenBetaalopdrachtTask', {}, ADMIN);
}
