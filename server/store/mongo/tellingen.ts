import { randomUUID } from 'node:crypto';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import { GEEN_DATUM } from '../werkvoorraad-volgorde.ts';
import { retryDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';

const POGINGEN = 60;
const PAUZE_MS = 25;

/** Where a task is counted: a path into the counts of its gemeente. What was put off has places of its own. */
export function makeTelsleutel(rij: Werkvoorraadregel): string {
  const groep = [rij.rol, rij.stap, encode(rij.element), rij.opgeschort ? 1 : 0].join('|');
  const uiterlijk = rij.uiterlijk ?? GEEN_DATUM;
  if (rij.uitgesteldTot === undefined) return `taken.${groep}.${uiterlijk}`;
  return `uitgesteld.${[groep, uiterlijk, rij.uitgesteldTot, rij.wettelijkUiterlijk ?? GEEN_DATUM].join('|')}`;
}

/**
 * Counts the rows of these places again and writes what it found, unless another count of this gemeente was written since this one
 * began: then it begins again. So, when every change of a row is followed by a count of the places that the row left and came to, the
 * last count of a place has seen its last change, whatever was repeated or ran at the same time.
 */
export async function recount(models: Models, gemeente: string, sleutels: readonly string[]): Promise<void> {
  if (sleutels.length === 0) return;
  await writeCounts(models, gemeente, async () => {
    const gevonden = await countRows(models, gemeente, { telsleutel: { $in: sleutels } });
    const leeg = sleutels.filter((sleutel) => !gevonden.has(sleutel));
    return {
      ...(gevonden.size > 0 ? { $set: Object.fromEntries(gevonden) } : {}),
      ...(leeg.length > 0 ? { $unset: Object.fromEntries(leeg.map((sleutel) => [sleutel, 1 as const])) } : {}),
    };
  });
}

/** Counts a whole gemeente again: for a database of before there were counts. */
export async function recountGemeente(models: Models, gemeente: string): Promise<void> {
  await writeCounts(models, gemeente, async () => {
    const taken: Record<string, Record<string, number>> = {};
    const uitgesteld: Record<string, number> = {};
    for (const [sleutel, n] of await countRows(models, gemeente, {})) {
      const [plaats, groep = '', uiterlijk = ''] = sleutel.split('.');
      if (plaats === 'uitgesteld') uitgesteld[groep] = n;
      else (taken[groep] ??= {})[uiterlijk] = n;
    }
    return { $set: { taken, uitgesteld } };
  });
}

// helpers

/** Letters that mean something in a path or between the parts of a place are written in another way. */
function encode(element: string): string {
  return encodeURIComponent(element).replaceAll('.', '%2E');
}

async function countRows(
  { werkvoorraad }: Models,
  gemeente: string,
  waar: { readonly telsleutel?: { readonly $in: readonly string[] } },
): Promise<ReadonlyMap<string, number>> {
  const gevonden = await werkvoorraad
    .aggregate<{ readonly _id: string; readonly n: number }>([
      { $match: { gemeente, open: true, ...waar } },
      { $group: { _id: '$telsleutel', n: { $sum: 1 } } },
    ])
    .hint('telsleutel');
  return new Map(gevonden.map(({ _id, n }) => [_id, n]));
}

/** What a count found, as an update of the counts of its gemeente. */
interface Geteld {
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, 1>>;
}

/** The stand is read before the rows are: a count that was written in between makes this one begin again. */
async function writeCounts({ tellingen }: Models, gemeente: string, count: () => Promise<Geteld>): Promise<void> {
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const stand = (await tellingen.findOne({ _id: gemeente }, { stand: 1 }).lean())?.stand;
    if (stand === undefined) {
      await retryDuplicateKey(() =>
        tellingen.updateOne({ _id: gemeente }, { $setOnInsert: { gemeente, stand: randomUUID() } }, { upsert: true }),
      );
      continue;
    }
    const { $set, ...rest } = await count();
    const nieuw = { $set: { ...$set, stand: randomUUID() }, ...rest };
    const { matchedCount } = await tellingen.updateOne({ _id: gemeente, gemeente, stand }, nieuw);
    if (matchedCount === 1) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUZE_MS));
  }
  throw new Error(`The counts of ${gemeente} change too often to be written.`);
}
