import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** A page beside this one. */
export interface Paginatab {
  readonly pad: string;
  readonly naam: string;
  /** Who may open the page. */
  readonly rollen: readonly Rol[];
}

interface Eigenschappen {
  /** What the pages have in common, for who hears it. */
  readonly naam: string;
  readonly tabs: readonly Paginatab[];
  readonly hier: string;
  /** What goes along in the address: "?versie=…". */
  readonly search?: string;
}

/** From one page to those that belong with it, and back; nothing for who may open this one only. */
export function Paginatabs({ naam, tabs, hier, search = '' }: Eigenschappen) {
  const { gemeente = '' } = useParams();
  const { rollen } = useGebruiker();
  const balk = useRef<HTMLElement>(null);
  // On a phone the row is wider than the screen: the tab of this page is in sight.
  useEffect(() => {
    const gekozen = balk.current?.querySelector<HTMLElement>('[aria-current]');
    if (balk.current && gekozen) balk.current.scrollLeft = gekozen.offsetLeft - balk.current.offsetLeft;
  }, []);
  const zichtbaar = tabs.filter((tab) => tab.rollen.some((rol) => rollen.includes(rol)));
  if (zichtbaar.length < 2) return null;
  return (
    <nav className="werk-tabs" aria-label={naam} ref={balk}>
      {zichtbaar.map((tab) => (
        <Link
          key={tab.pad}
          to={{ pathname: `/${gemeente}/${tab.pad}`, search }}
          aria-current={tab.pad === hier ? 'page' : undefined}
        >
          {tab.naam}
        </Link>
      ))}
    </nav>
  );
}
