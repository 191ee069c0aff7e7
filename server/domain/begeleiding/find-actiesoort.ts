import type { Bijlageafwijking } from '../bijlage/bijlage.ts';
import type { Actiesoort, Begeleidingsteksten } from './begeleidingsinvoer.ts';

/** What to do for a difference: the first kind that names its setting, else the kind for such a difference. */
export function findActiesoort(
  { soort, sleutel }: Pick<Bijlageafwijking, 'soort' | 'sleutel'>,
  { acties, actiesPerSoort }: Pick<Begeleidingsteksten, 'acties' | 'actiesPerSoort'>,
): Actiesoort {
  const gevonden =
    soort === 'instelling' && sleutel !== undefined
      ? acties.find(({ sleutels }) => sleutels.some((deel) => matches(sleutel, deel)))
      : undefined;
  return gevonden ?? actiesPerSoort[soort];
}

function matches(sleutel: string, deel: string): boolean {
  return deel.endsWith('.') ? sleutel.startsWith(deel) : sleutel === deel;
}
