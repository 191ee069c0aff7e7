import { findLaatste } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import type { Heronderzoek, Zaak } from './zaak.ts';

/**
 * The moments at which somebody still has to look again, in the order in which they were planned. Each toekennend besluit plans the whole
 * row anew, so that of every kind the last one counts (birthdays are told apart by their day); from the end of the LKS on nothing does.
 */
export function listHeronderzoeken(zaak: Pick<Zaak, 'heronderzoeken' | 'besluiten'>): readonly Heronderzoek[] {
  const { heronderzoeken: gepland } = zaak;
  const einde = findEinde(zaak);
  return gepland.filter(
    (moment, plaats) =>
      (einde === undefined || moment.datum < einde) &&
      !gepland.slice(plaats + 1).some((later) => nameMoment(later) === nameMoment(moment)),
  );
}

// helpers

/** First day without LKS, when an end was decided last. */
function findEinde({ besluiten }: Pick<Zaak, 'besluiten'>): Datum | undefined {
  const laatste = findLaatste(besluiten);
  return laatste?.soort === 'beeindiging' ? laatste.ingangsdatum : undefined;
}

function nameMoment({ soort, datum }: Heronderzoek): string {
  return soort === 'verjaardag' ? datum : soort;
}
