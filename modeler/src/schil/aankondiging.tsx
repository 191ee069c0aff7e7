import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Context = createContext<(tekst: string) => void>(() => {});

/** One polite live region for the whole app: result counts, saves, changes by colleagues. */
export function Aankondiging({ children }: { readonly children: ReactNode }) {
  const [tekst, setTekst] = useState('');
  // A no-break space at the end makes a repeated sentence a change, so that it is read again.
  const kondigAan = useCallback((nieuw: string) => setTekst((oud) => (oud === nieuw ? `${nieuw}\u00A0` : nieuw)), []);
  return (
    <Context value={kondigAan}>
      <div className="verborgen" role="status" aria-live="polite">
        {tekst}
      </div>
      {children}
    </Context>
  );
}

/** Says something to who does not see it appear. */
export function useAankondiging(): (tekst: string) => void {
  return useContext(Context);
}
