import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { useSessie } from '../schil/sessie-context.tsx';

const WACHT_MS = 1000;

/** Keeps what is typed on the server, a moment after the last key. What did not get through goes again after the next login. */
export function useConcept(
  bewaar: (waarden: Formulierwaarden) => Promise<{ readonly bewaardOp: string }>,
  waarden: Formulierwaarden,
  begin: string | undefined,
) {
  const { verlopen } = useSessie();
  const tekst = JSON.stringify(waarden);
  const bewaard = useRef(tekst);
  const huidig = useRef(tekst);
  const gestopt = useRef(false);
  const onderweg = useRef<Promise<unknown>>(undefined);
  useEffect(() => {
    huidig.current = tekst;
  }, [tekst]);
  const { mutate, mutateAsync, data, isError, error } = useMutation({
    mutationFn: (inhoud: string) => {
      const opslag = bewaar(JSON.parse(inhoud) as Formulierwaarden);
      onderweg.current = opslag;
      return opslag;
    },
    onSuccess: (_antwoord, inhoud) => {
      bewaard.current = inhoud;
    },
  });
  useEffect(() => {
    if (verlopen || tekst === bewaard.current) return undefined;
    const wachten = setTimeout(() => gestopt.current || mutate(tekst), WACHT_MS);
    return () => clearTimeout(wachten);
  }, [tekst, verlopen, mutate]);
  // Leaving the page is safe: what the pause did not yet send goes now.
  useEffect(
    () => () => {
      if (huidig.current !== bewaard.current && !gestopt.current) mutate(huidig.current);
    },
    [mutate],
  );
  return {
    bewaardOp: data?.bewaardOp ?? begin,
    mislukt: isError && !(error instanceof ApiFout && error.status === 401),
    bewaar: useCallback(() => mutateAsync(huidig.current), [mutateAsync]),
    /** The task is done or given back: there is nothing left to keep. */
    stop: useCallback(() => {
      gestopt.current = true;
    }, []),
    /** While the task is sent no draft goes beside it: a draft of a finished task would be refused. */
    pauzeer: useCallback(async () => {
      gestopt.current = true;
      await onderweg.current?.catch(() => undefined);
    }, []),
    /** The task was not finished after all: what is typed is kept again. */
    hervat: useCallback(() => {
      gestopt.current = false;
      if (huidig.current !== bewaard.current) mutate(huidig.current);
    }, [mutate]),
  };
}
