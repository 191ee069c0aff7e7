import type { Elementinfo } from '../engine/element-info.ts';
import type { Stap, Stapuitkomst } from '../engine/step.ts';

type Advance = (stap: Stap) => Promise<Stapuitkomst>;

/**
 * The engine with a memory: a step that was made before, from the same state with the same input and the same answers to its conditions,
 * is not computed again. The work of the step itself (the handlers) is always done. It holds because a step of the engine depends on
 * nothing else; only its random ids are then those of the first time, so never use it for zaken that share a store.
 */
export function rememberStappen(advance: Advance): Advance {
  const bekend = new Map<string, Punt>();
  return async (stap) => {
    const begin = readPunt(bekend, keyOf(stap));
    const gevolgd = await follow(begin, stap);
    if (gevolgd.punt.uitkomst) return gevolgd.punt.uitkomst;
    return explore(advance, stap, begin, gevolgd);
  };
}

// helpers

/** What the engine asks: that an element is carried out, or the value of a path. */
type Vraag = { readonly element: Elementinfo } | { readonly pad: string };

/** A moment in a step: what the engine asks there and how it goes on for each answer, or how the step ends. */
interface Punt {
  vraag?: Vraag;
  uitkomst?: Stapuitkomst;
  readonly verder: Map<string, Punt>;
}

interface Gevolgd {
  readonly punt: Punt;
  /** The answers so far: undefined for an element that was carried out. */
  readonly antwoorden: readonly unknown[];
}

const GEDAAN = 'gedaan';

function keyOf({ bron, toestand = '', invoer }: Stap): string {
  const wacht = invoer.soort === 'start' ? '' : invoer.wachtId;
  return `${bron.naam} ${bron.versie} ${invoer.soort} ${wacht} ${toestand}`;
}

/** Does again what the engine asked before, as far as that is known. */
async function follow(begin: Punt, stap: Stap): Promise<Gevolgd> {
  const antwoorden: unknown[] = [];
  let punt = begin;
  while (punt.vraag) {
    if ('element' in punt.vraag) {
      await stap.perform(punt.vraag.element);
      antwoorden.push(undefined);
      punt = readPunt(punt.verder, GEDAAN);
    } else {
      const waarde = stap.read(punt.vraag.pad);
      antwoorden.push(waarde);
      punt = readPunt(punt.verder, keyOfWaarde(waarde));
    }
  }
  return { punt, antwoorden };
}

/** Lets the engine make the step; what was done already while following is answered from memory. */
async function explore(advance: Advance, stap: Stap, begin: Punt, { antwoorden }: Gevolgd): Promise<Stapuitkomst> {
  let punt = begin;
  let plaats = 0;
  const isKnown = (): boolean => plaats < antwoorden.length;
  const uitkomst = await advance({
    ...stap,
    read: (pad) => {
      punt.vraag ??= { pad };
      const waarde = isKnown() ? antwoorden[plaats] : stap.read(pad);
      plaats += 1;
      punt = readPunt(punt.verder, keyOfWaarde(waarde));
      return waarde;
    },
    perform: async (element) => {
      punt.vraag ??= { element };
      const done = isKnown();
      plaats += 1;
      punt = readPunt(punt.verder, GEDAAN);
      if (!done) await stap.perform(element);
    },
  });
  punt.uitkomst = uitkomst;
  return uitkomst;
}

function readPunt(punten: Map<string, Punt>, key: string): Punt {
  const bekend = punten.get(key);
  if (bekend) return bekend;
  const nieuw: Punt = { verder: new Map() };
  punten.set(key, nieuw);
  return nieuw;
}

function keyOfWaarde(waarde: unknown): string {
  return `${typeof waarde} ${JSON.stringify(waarde)}`;
}
