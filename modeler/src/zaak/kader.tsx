import { type ReactNode, useEffect, useRef } from 'react';

interface Eigenschappen {
  readonly titel: string;
  /** Somebody went on to this from a button that is gone: reading goes on at the heading. */
  readonly metFocus?: boolean;
  readonly children: ReactNode;
}

/** The framed box of what must happen now. */
export function Kader({ titel, metFocus = false, children }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (metFocus) kop.current?.focus();
  }, [metFocus]);
  return (
    <section className="werk-vlak werk-vlak--wat" aria-labelledby="wat">
      <h2 id="wat" ref={kop} tabIndex={-1}>
        {titel}
      </h2>
      {children}
    </section>
  );
}
