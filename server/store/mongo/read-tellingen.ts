import { compareText } from '../compare-text.ts';
import type { TellingDocument } from './documenten.ts';
import type { Models } from './models.ts';

/** Open tasks that every filter on the counts takes or leaves together. */
export interface Telgroep {
  readonly rol: string;
  readonly stap: number;
  readonly element: string;
  readonly opgeschort: boolean;
  /** The dates, in order; and how many tasks there are up to and on each. */
  readonly datums: readonly string[];
  readonly totEnMet: readonly number[];
  /** What was put off, by date: whether it is out of the list differs from day to day. */
  readonly uitgesteld: readonly Uitgesteld[];
}

/** Tasks that were put off, with the statutory date that can bring them back. */
interface Uitgesteld {
  readonly uiterlijk: string;
  readonly uitgesteldTot: string;
  readonly wettelijkUiterlijk: string;
  readonly n: number;
}

/** Reads the counts of these gemeenten; one that has none yet has no tasks. */
export type ReadTellingen = (gemeenten: readonly string[]) => Promise<readonly Telgroep[]>;

/**
 * A reader that remembers what it has read, and asks the database each time for what was written since: every write gives the counts
 * of its gemeente a stand that was never there before. What is asked in the same moment goes to the database as one question.
 */
export function makeReadTellingen(models: Models): ReadTellingen {
  const gelezen = new Map<string, Gelezen>();
  let wachtend: { readonly gemeenten: Set<string>; readonly antwoord: Promise<Bekend> } | undefined;
  const ask = () => {
    const gemeenten = new Set<string>();
    // Not sent yet as long as it can be joined: so the answer is of after each question in it.
    const antwoord = Promise.resolve().then(() => {
      wachtend = undefined;
      return readNieuwer(models, gelezen, gemeenten);
    });
    return { gemeenten, antwoord };
  };
  return async (gemeenten) => {
    if (gemeenten.length === 0) return [];
    wachtend ??= ask();
    for (const gemeente of gemeenten) wachtend.gemeenten.add(gemeente);
    const bekend = await wachtend.antwoord;
    return gemeenten.flatMap((gemeente) => bekend.get(gemeente)?.groepen ?? []);
  };
}

// helpers

interface Gelezen {
  readonly stand: string;
  readonly groepen: readonly Telgroep[];
}

type Bekend = ReadonlyMap<string, Gelezen | undefined>;

async function readNieuwer(
  { tellingen }: Models,
  gelezen: Map<string, Gelezen>,
  gemeenten: ReadonlySet<string>,
): Promise<Bekend> {
  // What is known now is what "nothing was written since" is about, whatever another question reads meanwhile.
  const bekend = new Map([...gemeenten].map((gemeente) => [gemeente, gelezen.get(gemeente)]));
  const nieuwer = [...gemeenten].map((_id) => ({ _id, stand: { $ne: bekend.get(_id)?.stand ?? '' } }));
  for (const document of await tellingen.find({ $or: nieuwer }).lean()) {
    const nieuw = { stand: document.stand, groepen: listGroepen(document) };
    bekend.set(document._id, nieuw);
    gelezen.set(document._id, nieuw);
  }
  return bekend;
}

function listGroepen({ taken = {}, uitgesteld = {} }: TellingDocument): readonly Telgroep[] {
  const uitgesteldPerGroep = new Map<string, Uitgesteld[]>();
  for (const [sleutel, n] of Object.entries(uitgesteld)) {
    const delen = sleutel.split('|');
    const groep = delen.slice(0, 4).join('|');
    const [uiterlijk = '', uitgesteldTot = '', wettelijkUiterlijk = ''] = delen.slice(4);
    const regels = uitgesteldPerGroep.get(groep) ?? [];
    uitgesteldPerGroep.set(groep, [...regels, { uiterlijk, uitgesteldTot, wettelijkUiterlijk, n }]);
  }
  return [...new Set([...Object.keys(taken), ...uitgesteldPerGroep.keys()])].map((groep) => ({
    ...parseGroep(groep.split('|')),
    ...addUp(taken[groep] ?? {}),
    uitgesteld: uitgesteldPerGroep.get(groep) ?? [],
  }));
}

function addUp(perDatum: Readonly<Record<string, number>>): Pick<Telgroep, 'datums' | 'totEnMet'> {
  const aantallen = Object.entries(perDatum).toSorted(([a], [b]) => compareText(a, b));
  let som = 0;
  return { datums: aantallen.map(([datum]) => datum), totEnMet: aantallen.map(([, n]) => (som += n)) };
}

function parseGroep([rol = '', stap, element = '', opgeschort]: readonly string[]) {
  return { rol, stap: Number(stap), element: decodeURIComponent(element), opgeschort: opgeschort === '1' };
}
