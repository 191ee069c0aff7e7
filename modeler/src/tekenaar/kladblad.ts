import type { Elementmotivering } from '../../../server/domain/variant/variant.ts';

/** A drawing that is not saved yet. */
export interface Klad {
  readonly xml: string;
  readonly motiveringen: readonly Elementmotivering[];
  /** The drawing of the server on which it was made. */
  readonly gezien: string;
  /** Moment in ISO form. */
  readonly om: string;
}

/** The place in this browser where a drawing waits until the server has it: a window can close, a server can be away. */
export interface Kladblad {
  read(): Klad | undefined;
  put(klad: Klad): void;
  drop(): void;
}

/** One sheet per user, version and process; a drawing of a process holds nothing of people. */
export function makeKladblad(
  opslag: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  plek: { readonly gebruiker: string; readonly versie: string; readonly proces: string },
): Kladblad {
  const sleutel = `tekening ${plek.gebruiker} ${plek.versie} ${plek.proces}`;
  return {
    read() {
      try {
        const klad: unknown = JSON.parse(opslag.getItem(sleutel) ?? 'null');
        return isKlad(klad) ? klad : undefined;
      } catch {
        return undefined;
      }
    },
    put(klad) {
      try {
        opslag.setItem(sleutel, JSON.stringify(klad));
      } catch {
        // A full or closed storage takes the second copy away, not the drawing in the window.
      }
    },
    drop: () => opslag.removeItem(sleutel),
  };
}

// helpers

function isKlad(waarde: unknown): waarde is Klad {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const { xml, gezien, om, motiveringen } = waarde as Readonly<Record<string, unknown>>;
  return [xml, gezien, om].every((deel) => typeof deel === 'string') && Array.isArray(motiveringen);
}
