import { type RefObject, useRef, useState } from 'react';

/** The file that somebody chose in a field, and what is wrong with the choice. */
export interface Bestandkeuze {
  readonly bestand: File | undefined;
  readonly fout: string | undefined;
  readonly veld: RefObject<HTMLInputElement | null>;
  readonly kies: (bestand: File | undefined) => void;
  /** The file; undefined when there is none or it does not fit, after which the field says so and has the focus. */
  readonly vraag: () => File | undefined;
  /** Empties the field, for a next file. */
  readonly wis: () => void;
}

interface Opties {
  /** What the field says when there is no file yet: "Kies een CSV-bestand." */
  readonly zonder?: string;
  /** What is wrong with a file before it is sent, with the way out. */
  readonly keur?: (bestand: File) => string | undefined;
  /** Called with every new choice: what was read from the file before no longer counts. */
  readonly anders?: (bestand: File | undefined) => void;
}

/** Keeps the choice of a Bestandveld. */
export function useBestandkeuze({ zonder = 'Kies een bestand.', keur, anders }: Opties = {}): Bestandkeuze {
  const veld = useRef<HTMLInputElement>(null);
  const [bestand, setBestand] = useState<File>();
  const [fout, setFout] = useState<string>();
  const kies = (nieuw: File | undefined) => {
    setBestand(nieuw);
    setFout(undefined);
    anders?.(nieuw);
  };
  return {
    bestand,
    fout,
    veld,
    kies,
    vraag: () => {
      const melding = bestand ? keur?.(bestand) : zonder;
      setFout(melding);
      if (melding !== undefined) veld.current?.focus();
      return melding === undefined ? bestand : undefined;
    },
    wis: () => {
      // The browser tells of the same file again only after it was gone.
      if (veld.current) veld.current.value = '';
      setBestand(undefined);
      setFout(undefined);
    },
  };
}
