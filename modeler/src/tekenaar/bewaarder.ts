import type { Elementmotivering } from '../../../server/domain/variant/variant.ts';
import { Tegenspraak } from './bewaar-op-stand.ts';
import type { Kladblad } from './kladblad.ts';

/** How saving goes: what is drawn stays in the window in any case. */
export type Bewaarstand =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'bewaard'; readonly om: Date }
  | { readonly soort: 'mislukt'; readonly fout: unknown }
  /** Somebody else saved this diagram since it was opened here. */
  | { readonly soort: 'conflict' };

/** What the server had when we last heard of it. */
export interface Gezien {
  readonly xml: string;
  readonly stand: number;
  /** What was sent last and may have arrived, though no answer came. */
  readonly verzonden?: string;
}

/** A drawing on its way to the server. */
export interface Getekend {
  readonly xml: string;
  readonly motiveringen: readonly Elementmotivering[];
}

/** The drawing as it is now, with the number of its last change. */
export interface Tekenwerk {
  readonly wijziging: number;
  readonly teken: () => Promise<Getekend>;
}

interface Bewaaropties {
  /** Sends it, over the work of a colleague only when that is asked for. @throws Tegenspraak when the drawing changed there */
  readonly stuur: (diagram: Getekend, gezien: Gezien, over: boolean) => Promise<Gezien>;
  readonly meld: (stand: Bewaarstand) => void;
  readonly klad: Kladblad;
  readonly nu: () => Date;
}

/** Saves a drawing, one save at a time. */
export interface Bewaarder {
  /** Tells how the drawing is now. */
  readonly toon: (werk: Tekenwerk) => void;
  readonly bewaar: (over?: boolean) => Promise<void>;
  readonly isOnbewaard: () => boolean;
  /** The user lets this drawing go: it is not saved any more, also not when the page is left. */
  readonly laatLos: () => void;
}

/**
 * Makes what saves a drawing. What is asked for while a save is on its way is saved right after it, as it is by then. Until the server
 * has it, the drawing also stands on the kladblad. `wijziging` is the number of the last change that the server has.
 */
export function makeBewaarder(opties: Bewaaropties, begin: Gezien & { readonly wijziging: number }): Bewaarder {
  const { meld, klad, nu } = opties;
  let werk: Tekenwerk | undefined;
  let gezien: Gezien = begin;
  let bewaard = begin.wijziging;
  let gevraagd: 'nee' | 'gewoon' | 'over' = 'nee';
  let bezig: Promise<void> | undefined;
  let los = false;

  const saveEens = async (over: boolean): Promise<void> => {
    const tekening = werk;
    if (los || tekening === undefined || (!over && tekening.wijziging === bewaard)) return;
    meld({ soort: 'bezig' });
    try {
      const diagram = await tekening.teken();
      klad.put({ ...diagram, gezien: gezien.xml, om: nu().toISOString() });
      const eerder = gezien;
      gezien = { ...gezien, verzonden: diagram.xml };
      gezien = await opties.stuur(diagram, eerder, over);
      bewaard = tekening.wijziging;
      klad.drop();
      meld({ soort: 'bewaard', om: nu() });
    } catch (fout) {
      meld(fout instanceof Tegenspraak ? { soort: 'conflict' } : { soort: 'mislukt', fout });
    }
  };
  const saveAlles = async (): Promise<void> => {
    while (gevraagd !== 'nee') {
      const over = gevraagd === 'over';
      gevraagd = 'nee';
      await saveEens(over);
    }
  };
  return {
    toon(nieuw) {
      werk = nieuw;
    },
    bewaar(over = false) {
      if (over || gevraagd === 'nee') gevraagd = over ? 'over' : 'gewoon';
      bezig ??= saveAlles().finally(() => {
        bezig = undefined;
      });
      return bezig;
    },
    isOnbewaard: () => !los && (werk?.wijziging ?? bewaard) !== bewaard,
    laatLos() {
      los = true;
      klad.drop();
    },
  };
}
