import { useEffect } from 'react';

/** The browser asks before it leaves a page with work that was not saved. */
export function useOnbewaard(onbewaard: boolean): void {
  useEffect(() => {
    if (!onbewaard) return undefined;
    const warn = (gebeurtenis: BeforeUnloadEvent): void => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [onbewaard]);
}
