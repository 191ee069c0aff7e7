import { useCallback, useEffect, useRef, useState } from 'react';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import type { Diagramlezing } from '../../../server/usecases/variantonderdelen.ts';
import { readVariantinhoud, saveVariantdiagram } from '../api/variantdiagram.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import type { Tekenstand } from './use-tekenaar.ts';

/** How saving goes: what is drawn stays in the window in any case. */
export type Bewaarstand =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'bewaard'; readonly om: Date }
  | { readonly soort: 'mislukt'; readonly fout: unknown }
  /** Somebody else saved this diagram since it was opened here. */
  | { readonly soort: 'conflict'; readonly hun: Diagramlezing };

interface Bewaren {
  readonly bewaarstand: Bewaarstand;
  /** Saves now; over the work of a colleague only when that is asked for. */
  readonly bewaar: (over?: boolean) => Promise<void>;
}

const WACHT_MS = 1200;

/** Saves a drawing a moment after each change, and when the page is left. */
export function useBewaren(versie: Variantdetail, lezing: Diagramlezing, stand: Tekenstand | undefined): Bewaren {
  const [bewaarstand, setBewaarstand] = useState<Bewaarstand>({ soort: 'gelijk' });
  const { mutateAsync } = useWijziging(versie, (diagram: Parameters<typeof saveVariantdiagram>[2]) =>
    saveVariantdiagram(versie, lezing.proces, diagram),
  );
  const { gemeente, id } = versie;
  const huidig = useRef<Tekenstand | undefined>(undefined);
  const bewaard = useRef({ xml: lezing.xml, wijziging: 0 });
  useEffect(() => {
    if (stand !== undefined) huidig.current = stand;
  }, [stand]);
  const bewaar = useCallback(
    async (over = false) => {
      const nu = huidig.current;
      if (nu === undefined || (!over && nu.wijziging === bewaard.current.wijziging)) return;
      setBewaarstand({ soort: 'bezig' });
      try {
        const hun = await findDiagram({ gemeente, id }, lezing.proces);
        if (!over && hun !== undefined && hun.xml !== bewaard.current.xml) {
          setBewaarstand({ soort: 'conflict', hun });
          return;
        }
        const { xml = '' } = await nu.tekening.saveXML({ format: true });
        const motiveringen = nu.tekening.get('motiveringen').list();
        await mutateAsync({ basis: lezing.basis, xml, motiveringen });
        const blijft = await findDiagram({ gemeente, id }, lezing.proces);
        bewaard.current = { xml: blijft?.xml ?? xml, wijziging: nu.wijziging };
        setBewaarstand({ soort: 'bewaard', om: new Date() });
      } catch (fout) {
        setBewaarstand({ soort: 'mislukt', fout });
      }
    },
    [gemeente, id, lezing.proces, lezing.basis, mutateAsync],
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

// helpers

async function findDiagram(
  plek: Pick<Variantdetail, 'gemeente' | 'id'>,
  proces: string,
): Promise<Diagramlezing | undefined> {
  const { diagrammen } = await readVariantinhoud(plek);
  return diagrammen.find((diagram) => diagram.proces === proces);
}
