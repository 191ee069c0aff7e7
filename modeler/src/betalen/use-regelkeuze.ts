import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Regelkeuze, RUNFILTERS, type Runfilter } from './betaalgroepen.ts';

/** What is shown of a run; the filter stands in the address, so that it is still there for who comes back from a zaak. */
export function useRegelkeuze() {
  const [adres, setAdres] = useSearchParams();
  const [zoek, setZoek] = useState('');
  const filter = RUNFILTERS.find((naam) => naam === adres.get('toon')) ?? 'alles';
  const zet = (naam: string, waarde: string | undefined) =>
    setAdres(
      (oud) => {
        const nieuw = new URLSearchParams(oud);
        if (waarde === undefined) nieuw.delete(naam);
        else nieuw.set(naam, waarde);
        return nieuw;
      },
      { replace: true },
    );
  const keuze: Regelkeuze = { filter, heel: adres.get('heel') !== 'nee', zoek };
  return {
    keuze,
    setZoek,
    setFilter: (nieuw: Runfilter) => zet('toon', nieuw === 'alles' ? undefined : nieuw),
    setHeel: (heel: boolean) => zet('heel', heel ? undefined : 'nee'),
  };
}

interface Vouw {
  readonly filter: string;
  readonly alles: boolean;
  /** Opened or closed since, by hand. */
  readonly gewisseld: ReadonlySet<string>;
}

/** Which werkgevers are open: all or none at first, and what somebody opened or closed since. A new filter begins anew. */
export function useVouw(filter: string, eerst: boolean) {
  const [laatst, setVouw] = useState<Vouw>();
  const vouw: Vouw = laatst?.filter === filter ? laatst : { filter, alles: eerst, gewisseld: new Set() };
  const isOpen = (id: string) => vouw.alles !== vouw.gewisseld.has(id);
  return {
    isOpen,
    wissel: (id: string) => {
      const gewisseld = new Set(vouw.gewisseld);
      if (!gewisseld.delete(id)) gewisseld.add(id);
      setVouw({ ...vouw, gewisseld });
    },
    zetAlles: (alles: boolean) => setVouw({ filter, alles, gewisseld: new Set() }),
  };
}
