import { useCallback, useEffect, useRef, useState } from 'react';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import type { Diagramlezing } from '../../../server/usecases/variantonderdelen.ts';
import { saveVariantdiagram } from '../api/variantdiagram.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import { saveOpStand, Tegenspraak } from './bewaar-op-stand.ts';
import type { Tekenstand } from './use-tekenaar.ts';

/** How saving goes: what is drawn stays in the window in any case. */
export type Bewaarstand =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'bewaard'; readonly om: Date }
  | { readonly soort: 'mislukt'; readonly fout: unknown }
  /** Somebody else saved this diagram since it was opened here. */
  | { readonly soort: 'conflict' };

interface Bewaren {
  readonly bewaarstand: Bewaarstand;
  /** Saves now; over the work of a colleague only when that is asked for. */
  readonly bewaar: (over?: boolean) => Promise<void>;
}

const WACHT_MS = 1200;

/** Saves a drawing a moment after each change, and when the page is left. */
export function useBewaren(
  versie: Variantdetail,
  { lezing, versiestand }: { readonly lezing: Diagramlezing; readonly versiestand: number },
  stand: Tekenstand | undefined,
): Bewaren {
  const [bewaarstand, setBewaarstand] = useState<Bewaarstand>({ soort: 'gelijk' });
  const { mutateAsync } = useWijziging(versie, (poging: () => Promise<Variantdetail>) => poging());
  const { gemeente, id } = versie;
  const huidig = useRef<Tekenstand | undefined>(undefined);
  const bewaard = useRef({ xml: lezing.xml, stand: versiestand, wijziging: 0 });
  useEffect(() => {
    if (stand !== undefined) huidig.current = stand;
  }, [stand]);
  const bewaar = useCallback(
    async (over = false) => {
      const nu = huidig.current;
      if (nu === undefined || (!over && nu.wijziging === bewaard.current.wijziging)) return;
      setBewaarstand({ soort: 'bezig' });
      try {
        const { xml = '' } = await nu.tekening.saveXML({ format: true });
        const diagram = { basis: lezing.basis, xml, motiveringen: nu.tekening.get('motiveringen').list() };
        const plek = { gemeente, id };
        const { stand: nieuw, diagrammen } = await mutateAsync(() =>
          over
            ? saveVariantdiagram(plek, lezing.proces, diagram)
            : saveOpStand(plek, lezing.proces, diagram, bewaard.current),
        );
        // What says the same as the drawing that holds without it is not kept.
        const zonder = lezing.eigen ? lezing.landelijkXml : lezing.xml;
        const blijft = diagrammen.includes(lezing.proces) ? xml : zonder;
        bewaard.current = { xml: blijft, stand: nieuw, wijziging: nu.wijziging };
        setBewaarstand({ soort: 'bewaard', om: new Date() });
      } catch (fout) {
        setBewaarstand(fout instanceof Tegenspraak ? { soort: 'conflict' } : { soort: 'mislukt', fout });
      }
    },
    [gemeente, id, lezing.proces, lezing.basis, lezing.eigen, lezing.landelijkXml, lezing.xml, mutateAsync],
  );
  const wijziging = stand?.wijziging ?? 0;
  useEffect(() => {
    if (wijziging === 0) return undefined;
    const wekker = setTimeout(() => void bewaar(), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [wijziging, bewaar]);
  useEffect(() => {
    const warn = (gebeurtenis: BeforeUnloadEvent) => {
      if (huidig.current !== undefined && huidig.current.wijziging !== bewaard.current.wijziging)
        gebeurtenis.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void bewaar();
    };
  }, [bewaar]);
  return { bewaarstand, bewaar };
}
