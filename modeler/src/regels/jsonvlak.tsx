import { useEffect, useRef } from 'react';
import { openJsonbewerker } from './json-bewerker.ts';

interface Eigenschappen {
  readonly tekst: string;
  readonly wijzig: (tekst: string) => void;
}

/** The conditions as JSON, for who knows them. The editor lives in a shadow root: its styles need no exception in the security policy. */
export function Jsonvlak({ tekst, wijzig }: Eigenschappen) {
  const plaats = useRef<HTMLDivElement>(null);
  const begin = useRef(tekst);
  const laatste = useRef(wijzig);
  useEffect(() => {
    laatste.current = wijzig;
  });
  useEffect(() => {
    const element = plaats.current;
    if (!element) return undefined;
    const bewerker = openJsonbewerker(element, begin.current, (nieuw) => laatste.current(nieuw));
    return () => bewerker.destroy();
  }, []);
  return (
    <div className="werk-stapel g-1">
      <p className="klein" id="json-uitleg">
        Met Tab gaat u uit dit veld. Fouten staan eronder, en als rode lijn in de tekst.
      </p>
      <div className="werk-json" ref={plaats} />
    </div>
  );
}
