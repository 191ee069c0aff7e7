import { useEffect, useRef } from 'react';
import { Melding } from '../onderdelen/melding.tsx';
import type { Weigering } from './bewaker.ts';

const MEESTE = 3;

/** What was just refused, why, and by which article; the place is always there, so that it is read out at once. */
export function Weigeringen({ weigeringen }: { readonly weigeringen: readonly Weigering[] }) {
  const plaats = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The panel may have been scrolled away from its top.
    if (weigeringen.length > 0) plaats.current?.scrollIntoView({ block: 'nearest' });
  }, [weigeringen]);
  return (
    <div role="alert" className="werk-weigering" ref={plaats}>
      {weigeringen.length > 0 && (
        <Melding soort="laat" icoon="kruis">
          <p>
            <b>Dit mag niet.</b> De wijziging is teruggedraaid.
          </p>
          <ul>
            {weigeringen.slice(0, MEESTE).map(({ element, reden, grondslag }) => (
              <li key={element + reden}>
                {reden} {grondslag !== '' && <span className="klein">({grondslag})</span>}
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </div>
  );
}
