/** How the saving of a field goes. */
export type Veldstand<T> =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'wacht'; readonly waarde: T }
  | { readonly soort: 'bezig'; readonly waarde: T }
  | { readonly soort: 'bewaard' }
  | { readonly soort: 'mislukt'; readonly waarde: T; readonly fout: unknown };

interface Bezonkenopties<T> {
  readonly send: (waarde: T) => Promise<unknown>;
  readonly meld: (stand: Veldstand<T>) => void;
}

/** A field that is saved when it has come to rest. */
export interface Bezonken<T> {
  /** What is chosen now; saved after a pause without another choice. */
  readonly put: (waarde: T, pauze: number) => void;
  /** Saves at once what is not saved yet: the field is left, Enter, or once more after a failure. */
  readonly nu: () => void;
  /** Forgets what is not saved yet. */
  readonly vergeet: () => void;
}

/**
 * Makes a field that saves its last value, and not each value on the way to it: one save at a time, and what is chosen during a save is
 * saved after it. A value that could not be saved stays until it is.
 */
export function makeBezonken<T>({ send, meld }: Bezonkenopties<T>): Bezonken<T> {
  let open: { readonly waarde: T } | undefined;
  let bezig = false;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const save = async (): Promise<void> => {
    clearTimeout(wekker);
    if (bezig || open === undefined) return;
    const nu = open;
    bezig = true;
    meld({ soort: 'bezig', waarde: nu.waarde });
    try {
      await send(nu.waarde);
      if (open === nu) {
        open = undefined;
        meld({ soort: 'bewaard' });
      }
    } catch (fout) {
      if (open === nu) meld({ soort: 'mislukt', waarde: nu.waarde, fout });
    } finally {
      bezig = false;
    }
    if (open !== undefined && open !== nu) await save();
  };
  return {
    put(waarde, pauze) {
      open = { waarde };
      meld({ soort: 'wacht', waarde });
      clearTimeout(wekker);
      wekker = setTimeout(() => void save(), pauze);
    },
    nu: () => void save(),
    vergeet() {
      clearTimeout(wekker);
      open = undefined;
      meld({ soort: 'gelijk' });
    },
  };
}
