import type { Bijwerking, Getelde } from './documenten.ts';
import type { Models } from './models.ts';
import { makeTelsleutel } from './tellingen.ts';

/** Where the open tasks of a save are counted. */
export function makeGetelde({ versie, werkvoorraad }: Pick<Bijwerking, 'versie' | 'werkvoorraad'>): Getelde {
  return { versie, taken: werkvoorraad.map((rij) => ({ taakId: rij.taakId, telsleutel: makeTelsleutel(rij) })) };
}

/** The same, from the rows themselves: for a zaak of before there were counts. */
export async function readGetelde(models: Models, gemeente: string, documentId: string): Promise<Getelde> {
  const zaakId = documentId.slice(gemeente.length + 1);
  const rijen = await models.werkvoorraad.find({ gemeente, zaakId, open: true }, { rij: 1 }).lean();
  return makeGetelde({ versie: 0, werkvoorraad: rijen.map(({ rij }) => rij) });
}

/** Whether every task is counted where it was. */
export function isZelfde(een: Getelde, ander: Getelde): boolean {
  const was = new Map(een.taken.map(({ taakId, telsleutel }) => [taakId, telsleutel]));
  return (
    was.size === ander.taken.length && ander.taken.every(({ taakId, telsleutel }) => was.get(taakId) === telsleutel)
  );
}

/** Every place where one of these counts a task. */
export function listSleutels(getelde: readonly Getelde[]): readonly string[] {
  return [...new Set(getelde.flatMap(({ taken }) => taken.map(({ telsleutel }) => telsleutel)))];
}
